import type { CustomLayerInterface } from "maplibre-gl"
import { chosenRing, dot } from "../../drawing/measures.ts"
import { rgbOf } from "../../theme/oklab.ts"
import type { Shapes } from "../../world/shapes.ts"
import { createLayer } from "../gl/createLayer.ts"
import { type MapView, toScreen, type WorldPoint, worldPoint } from "../gl/MapView.ts"
import { createDiscs, type Disc } from "./createDiscs.ts"
import { createLandPainter } from "./createLandPainter.ts"
import type { LandColors, LandLook, Turn } from "./LandLook.ts"

/** A MapLibre layer that draws the land of the day. A setter asks the map for a new frame. */
export interface LandLayer extends CustomLayerInterface {
  /** Takes the colours that the next look has; without any it draws nothing. */
  setColors(colors: LandColors): void
  setLook(look: LandLook): void
  /** Begins the movement of these from their fills of before, and ends that of others. */
  setTurns(turns: readonly Turn[]): void
  /** 0 to 1: how far the movement is. */
  setPhase(phase: number): void
  /** Takes shapes of another level. */
  setShapes(shapes: Shapes): void
  /** The dot nearest to a point on the canvas and at most so many CSS pixels off it, as a unit's index; or -1. */
  dotAt(x: number, y: number, tolerance: number): number
}

/** By which phase the old fill is gone, and by which the ring. */
const faded = 0.4
const rung = 0.7

/** The small are dots above the land. */
export function createLandLayer(first: Shapes): LandLayer {
  let shapes = first
  let colors: LandColors | undefined
  let look: LandLook | undefined
  let turns: readonly Turn[] = []
  let phase = 1
  const points: WorldPoint[] = first.units.map((unit) => worldPoint(first.labelOf([unit]).at))
  /** A disc around a unit's point in each copy of the world that shows it. */
  function around(view: MapView, unit: number, disc: Omit<Disc, "x" | "y">): Disc[] {
    return view.worldCopies.flatMap((copy) => {
      const at = toScreen(view, points[unit]!, copy)
      return at ? [{ ...at, ...disc }] : []
    })
  }

  function discsIn(
    view: MapView,
    { dots, ringed }: LandLook,
    { fills, palette }: LandColors,
  ): Disc[] {
    const discs: Disc[] = []
    const ink = rgbOf(palette.ink)
    const paper = rgbOf(palette.paper)
    if (view.zoom < dot.until) {
      const radius = dot.radius(view.zoom)
      for (const { unit, fill } of dots)
        discs.push(
          ...around(view, unit, {
            radius,
            fill: rgbOf(fills[fill]!.color),
            stroke: paper,
            strokeWidth: dot.line,
          }),
        )
      if (ringed !== undefined)
        discs.push(
          ...around(view, ringed, {
            radius: chosenRing.radius,
            fill: undefined,
            stroke: ink,
            strokeWidth: chosenRing.line,
          }),
        )
    }
    const out = phase / rung
    if (out < 1)
      for (const { unit, ringed } of turns)
        if (ringed)
          discs.push(
            ...around(view, unit, {
              radius: 4 + 20 * out,
              fill: undefined,
              stroke: ink,
              strokeWidth: 2.5 * (1 - out),
            }),
          )
    return discs
  }

  const layer = createLayer(
    "land",
    (gl) => {
      const painter = createLandPainter(gl, shapes)
      const discs = createDiscs(gl)
      if (colors) painter.setColors(colors)
      if (look) painter.setLook(look)
      painter.setBefore(beforeTurns())
      return {
        painter,
        discs,
        remove() {
          painter.remove()
          discs.remove()
        },
      }
    },
    ({ painter, discs }, view, shaderData) => {
      if (!look || !colors) return
      painter.draw(shaderData, view, Math.min(1, phase / faded))
      discs.draw(view, discsIn(view, look, colors))
    },
  )

  function beforeTurns(): Uint16Array {
    const before = new Uint16Array(first.units.length)
    for (const { unit, was } of turns) before[unit] = was + 1
    return before
  }

  return {
    ...layer.custom,

    setColors(next) {
      colors = next
      layer.graphics?.painter.setColors(next)
    },

    setLook(next) {
      look = next
      layer.graphics?.painter.setLook(next)
      layer.repaint()
    },

    setTurns(next) {
      if (next.length === 0 && turns.length === 0) return
      turns = next
      layer.graphics?.painter.setBefore(beforeTurns())
      layer.repaint()
    },

    setPhase(next) {
      phase = next
      if (turns.length > 0) layer.repaint()
    },

    setShapes(next) {
      if (next === shapes) return
      shapes = next
      layer.graphics?.painter.setShapes(next)
      layer.repaint()
    },

    dotAt(x, y, tolerance) {
      const { view } = layer
      if (!view || !look || view.zoom >= dot.until) return -1
      let best = -1
      let least = dot.radius(view.zoom) + tolerance
      for (const { unit } of look.dots)
        for (const copy of view.worldCopies) {
          const at = toScreen(view, points[unit]!, copy)
          const distance = at ? Math.hypot(at.x - x, at.y - y) : Infinity
          if (distance > least) continue
          least = distance
          best = unit
        }
      return best
    },
  }
}
