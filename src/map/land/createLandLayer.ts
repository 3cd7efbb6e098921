import type { CustomLayerInterface, Map as MapLibreMap } from "maplibre-gl"
import { byZoom } from "../../drawing/byZoom.ts"
import type { Fill } from "../../drawing/fills.ts"
import { rgbOf } from "../../theme/oklab.ts"
import type { Palette } from "../../theme/palettes.ts"
import type { Shapes } from "../../world/shapes.ts"
import { type MapView, mapViewOf, toScreen, type WorldPoint, worldPoint } from "../gl/MapView.ts"
import { createDiscs, type Disc, type Discs } from "./createDiscs.ts"
import { createLandPainter, type LandPainter } from "./createLandPainter.ts"
import type { LandLook, Turn } from "./LandLook.ts"

/** A MapLibre layer that draws the land of the day. A setter asks the map for a new frame. */
export interface LandLayer extends CustomLayerInterface {
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
/** From this zoom on the small are seen without a dot. */
const dotsUntil = 5

/**
 * The small are dots above the land. As the arcs' layer does, it fails once if a shader does not
 * compile, and builds itself anew when it is added again after a lost graphics context.
 */
export function createLandLayer(
  first: Shapes,
  fills: readonly Fill[],
  palette: Palette,
): LandLayer {
  let shapes = first
  let map: MapLibreMap | undefined
  let graphics: { painter: LandPainter; discs: Discs } | undefined
  let view: MapView | undefined
  let failed = false
  let look: LandLook | undefined
  let turns: readonly Turn[] = []
  let phase = 1
  const points: WorldPoint[] = first.units.map((unit) => worldPoint(first.labelOf([unit]).at))
  const rgb = {
    fills: fills.map(({ color }) => rgbOf(color)),
    ink: rgbOf(palette.ink),
    paper: rgbOf(palette.paper),
  }

  const dotRadius = ({ zoom }: MapView) => byZoom(zoom, [0, 1.8], [3, 3.4])

  /** A disc around a unit's point in each copy of the world that shows it. */
  function around(view: MapView, unit: number, disc: Omit<Disc, "x" | "y">): Disc[] {
    return view.worldCopies.flatMap((copy) => {
      const at = toScreen(view, points[unit]!, copy)
      return at ? [{ ...at, ...disc }] : []
    })
  }

  function discsIn(view: MapView, { dots, ringed }: LandLook): Disc[] {
    const discs: Disc[] = []
    if (view.zoom < dotsUntil) {
      const radius = dotRadius(view)
      for (const { unit, fill } of dots)
        discs.push(
          ...around(view, unit, {
            radius,
            fill: rgb.fills[fill]!,
            stroke: rgb.paper,
            strokeWidth: 0.8,
          }),
        )
      if (ringed !== undefined)
        discs.push(
          ...around(view, ringed, {
            radius: 9,
            fill: undefined,
            stroke: rgb.ink,
            strokeWidth: 1.6,
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
              stroke: rgb.ink,
              strokeWidth: 2.5 * (1 - out),
            }),
          )
    return discs
  }

  function tellTurns() {
    const before = new Uint16Array(first.units.length)
    for (const { unit, was } of turns) before[unit] = was + 1
    graphics?.painter.setBefore(before)
  }

  return {
    id: "land",
    type: "custom",
    renderingMode: "2d",

    onAdd(owner, gl) {
      map = owner
      failed = false
      graphics = undefined
      if (gl.isContextLost()) return
      graphics = { painter: createLandPainter(gl, shapes, fills, palette), discs: createDiscs(gl) }
      if (look) graphics.painter.setLook(look)
      tellTurns()
    },

    onRemove() {
      graphics?.painter.remove()
      graphics?.discs.remove()
      graphics = undefined
      view = undefined
      map = undefined
    },

    render(gl, args) {
      if (!map || !graphics || !look || failed || gl.isContextLost()) return
      view = mapViewOf(map, args)
      try {
        graphics.painter.draw(args.shaderData, view, Math.min(1, phase / faded))
        graphics.discs.draw(view, discsIn(view, look))
      } catch (error) {
        if (gl.isContextLost()) return
        failed = true
        throw error
      }
    },

    setLook(next) {
      look = next
      graphics?.painter.setLook(next)
      map?.triggerRepaint()
    },

    setTurns(next) {
      if (next.length === 0 && turns.length === 0) return
      turns = next
      tellTurns()
      map?.triggerRepaint()
    },

    setPhase(next) {
      phase = next
      if (turns.length > 0) map?.triggerRepaint()
    },

    setShapes(next) {
      if (next === shapes) return
      shapes = next
      graphics?.painter.setShapes(next)
      map?.triggerRepaint()
    },

    dotAt(x, y, tolerance) {
      if (!view || !look || view.zoom >= dotsUntil) return -1
      let best = -1
      let least = dotRadius(view) + tolerance
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
