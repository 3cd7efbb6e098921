import type { Shot } from "../../map/createStudio.ts"
import type { Camera } from "../../protocol/State.ts"
import { zoomPan } from "./zoomPan.ts"

/** What is on the screen for some seconds: a card, or the map at a moment. */
export type Scene =
  | { readonly kind: "title" | "end"; readonly seconds: number }
  | {
      readonly kind: "map"
      readonly seconds: number
      readonly choice: Shot["choice"]
      /** Where the reader, or the step, wants the camera. */
      readonly camera?: Camera
      /** How long the arcs fly and the camera moves there, in seconds. */
      readonly flight: number
      readonly move: number
      readonly words: SceneWords
    }

/** What is written over a scene; without a sentence the moment is told as on the page. */
export interface SceneWords {
  readonly title: string
  readonly moment: string
  readonly sentence?: string
}

/** One picture of a film. Frames that look alike share one. */
export type FilmPicture =
  | { readonly kind: "title" | "end" }
  | {
      readonly kind: "map"
      readonly shot: Shot & { readonly camera: Camera }
      readonly words: SceneWords
    }

export interface FilmPlan {
  /** Frames a second. */
  readonly fps: number
  /** Seconds. */
  readonly duration: number
  /** The picture of each frame; there are as many as the duration times `fps`, rounded. */
  readonly frames: readonly FilmPicture[]
}

/**
 * The frames of scenes one after another. Time is counted in frames, never by a clock: the same scenes
 * give the same frames.
 * @param cameraOf where the map would stand by itself for a choice
 * @param width of the map in CSS pixels
 */
export function planFilm(
  scenes: readonly Scene[],
  fps: number,
  cameraOf: (choice: Shot["choice"]) => Camera,
  width: number,
): FilmPlan {
  const frames: FilmPicture[] = []
  let duration = 0
  let before: MapPicture | undefined
  for (const scene of scenes) {
    duration += scene.seconds
    const begin = frames.length
    const end = Math.round(duration * fps)
    if (scene.kind !== "map") {
      const card = { kind: scene.kind }
      for (let i = begin; i < end; i++) frames.push(card)
      continue
    }
    const pictureAt = picturesOf(scene, before, cameraOf, width)
    let last: MapPicture | undefined
    for (let i = begin; i < end; i++) {
      last = pictureAt((i - begin) / fps, last)
      frames.push(last)
    }
    before = last ?? before
  }
  return { fps, duration, frames }
}

type MapScene = Extract<Scene, { kind: "map" }>
type MapPicture = Extract<FilmPicture, { kind: "map" }>

/** The pictures of a scene by the seconds since it began; what rests is the picture before again. */
function picturesOf(
  { choice, camera, flight, move, words }: MapScene,
  before: MapPicture | undefined,
  cameraOf: (choice: Shot["choice"]) => Camera,
  width: number,
) {
  const to = camera ?? cameraOf(choice)
  // From the flat map to the globe there is no way between.
  const from = before?.shot.choice.projection === choice.projection ? before.shot.camera : to
  const way = zoomPan(from, to, width)
  const stays = isSame(from, to)
  return (seconds: number, last: MapPicture | undefined): MapPicture => {
    const phase = partOf(seconds, flight)
    const at = stays ? to : way(partOf(seconds, move))
    if (last && last.shot.phase === phase && isSame(last.shot.camera, at)) return last
    return { kind: "map", shot: { choice, camera: at, phase }, words }
  }
}

const partOf = (seconds: number, of: number) => (seconds >= of ? 1 : seconds / of)

const isSame = (a: Camera, b: Camera) => a.lng === b.lng && a.lat === b.lat && a.zoom === b.zoom
