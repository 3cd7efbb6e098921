import type { CustomLayerInterface } from "maplibre-gl"
import { arcShapes } from "../../arcs/arcShapes.ts"
import { crowd, few, rest, sides } from "../../arcs/lanes.ts"
import type { Day, Interval } from "../../calendar/day.ts"
import type { Arcs } from "../../timeline/arcsOf.ts"
import type { Span } from "../../timeline/createWindow.ts"
import type { Rows } from "../../timeline/rowsIn.ts"
import { createLayer } from "../gl/createLayer.ts"
import type { MapView } from "../gl/MapView.ts"
import type { ArcInk } from "./ArcInk.ts"
import { createArcBuffers } from "./buffers.ts"
import { columnShader } from "./columnShader.ts"
import { createArcPainter } from "./createArcPainter.ts"
import type { Sums } from "./createSums.ts"
import { spansAround } from "./spansAround.ts"

/** What the layer was told to show. */
export interface Shown {
  readonly rows: Rows
  readonly window: Interval
  readonly since: Day
  readonly phase: number
  readonly selected: number | null
}

/** A MapLibre layer that draws the arcs of a moment. A setter asks the map for a new frame. */
export interface ArcLayer extends CustomLayerInterface {
  /**
   * Shows the arcs that a window has. What ended before the day `since` is past: it rests, and is the
   * paler the longer ago it was.
   */
  setRows(rows: Rows, at: { readonly window: Interval; readonly since: Day }): void
  /** Sets the animation, 0 to 1: nothing has left, heads move, rings grow, all rests. */
  setPhase(phase: number): void
  /** Draws the arcs of this event stronger and the others quieter, and opens the sums that it is in. */
  setSelected(event: number | null): void
  readonly arcs: Arcs
  readonly shown: Shown
  /** What sums arcs up; undefined while it is not here, or nothing needs it. */
  readonly sums: Sums | undefined
  /** The view of the last frame; undefined before it. */
  readonly view: MapView | undefined
  /** Settles when what sums arcs up is here, or not to be had. */
  ready(): Promise<void>
  /** How many arcs the last frame held, certain and possible; pulses are not counted. */
  readonly drawn: number
  /** How many buffers were uploaded since the layer came on the map. */
  readonly uploads: number
}

export function createArcLayer(arcs: Arcs, ink: ArcInk): ArcLayer {
  const shapes = arcShapes(arcs)
  const { lanes } = shapes
  let shown: Shown = {
    rows: { rows: new Uint32Array(), certain: 0, possible: 0, lines: 0 },
    window: { start: 0, end: 0 },
    since: 0,
    phase: 1,
    selected: null,
  }
  let sums: Sums | undefined
  let coming: Promise<void> | undefined
  let drawn = 0
  const layer = createLayer(
    "arcs",
    (gl) => {
      const buffers = createArcBuffers(gl, arcs, shapes)
      return { gl, buffers, ...createArcPainter(gl, buffers, columnShader) }
    },
    (graphics, view, shaderData) => {
      drawn = shown.rows.lines
      const { rows } = shown
      const frame = { ...shown, ink }
      if (sums) sums.draw(graphics, view, shaderData, frame)
      else if (!coming || drawn <= crowd)
        graphics.draw(shaderData, view, {
          ...frame,
          onMap: rows.rows.length,
          spans: spansOf(rows),
        })
    },
  )

  let spans: { readonly of: Rows; readonly list: readonly Span[] } | undefined
  function spansOf(rows: Rows): readonly Span[] {
    if (spans?.of !== rows) spans = { of: rows, list: spansAround(rows.rows) }
    return spans.list
  }

  /** Sums travel when a history has some. */
  function look() {
    const { start, end } = shown.window
    const most = Math.max(lanes.most, lanes.mostPulses)
    const isNeeded =
      lanes.most > few ||
      lanes.mostPulses > 2 * sides + 1 ||
      arcs.count > crowd ||
      (most > 1 && end - start > rest)
    if (!isNeeded) return
    coming ??= import("./createSums.ts").then(
      (room) => {
        sums = room.createSums(arcs)
        layer.repaint()
      },
      () => {
        // Each is drawn by itself; the next window tries again.
        coming = undefined
        layer.repaint()
      },
    )
  }

  function show(change: Partial<Shown>) {
    shown = { ...shown, ...change }
    layer.repaint()
  }

  return {
    ...layer.custom,
    arcs,

    setRows(rows, { window, since }) {
      show({ window, since, rows })
      look()
    },

    setPhase: (phase) => show({ phase }),
    setSelected: (selected) => show({ selected }),

    get shown() {
      return shown
    },
    get sums() {
      return sums
    },
    get view() {
      return layer.view
    },
    ready: async () => coming,

    get drawn() {
      return drawn
    },
    get uploads() {
      return layer.graphics?.buffers.uploads ?? 0
    },
  }
}
