import type { Map as MapLibreMap } from "maplibre-gl"
import { knownPolities, nameFeatures, organisationFeatures } from "../drawing/names.ts"
import type { Viewer } from "../state/createViewer.ts"
import type { Shapes } from "../world/shapes.ts"
import { setData } from "./setData.ts"

/** The names on the map: those of the world of the day, in the reader's language. */
export interface Names {
  /** The names of the moment, and of the organisations, as the map's sources take them. */
  now(): {
    readonly names: GeoJSON.FeatureCollection
    readonly organisations: GeoJSON.FeatureCollection
  }
  /** Writes the names of the moment once it rests, if the world is another. */
  follow(): void
  /** Writes the names of the moment now, if they wait for it to rest. */
  cut(): void
  setLang(lang: string): void
  /** Whether the names on the map are those of the moment. */
  isWritten(): boolean
  destroy(): void
}

/**
 * @param rest milliseconds for which a moment must rest before its names are written
 * @param written told each time that the map got the names that it should have
 */
export function createNames(
  map: () => MapLibreMap,
  viewer: Viewer,
  shapes: Shapes,
  firstLang: string,
  rest: number,
  written: () => void,
): Names {
  let lang = firstLang
  let timer: ReturnType<typeof setTimeout> | undefined
  let world = viewer.frame().world

  function namesNow() {
    world = viewer.frame().world
    return nameFeatures(world, shapes, knownPolities(viewer.timeline, world), lang)
  }
  function write() {
    timer = undefined
    if (world !== viewer.frame().world) setData(map(), "names", namesNow())
    written()
  }

  return {
    now: () => ({ names: namesNow(), organisations: organisationFeatures(viewer.timeline, lang) }),
    follow() {
      clearTimeout(timer)
      timer = undefined
      if (world === viewer.frame().world) return
      if (rest === 0) write()
      else timer = setTimeout(write, rest)
    },
    cut() {
      if (timer === undefined) return
      clearTimeout(timer)
      write()
    },
    setLang(next) {
      if (next === lang) return
      lang = next
      setData(map(), "names", namesNow())
      setData(map(), "organisations", organisationFeatures(viewer.timeline, lang))
    },
    isWritten: () => timer === undefined,
    destroy: () => clearTimeout(timer),
  }
}
