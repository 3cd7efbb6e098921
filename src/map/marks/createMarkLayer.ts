import type { CustomLayerInterface } from "maplibre-gl"
import { seat } from "../../drawing/measures.ts"
import type { Name } from "../../drawing/names.ts"
import {
  type Box,
  countryStrength,
  type Face,
  type Layout,
  layoutName,
  type PlacedName,
  placeNames,
} from "../../drawing/placeNames.ts"
import type { Palette } from "../../theme/palettes.ts"
import type { LngLat } from "../../timeline/whereabouts.ts"
import { createLayer } from "../gl/createLayer.ts"
import { isSameView, type MapView, type ScreenPoint, toScreen, worldPoint } from "../gl/MapView.ts"
import { createSprites, type PlacedSprite } from "./createSprites.ts"
import { families, nameSprite, seatSprite } from "./markSprites.ts"

/** The dot of a seat of organisations. */
export interface Seat {
  readonly at: LngLat
  /** As `#rrggbb`. */
  readonly color: string
  readonly isChosen: boolean
}

/** Sprites, and the room that they take. */
export interface Overlay {
  readonly sprites: readonly PlacedSprite[]
  readonly taken: readonly Box[]
}

interface Names {
  readonly organisations: readonly Name[]
  readonly countries: readonly Name[]
}

/** A MapLibre layer above the arcs: the seats of organisations, and all names. */
export interface MarkLayer extends CustomLayerInterface {
  setSeats(seats: readonly Seat[]): void
  setNames(names: Names): void
  /** Draws over all else what this gives for each frame; names keep out of its room. */
  setOverlay(overlay: (view: MapView) => Overlay | undefined): void
  /** The names that had room in the last frame. */
  readonly written: readonly string[]
  /** The index of the seat nearest to a point on the canvas and at most so many CSS pixels off its dot; or -1. */
  seatAt(point: ScreenPoint, tolerance: number): number
}

export function createMarkLayer(palette: Palette): MarkLayer {
  let seats: readonly Seat[] = []
  let names: Names = { organisations: [], countries: [] }
  let overlay: (view: MapView) => Overlay | undefined = () => undefined
  const layoutOf = createLayouts()
  const points = new WeakMap<LngLat, ReturnType<typeof worldPoint>>()

  function pointsOn(view: MapView, at: LngLat): ScreenPoint[] {
    let point = points.get(at)
    if (!point) {
      point = worldPoint(at)
      points.set(at, point)
    }
    const known = point
    return view.worldCopies.flatMap((copy) => toScreen(view, known, copy) ?? [])
  }

  /** What the last few frames had: who drags comes back to them, and a map that rests is one of them. */
  let kept: readonly Placed[] = []

  function placedIn(view: MapView): Placed {
    const over = overlay(view)
    const alike = kept.filter(
      (one) =>
        isSameNames(one.names, names) && isSameRoom(one.over, over) && isSameView(one.view, view),
    )
    const known = alike.find(
      (one) => isSameSeats(one.seats, seats) && one.over?.sprites === over?.sprites,
    )
    if (known) return known
    const pointsOf = ({ at }: Name) => pointsOn(view, at)
    const written =
      alike[0]?.written ??
      placeNames({ ...names, zoom: view.zoom, pointsOf, layoutOf, taken: over?.taken }, view)
    const sprites = place(view, written, over?.sprites ?? [])
    return { view, names, over, seats, written, sprites }
  }

  function spritesIn(view: MapView): readonly PlacedSprite[] {
    const placed = placedIn(view)
    if (placed !== kept[0])
      kept = [placed, ...kept.filter((one) => one !== placed)].slice(0, mostKept)
    return placed.sprites
  }

  function place(
    view: MapView,
    written: readonly PlacedName[],
    over: readonly PlacedSprite[],
  ): PlacedSprite[] {
    const writing = (name: PlacedName): PlacedSprite => ({
      x: name.x,
      y: name.y,
      sprite: nameSprite(name, palette, view.ratio),
      strength: name.face === "serif" ? countryStrength : 1,
    })
    return [
      ...seats.flatMap(({ at, ...look }) =>
        pointsOn(view, at).map((point) => ({
          ...point,
          sprite: seatSprite(look, palette, view.ratio),
          strength: 1,
        })),
      ),
      ...written.toReversed().map(writing),
      ...over,
    ]
  }

  const layer = createLayer(
    "marks",
    (gl, map) => createSprites(gl, map.getPixelRatio()),
    (sprites, view) => sprites.draw(view, spritesIn(view)),
  )

  return {
    ...layer.custom,

    setSeats(next) {
      seats = next
      layer.repaint()
    },

    setNames(next) {
      names = next
      layer.repaint()
    },

    setOverlay(next) {
      overlay = next
    },

    get written() {
      return (kept[0]?.written ?? []).map(({ lines }) => lines.join(" "))
    },

    seatAt({ x, y }, tolerance) {
      const { view } = layer
      if (!view) return -1
      let best = -1
      let least = Infinity
      seats.forEach(({ at, isChosen }, i) => {
        for (const point of pointsOn(view, at)) {
          const distance = Math.hypot(point.x - x, point.y - y) - seat.radius(isChosen)
          if (distance > tolerance || distance >= least) continue
          least = distance
          best = i
        }
      })
      return best
    },
  }
}

/** What stands where in a view. */
interface Placed {
  readonly view: MapView
  readonly names: Names
  readonly over: Overlay | undefined
  readonly seats: readonly Seat[]
  readonly written: readonly PlacedName[]
  readonly sprites: readonly PlacedSprite[]
}

/** As many of them as are kept. */
const mostKept = 8

const isSameNames = (a: Names, b: Names) =>
  a.organisations === b.organisations && a.countries === b.countries

const isSameSeats = (a: readonly Seat[], b: readonly Seat[]) =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

/** Whether two overlays leave names the same room. */
const isSameRoom = ({ taken: a }: Room = nothing, { taken: b }: Room = nothing) =>
  a.length === b.length && a.every((box, i) => isSameBox(box, b[i]!))

type Room = Pick<Overlay, "taken">
const nothing: Room = { taken: [] }

const isSameBox = (a: Box, b: Box) =>
  a.west === b.west && a.east === b.east && a.north === b.north && a.south === b.south

/** Breaks names into lines, each once. */
function createLayouts(): (text: string, face: Face) => Layout {
  const size = 100
  const context = new OffscreenCanvas(1, 1).getContext("2d")!
  const known = new Map<string, Layout>()
  return (text, face) => {
    const key = `${face} ${text}`
    let layout = known.get(key)
    if (!layout) {
      context.font = `${size}px ${families[face]}`
      layout = layoutName(text, face, (part) => context.measureText(part).width / size)
      known.set(key, layout)
    }
    return layout
  }
}
