import { act, screen } from "@testing-library/react"
import { useState } from "react"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { Pointed } from "../../src/panels/Pointed.tsx"
import type { Selection } from "../../src/state/Selection.ts"
import { timelineOf, visit } from "../fixtures/history.ts"
import { show } from "./show.tsx"

const timeline = timelineOf([
  visit({ id: "first", date: "1992-01", title: "A first visit" }),
  visit({ id: "second", date: "1992-02", title: "A second visit" }),
  visit({ id: "aid", date: "1992-03", type: "aid" }),
  visit({ id: "back", date: "1992-04", from: ["ALB"], to: ["acftu"] }),
  visit({
    id: "agreed",
    date: "1992-05",
    type: "agreement",
    from: undefined,
    to: undefined,
    between: ["acftu", "FRA"],
  }),
])
const event = (id: string): Selection => ({ kind: "event", id })
const origin = { x: 0, y: 0 }
const pointed = (target: Selection, sum: readonly number[] = []) => (
  <Pointed target={target} sum={sum} at={origin} going={origin} hold={() => {}} />
)
/** What is pointed at can be changed by `point`. */
let point: (id: string) => void
function Moving() {
  const [id, setId] = useState("first")
  point = setId
  return pointed(event(id))
}
const spoken = () => screen.getByRole("status").textContent
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }))
afterEach(() => void vi.useRealTimers())

describe("what is pointed at", () => {
  test("is told by its name", () => {
    show(pointed(event("first")), timeline, "t=1992")
    expect(screen.getByText("A first visit").tagName).toBe("STRONG")
  })

  test("is told as a sum where several arcs are drawn as one: between whom, and how many", () => {
    show(pointed(event("aid"), [0, 1, 2]), timeline, "t=1992")
    expect(screen.getByText("China → Albania").tagName).toBe("STRONG")
    expect(screen.getByText("2 visits, 1 gift of aid")).toBeTruthy()
    expect(screen.getByText("Click to fan it out")).toBeTruthy()
  })

  test("has no direction where a sum has none", () => {
    show(pointed(event("agreed"), [4, 4]), timeline, "t=1992")
    expect(screen.getByText("China – France")).toBeTruthy()
  })
})

describe("an arc under the pointer", () => {
  test("is spoken when the pointer rests on it", async () => {
    show(pointed(event("first")), timeline, "t=1992")
    expect(spoken()).toBe("")
    await pass(500)
    expect(spoken()).toBe("A first visit, January 1992")
  })

  test("is spoken as a sum without signs", async () => {
    show(pointed(event("second"), [0, 1]), timeline, "t=1992")
    await pass(500)
    expect(spoken()).toBe("China to Albania, 2 visits")
  })

  test("is not spoken where the pointer only passes, and never two within a second", async () => {
    show(<Moving />, timeline, "t=1992")
    await pass(100)
    act(() => point("second"))
    await pass(450)
    expect(spoken()).toBe("A second visit, February 1992")
    act(() => point("first"))
    await pass(900)
    expect(spoken()).toBe("A second visit, February 1992")
    await pass(200)
    expect(spoken()).toBe("A first visit, January 1992")
  })

  test("is not spoken where it is a country: its name is on the map and in the list", async () => {
    show(pointed({ kind: "country", code: "ALB" }), timeline, "t=1992")
    await pass(2000)
    expect(spoken()).toBe("")
  })
})
