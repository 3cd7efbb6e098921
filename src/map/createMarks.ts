import { type Fill, fillIdsOf } from "../drawing/fills.ts"
import {
  countryNames,
  knownPolities,
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
  { timeline, frame: frameNow }: Viewer,
  shapes: Shapes,
  fills: readonly Fill[],
  firstLang: string,
): Marks {
  const seats = organisationsBySeat(timeline)
  const colors = new Map(fills.map(({ id, color }) => [id, color]))
  let lang = firstLang
  let written: World | undefined

  function write(world: World) {
    if (world === written) return
    written = world
    layer.setNames({
      organisations: organisationNames(timeline, lang),
      countries: countryNames(world, shapes, knownPolities(timeline, world), lang),
    })
  }

  return {
    follow({ world, parties }, chosen) {
      write(world)
      layer.setSeats(
        seats.map(({ at, ids }) => {
          const told = ids
            .map((id) => parties.get(id))
            .find((standing) => standing !== undefined && standing.kind !== "nothing")
          return {
            at,
            color: (told && colors.get(fillIdsOf(told).fill)) ?? fills[0]!.color,
            isChosen: chosen !== undefined && ids.includes(chosen),
          }
        }),
      )
    },
    setLang(next) {
      if (next === lang) return
      lang = next
      written = undefined
      write(frameNow().world)
    },
  }
}
