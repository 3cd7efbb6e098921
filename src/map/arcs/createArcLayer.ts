import type { CustomLayerInterface } from "maplibre-gl"
import type { Day, Interval } from "../../calendar/day.ts"
import { blendsOf } from "../../drawing/blend.ts"
import type { Curve } from "../../drawing/curve.ts"
import { lanesOf } from "../../drawing/lanes.ts"
import type { Arcs } from "../../timeline/arcsOf.ts"
import { certaintyIn } from "../../timeline/certainty.ts"
import { createWindow, type Span } from "../../timeline/createWindow.ts"
import { createLayer } from "../gl/createLayer.ts"
import type { ScreenPoint } from "../gl/MapView.ts"
import type { ArcInk } from "./ArcInk.ts"
import { createArcPainter } from "./createArcPainter.ts"
import { createCurves } from "./curves.ts"
import { pickArc } from "./pickArc.ts"

/** A MapLibre layer that draws the arcs of a moment. A setter asks the map for a new frame. */
export interface ArcLayer extends CustomLayerInterface {
  /**
   * Shows the arcs of a window; with `possible`, those too that may or may not be in it. What ended
   * before the day `since` is past: it rests, and is the paler the longer ago it was.
   */
  setWindow(window: Interval, options: { possible: boolean; since?: Day }): void
  /** Draws other arcs; the window must be set anew. */
  setArcs(arcs: Arcs): void
  /** Sets the animation, 0 to 1: nothing has left, heads move, rings grow, all rests. */
  setPhase(phase: number): void
  /** Draws the arcs of this event stronger and the others quieter. */
  setSelected(event: number | null): void
  setInk(ink: ArcInk): void
  /** The index of the drawn arc at most `tolerance` CSS pixels from a point on the canvas; or -1. */
  pick(point: ScreenPoint, tolerance: number): number
  /** The curve of an arc. */
  curveOf(arc: number): Curve
  /** How many arcs the last frame held, certain and possible. */
  readonly drawn: number
  /** How many buffers were uploaded since the layer was made. */
  readonly uploads: number
}

/** Arcs with what is computed of them once. */
function madeReady(arcs: Arcs) {
  const lanes = lanesOf(arcs)
  const blends = blendsOf(arcs.ends, arcs.pair)
  return {
    arcs,
    lanes,
    blends,
    spansIn: createWindow(arcs),
    curves: createCurves(arcs, lanes, blends),
  }
}

export function createArcLayer(first: Arcs, ink: ArcInk): ArcLayer {
  let ready = madeReady(first)
  let window: Interval = { start: 0, end: 0 }
  let since: Day = 0
  let possible = false
  let spans: readonly Span[] = []
  let counts = { certain: 0, possible: 0 }
  let phase = 1
  let selected: number | null = null
  let drawn = 0
  let uploads = 0
  const layer = createLayer(
    "arcs",
    (gl) => {
      const painter = createArcPainter(gl, ready.arcs, ready.lanes, ready.blends)
      uploads += painter.uploads
      return painter
    },
    (painter, view, shaderData) => {
      drawn = counts.certain + counts.possible
      painter.draw(shaderData, view, { spans, counts, window, since, phase, selected, ink })
    },
  )

  return {
    ...layer.custom,

    setArcs(arcs) {
      ready = madeReady(arcs)
      spans = []
      counts = { certain: 0, possible: 0 }
      layer.rebuild()
      layer.repaint()
    },

    setWindow(next, options) {
      window = next
      since = options.since ?? next.start
      possible = options.possible
      spans = ready.spansIn(window)
      ready.curves.forget()
      counts = count(ready.arcs, spans, window, possible)
      layer.repaint()
    },

    setPhase(next) {
      phase = next
      layer.repaint()
    },

    setSelected(event) {
      selected = event
      layer.repaint()
    },

    setInk(next) {
      ink = next
      layer.repaint()
    },

    pick(point, tolerance) {
      const { view } = layer
      if (!view) return -1
      const { arcs, curves } = ready
      return pickArc(
        { arcs, curveOf: curves.of, spans, window, since, possible, phase },
        view,
        point,
        tolerance,
      )
    },

    curveOf: (arc) => ready.curves.of(arc),

    get drawn() {
      return drawn
    },

    get uploads() {
      return uploads
    },
  }
}

function count(
  arcs: Arcs,
  spans: readonly Span[],
  window: Interval,
  possible: boolean,
): { certain: number; possible: number } {
  const counts = { certain: 0, possible: 0 }
  for (const { first, last } of spans)
    for (let arc = first; arc < last; arc++) {
      const certainty = certaintyIn(arcs, arc, window)
      if (certainty === "certain") counts.certain++
      else if (certainty === "possible" && possible) counts.possible++
    }
  return counts
}
