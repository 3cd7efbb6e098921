import { arcCurves } from "../arcs/arcCurves.ts"
import { arcShapes } from "../arcs/arcShapes.ts"
import { pointOnArc } from "../arcs/curve.ts"
import type { Viewer } from "../state/createViewer.ts"
import type { Selection } from "../state/Selection.ts"
import { type Arcs, isPulse } from "../timeline/arcsOf.ts"
import { indexOfEvent, partiesOf } from "../timeline/createTimeline.ts"
import { polityOfParty, seatOf } from "../timeline/whereabouts.ts"
import type { Shapes } from "../world/shapes.ts"
import { type Box, boxAround, mercatorOf } from "./views.ts"

/** Where on the flat map things are: boxes in Mercator coordinates. */
export interface Places {
  /** Every arc of the history; undefined where it has none. */
  readonly allArcs: Box | undefined
  /** What is chosen, with its arcs of the moment; undefined where it is nowhere. */
  boxOf(selection: Selection): Box | undefined
}

export function createPlaces(viewer: Viewer, shapes: Shapes): Places {
  const { dataset, arcs: all } = viewer.history
  const pointsOf = (arcs: Arcs, rows: readonly number[]) => {
    const curveOf = arcCurves(arcs)
    return rows.flatMap((arc) =>
      Array.from({ length: 17 }, (_, i) => pointOnArc(curveOf(arc), i / 16)),
    )
  }

  function eventsOf(selection: Selection): ReadonlySet<number> {
    const { timeline } = viewer
    if (selection.kind === "event") return new Set([indexOfEvent(timeline, selection.id)])
    const { certain, possible, query } = viewer.frame()
    const isOf = (party: string) =>
      selection.kind === "actor"
        ? party === selection.id
        : polityOfParty(dataset, party, query.moment.end - 1)?.code === selection.code
    const shown = [...certain, ...possible]
    return new Set(shown.filter((event) => partiesOf(timeline, event).some(isOf)))
  }

  function ownPoint(selection: Selection) {
    if (selection.kind === "event") return []
    const { world, query } = viewer.frame()
    if (selection.kind === "actor") {
      const at = seatOf(dataset, selection.id, query.moment.end - 1)
      return at ? [mercatorOf(at)] : []
    }
    const polity = world.get(selection.code)
    return polity ? [mercatorOf(shapes.labelOf(polity.units).at)] : []
  }

  return {
    allArcs: boxAround(pointsOf(all, arcsToSee(all))),
    boxOf(selection) {
      const events = eventsOf(selection)
      const { arcs } = viewer.timeline
      const own: number[] = []
      for (let arc = 0; arc < arcs.count; arc++) if (events.has(arcs.event[arc]!)) own.push(arc)
      return boxAround([...pointsOf(arcs, own), ...ownPoint(selection)])
    },
  }
}

/** The arcs around which all lie that lead from place to place: one of each pair of places. */
const arcsToSee = (arcs: Arcs): number[] =>
  [...arcShapes(arcs).flows.first].filter((arc) => !isPulse(arcs, arc))
