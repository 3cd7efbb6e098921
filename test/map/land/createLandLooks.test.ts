import { describe, expect, test } from "vitest"
import { dayOf } from "../../../src/calendar/day.ts"
import { fillsOf } from "../../../src/drawing/fills.ts"
import { createLandLooks } from "../../../src/map/land/createLandLooks.ts"
import { lineKinds } from "../../../src/map/land/LandLook.ts"
import { momentOf } from "../../../src/state/moments.ts"
import { frameAt } from "../../../src/timeline/frameAt.ts"
import { statusesOf } from "../../../src/timeline/statusesOf.ts"
import type { Timeline } from "../../../src/timeline/Timeline.ts"
import { loadShapes } from "../../../src/world/shapes.ts"
import { relation, timelineOf } from "../../fixtures/history.ts"

const shapes = await loadShapes()
const unit = (name: string) => shapes.units.indexOf(name)

/** What the land looks like in the years of a history, one after the other. */
function looking(timeline: Timeline) {
  const fills = fillsOf(statusesOf(timeline), "light")
  const looks = createLandLooks(shapes, fills)
  return (year: number, chosen?: string) => {
    const frame = frameAt(timeline, { moment: momentOf(dayOf(year), "year"), reading: "as-is" })
    const { look, turns } = looks.of(frame, chosen)
    const nameOf = (index: number) => fills[index]!.id
    return {
      look,
      turned: turns.map(({ unit, was }) => [shapes.units[unit], nameOf(was)]),
      ringed: turns.filter((turn) => turn.ringed).map(({ unit }) => shapes.units[unit]),
      fill: (name: string) => nameOf(look.fills[unit(name)]!),
      hatch: (name: string) => look.hatches[unit(name)] && nameOf(look.hatches[unit(name)]!),
      line: (a: string, b: string) => {
        const pair = [unit(a), unit(b)].sort((p, q) => p - q)
        return look.lines[shapes.pairs.findIndex(([p, q]) => p === pair[0] && q === pair[1])]!
      },
      coast: (name: string) => look.lines[shapes.pairs.length + unit(name)]!,
    }
  }
}

describe("the look of the land", () => {
  test("a status fills every unit of a state, from its moment on, and rings the largest", () => {
    const at = looking(
      timelineOf([relation({ between: ["acftu", "SUN"], status: "friendly", date: "1990" })]),
    )
    expect(at(1989).fill("KAZ")).toBe("nothing")
    const then = at(1990)
    expect([then.fill("KAZ"), then.fill("RUS")]).toEqual(["status:friendly", "status:friendly"])
    expect(then.ringed).toEqual(["RUS"])
    expect(then.turned).toContainEqual(["UKR", "nothing"])
    expect(at(1990).turned).toEqual([])
  })

  test("what is only possible hatches the fill that was", () => {
    const at = looking(timelineOf([relation({ date: "[1990..1992]", status: "friendly" })]))
    expect([at(1991).fill("ALB"), at(1991).hatch("ALB")]).toEqual(["nothing", "status:friendly"])
    expect([at(1992).fill("ALB"), at(1992).hatch("ALB")]).toEqual(["status:friendly", 0])
  })

  test("a border is between two holders; within one there is none", () => {
    const at = looking(timelineOf([relation({})]))
    expect(at(1990).line("RUS", "UKR")).toBe(0)
    expect(at(1993).line("RUS", "UKR")).toBe(lineKinds.border)
  })

  test("the chosen is outlined with its coast; a small one is ringed instead", () => {
    const at = looking(timelineOf([relation({})]))
    expect(at(1993, "FRA").coast("FRA") & lineKinds.chosen).toBe(lineKinds.chosen)
    expect(at(1993, "FRA").look.ringed).toBeUndefined()
    expect(at(1993, "ALB").coast("ALB") & lineKinds.chosen).toBe(0)
    expect(at(1993, "ALB").look.ringed).toBe(unit("ALB"))
  })
})
