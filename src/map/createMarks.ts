import { type Fill, fillOfSeat } from "../drawing/fills.ts"
import {
  countryNames,
  knownPolities,
  type Name,
  organisationNames,
  organisationsBySeat,
} from "../drawing/names.ts"
import type { Viewer } from "../state/createViewer.ts"
import type { Frame } from "../timeline/frameAt.ts"
import type { World } from "../world/polity.ts"
import type { Shapes } from "../world/shapes.ts"
import type { MarkLayer } from "./marks/createMarkLayer.ts"

/** What the marks on the map say of a frame: the seats' colours, and the names of the day. */
export interface Marks {
  /** Follows a frame; `chosen` is the id of an organisation. */
  follow(frame: Frame, chosen: string | undefined): void
  setLang(lang: string): void
}

export function createMarks(
  layer: MarkLayer,
  { history: timeline, frame: frameNow }: Viewer,
  shapes: Shapes,
  fills: readonly Fill[],
  firstLang: string,
): Marks {
  const seats = organisationsBySeat(timeline)
  let lang = firstLang
  let organisations = organisationNames(timeline, lang)
  let countries = new WeakMap<World, Name[]>()

  function write(world: World) {
    const known = countries.get(world)
    const names = known ?? countryNames(world, shapes, knownPolities(timeline, world), lang)
    if (!known) countries.set(world, names)
    layer.setNames({ organisations, countries: names })
  }

  return {
    follow({ world, parties }, chosen) {
      write(world)
      layer.setSeats(
        seats.map(({ at, ids }) => ({
          at,
          color: fillOfSeat(ids, parties, fills).color,
          isChosen: chosen !== undefined && ids.includes(chosen),
        })),
      )
    },
    setLang(next) {
      if (next === lang) return
      lang = next
      organisations = organisationNames(timeline, lang)
      countries = new WeakMap()
      write(frameNow().world)
    },
  }
}
