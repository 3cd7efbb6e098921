import type { CustomLayerInterface } from "maplibre-gl"
import { sans, serif } from "../../drawing/fonts.ts"
import { seat } from "../../drawing/measures.ts"
import type { Name } from "../../drawing/names.ts"
import {
  type Box,
  countryStrength,
  type Face,
  type Layout,
  layoutName,
  leading,
  type PlacedName,
  placeNames,
} from "../../drawing/placeNames.ts"
import type { Palette } from "../../theme/palettes.ts"
import type { LngLat } from "../../timeline/whereabouts.ts"
import { createLayer } from "../gl/createLayer.ts"
import { isSameView, type MapView, type ScreenPoint, toScreen, worldPoint } from "../gl/MapView.ts"
import type { Sprite } from "./createSpriteSheet.ts"
import { createSprites, type PlacedSprite } from "./createSprites.ts"

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

/** A MapLibre layer above the arcs: the seats of organisations, and all names. */
export interface MarkLayer extends CustomLayerInterface {
  setSeats(seats: readonly Seat[]): void
  setNames(names: {
    readonly organisations: readonly Name[]
    readonly countries: readonly Name[]
  }): void
  /** Draws over all else what this gives for each frame; names keep out of its room. */
  setOverlay(overlay: (view: MapView) => Overlay | undefined): void
  /** The names that had room in the last frame. */
  readonly written: readonly string[]
  /** The index of the seat nearest to a point on the canvas and at most so many CSS pixels off its dot; or -1. */
  seatAt(point: ScreenPoint, tolerance: number): number
}

/** Around a letter, in CSS pixels. */
const halo = 1.6
const families: Readonly<Record<Face, string>> = { serif, sans }

export function createMarkLayer(palette: Palette): MarkLayer {
  let seats: readonly Seat[] = []
  let names: { readonly organisations: readonly Name[]; readonly countries: readonly Name[] } = {
    organisations: [],
    countries: [],
  }
  let written: readonly PlacedName[] = []
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

  /** What the last frame had: as long as nothing of it changes nothing is placed anew. */
  let last:
    | {
        readonly view: MapView
        readonly names: typeof names
        readonly over: Overlay | undefined
        readonly seats: typeof seats
        readonly sprites: readonly PlacedSprite[]
      }
    | undefined

  function spritesIn(view: MapView): readonly PlacedSprite[] {
    const over = overlay(view)
    const isPlaced = last?.names === names && last.over === over && isSameView(last.view, view)
    if (!isPlaced)
      written = placeNames(
        {
          ...names,
          zoom: view.zoom,
          pointsOf: ({ at }) => pointsOn(view, at),
          layoutOf,
          taken: over?.taken,
        },
        view,
      )
    if (!last || !isPlaced || last.seats !== seats)
      last = { view, names, over, seats, sprites: place(view, over?.sprites ?? []) }
    return last.sprites
  }

  function place(view: MapView, over: readonly PlacedSprite[]): PlacedSprite[] {
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
      const isSame =
        next.organisations === names.organisations && next.countries === names.countries
      if (!isSame) names = next
      layer.repaint()
    },

    setOverlay(next) {
      overlay = next
    },

    get written() {
      return written.map(({ lines }) => lines.join(" "))
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

function nameSprite(
  { face, lines, width: ems, size }: PlacedName,
  { ink, paper }: Palette,
  ratio: number,
): Sprite {
  const type = size * ratio
  const margin = Math.ceil(halo * ratio) + 2
  const font = `${type}px ${families[face]}`
  const width = Math.ceil(ems * type) + 2 * margin
  const height = Math.ceil(lines.length * leading * type) + 2 * margin
  return {
    key: `${ratio} ${font} ${lines.join("\n")}`,
    width,
    height,
    draw(context) {
      context.font = font
      context.textAlign = "center"
      context.lineJoin = "round"
      context.lineWidth = 2 * halo * ratio
      context.strokeStyle = paper
      context.fillStyle = ink
      const first = height / 2 - ((lines.length - 1) * leading * type) / 2 + 0.35 * type
      const each = (write: (line: string, x: number, y: number) => void) => {
        for (const [i, line] of lines.entries()) write(line, width / 2, first + i * leading * type)
      }
      each((line, x, y) => context.strokeText(line, x, y))
      each((line, x, y) => context.fillText(line, x, y))
    },
  }
}

function seatSprite(
  { color, isChosen }: Omit<Seat, "at">,
  { ink }: Palette,
  ratio: number,
): Sprite {
  const radius = seat.radius(isChosen) * ratio
  const side = 2 * Math.ceil(radius + seat.line * ratio + 1)
  return {
    key: `${ratio} seat ${color} ${radius}`,
    width: side,
    height: side,
    draw(context) {
      const disc = (radius: number, fill: string) => {
        context.beginPath()
        context.arc(side / 2, side / 2, radius, 0, 2 * Math.PI)
        context.fillStyle = fill
        context.fill()
      }
      disc(radius + seat.line * ratio, ink)
      disc(radius, color)
    },
  }
}
