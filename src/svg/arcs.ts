import { arcCurves } from "../arcs/arcCurves.ts"
import { arcShapes } from "../arcs/arcShapes.ts"
import { type Gathering, gatherArcs } from "../arcs/gatherArcs.ts"
import { eachSum, weightOf } from "../arcs/sumsOf.ts"
import { crowdingOf } from "../drawing/crowding.ts"
import { pastTone, presentSince } from "../drawing/pastTone.ts"
import { pulseRadius } from "../drawing/pulse.ts"
import { nearTone, quietTone } from "../drawing/quietTone.ts"
import { worldSize } from "../drawing/views.ts"
import { direction, isPulse } from "../timeline/arcsOf.ts"
import { certaintyIn } from "../timeline/certainty.ts"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import type { MapDrawing } from "./MapDrawing.ts"
import { headOf, lineOf, ringOf, type Stroke } from "./strokes.ts"
import { element } from "./xml.ts"

/** How the arcs of the frame are drawn: each by itself, fanned out, or summed up. */
export function gathered({ timeline, frame, selection, projection, zoom }: MapDrawing): Gathering {
  const { arcs } = timeline
  const { window } = frame
  const { flows, lanes } = arcShapes(arcs)
  return gatherArcs(arcs, flows, frame.arcs.rows, {
    window,
    lanes: lanes.of,
    world: worldSize * 2 ** zoom,
    globe: projection === "globe",
    selected: selection?.kind === "event" ? indexOfEvent(timeline, selection.id) : -1,
  })
}

/** The arcs of the frame at rest: those of the chosen event last, and the heads over all lines. */
export function arcs(drawing: MapDrawing, { single, fanned, sums }: Gathering): string {
  const { timeline, frame, chart, selection, palette } = drawing
  const { window } = frame
  const columns = timeline.arcs
  const { lanes } = arcShapes(columns)
  const curveOf = arcCurves(columns)
  const chosen = selection?.kind === "event" ? indexOfEvent(timeline, selection.id) : -1
  const lines: string[] = []
  const heads: string[] = []
  const since = presentSince(frame)
  const crowding = crowdingOf(single.length + fanned.length + sums.length)
  const isChosen = (arc: number) => columns.event[arc] === chosen
  const isPossible = (arc: number) => certaintyIn(columns, arc, window) === "possible"

  function draw(arc: number, lane: number, beside: number, change: Partial<Stroke> = {}) {
    const quiet = chosen < 0 || (isChosen(arc) && !change.weight) ? 1 : beside
    const stroke: Stroke = {
      direction: columns.direction[arc]!,
      isPossible: isPossible(arc),
      isChosen: isChosen(arc),
      tone: pastTone(columns.end[arc]!, window, since) * quiet,
      weight: 0,
      leg: columns.leg[arc]!,
      legs: columns.legs[arc]!,
      crowding,
      ...change,
    }
    if (isPulse(columns, arc)) {
      const at = chart.project(columns.ends[4 * arc]!, columns.ends[4 * arc + 1]!)
      if (at) lines.push(ringOf(at, pulseRadius(lane), stroke, palette))
      return
    }
    const runs = chart.along(curveOf(arc, lane))
    // Behind the globe it goes on.
    const arrives = chart.project(columns.ends[4 * arc + 2]!, columns.ends[4 * arc + 3]!)
    runs.forEach((points, i) => {
      const isEnd = arrives !== undefined && i === runs.length - 1
      lines.push(lineOf(points, stroke, palette, isEnd))
      if (isEnd && stroke.direction !== direction.neither)
        heads.push(headOf(points, stroke, palette))
    })
  }

  for (const { latest, lane, count, isPossible } of eachSum(sums))
    draw(latest, lane, quietTone, {
      isPossible,
      weight: weightOf(count),
      isChosen: false,
      leg: 0,
      legs: 1,
    })
  const each = [...single.map((arc) => ({ arc, lane: lanes.of[arc]!, isOpened: false })), ...fanned]
  const heightOf = ({ arc }: { readonly arc: number }) =>
    isChosen(arc) ? 2 : isPossible(arc) ? 0 : 1
  for (const { arc, lane, isOpened } of each.sort((a, b) => heightOf(a) - heightOf(b)))
    draw(arc, lane, isOpened ? nearTone : quietTone)
  const drawn = single.length + fanned.length + sums.count.reduce((sum, count) => sum + count, 0)
  return element("g", { fill: "none", "stroke-linejoin": "round", "data-arcs": drawn }, [
    ...lines,
    ...heads,
  ])
}
