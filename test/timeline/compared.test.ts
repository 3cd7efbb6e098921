import { describe, expect, test, vi } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { compared, comparisonOf } from "../../src/timeline/compared.ts"
import { frameAt, standingIn } from "../../src/timeline/frameAt.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

const year = (y: number) => ({ start: dayOf(y), end: dayOf(y + 1) })
const history = timelineOf([
  relation({ id: "old", date: "1989", between: ["acftu", "ITA"], status: "friendly" }),
  relation({ id: "new", date: "1992" }),
  relation({ id: "turn-1", date: "1989", between: ["acftu", "FRA"], status: "friendly" }),
  relation({ id: "turn-2", date: "1991", between: ["acftu", "FRA"], status: "suspended" }),
  relation({ id: "while", date: "1989/1990", between: ["acftu", "GBR"], status: "friendly" }),
  visit({ date: "1993", to: ["JPN"] }),
])
const at = (y: number) => frameAt(history, { moment: year(y), reading: "as-is" })
const subjects = (changes: readonly { subject: string }[]) => changes.map(({ subject }) => subject)

describe("two moments compared", () => {
  test("tell who gained, lost and changed a status, and of whom something is new", () => {
    const { gained, lost, changed, met } = comparisonOf(history, at(1994), at(1990))
    expect(subjects(gained)).toEqual(["ALB"])
    expect(subjects(lost)).toEqual(["GBR"])
    expect(subjects(changed)).toEqual(["FRA"])
    expect(subjects(met)).toEqual(["JPN"])
  })

  test("are told from the earlier to the later, whichever is the present one", () => {
    const one = comparisonOf(history, at(1994), at(1990))
    const other = comparisonOf(history, at(1990), at(1994))
    expect(other).toEqual(one)
  })

  test("tell which states came to be and which ceased", () => {
    const { began, ended } = comparisonOf(history, at(1994), at(1990))
    expect(began).toContain("SVK")
    expect(ended).toContain("CSK")
  })

  test("find what happened between them only once it is asked for", () => {
    const arcSpansIn = vi.fn(history.arcSpansIn)
    const frame = frameAt({ ...history, arcSpansIn }, { moment: year(1994), reading: "as-is" })
    const both = compared(history, frame, year(1990))
    expect(arcSpansIn).not.toHaveBeenCalled()
    expect(both.arcs).toBe(frame.arcs)
  })

  test("leave their colour to what differs", () => {
    const frame = compared(history, at(1994), year(1990))
    expect(standingIn(frame, "ITA").unchanged).toBe(true)
    expect(standingIn(frame, "FRA").unchanged).toBeUndefined()
    expect(standingIn(frame, "CHN").unchanged).toBeUndefined()
  })
})
