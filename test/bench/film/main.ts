// Makes a film of a history's years, then encodes the same pictures again, ready beforehand.
import { builtIn, firstHistory } from "../../../src/dataset/builtIn.ts"
import { readDatasetText } from "../../../src/dataset/readDataset.ts"
import { encodeFilm } from "../../../src/export/film/encodeFilm.ts"
import { screens, sizeOf, supportedFormats } from "../../../src/export/film/filmFormats.ts"
import { planFilm } from "../../../src/export/film/filmPlan.ts"
import { makeFilm } from "../../../src/export/film/makeFilm.ts"
import { openFilmSet } from "../../../src/export/film/openFilmSet.ts"
import { scenesOf, yearsIn } from "../../../src/export/film/scenesOf.ts"
import { createViewer } from "../../../src/state/createViewer.ts"
import { createTimeline } from "../../../src/timeline/createTimeline.ts"
import { loadWords } from "../../../src/words/wordsIn.ts"
import { loadShapes } from "../../../src/world/shapes.ts"

/** Seconds that the film and the bare encoding took, and what the film is. */
export interface FilmCost {
  readonly film: number
  readonly bare: number
  readonly seconds: number
  readonly frames: number
  /** Frames that had to be painted. */
  readonly painted: number
  readonly format: string
}

const fps = 25
const screen = screens["720p"]

async function measure(): Promise<FilmCost> {
  await loadWords("en")
  const { dataset } = readDatasetText(await builtIn.get(firstHistory)!())
  const timeline = createTimeline(dataset!)
  const viewer = createViewer(timeline)
  const subject = { kind: "years", ...yearsIn(timeline) } as const
  const options = { subject, seconds: 1, lang: "en", cards: true } as const
  const scenes = scenesOf(timeline, viewer.store.getState(), options)
  const [format = "gif"] = await supportedFormats(sizeOf(screen), fps)
  const look = { screen, lang: "en", theme: "light", hasOwnTerritory: true } as const
  const set = await openFilmSet(viewer, await loadShapes(), look)
  const plan = planFilm(scenes, fps, set.cameraOf, set.mapWidth)
  const { frames } = plan
  const isNew = frames.map((frame, i) => frame !== frames[i - 1])
  const { signal } = new AbortController()

  // First to have the pictures, and to be warm.
  const ready: HTMLCanvasElement[] = []
  const keep = (i: number, picture: HTMLCanvasElement) => {
    if (isNew[i]) ready.push(copyOf(picture))
  }
  await makeFilm(set, { plan, format, signal, onFrame: keep })

  const begin = performance.now()
  await makeFilm(set, { plan, format, signal })
  const film = performance.now() - begin
  set.leave()

  const again = performance.now()
  const encoder = await encodeFilm(format, sizeOf(screen), fps)
  let at = 0
  for (const fresh of isNew) await (fresh ? encoder.add(ready[at++]!) : encoder.again())
  await encoder.finish()
  encoder.close()
  const bare = performance.now() - again
  return {
    film: film / 1000,
    bare: bare / 1000,
    seconds: plan.duration,
    frames: frames.length,
    painted: ready.length,
    format,
  }
}

function copyOf(picture: HTMLCanvasElement): HTMLCanvasElement {
  const { width, height } = picture
  const copy = Object.assign(document.createElement("canvas"), { width, height })
  copy.getContext("2d")!.drawImage(picture, 0, 0)
  return copy
}

declare global {
  interface Window {
    measureFilm(): Promise<FilmCost>
  }
}
window.measureFilm = measure
