import { ALL_FORMATS, BlobSource, CanvasSink, Input } from "mediabunny"
import { afterEach, expect, test, vi } from "vitest"
import { FilmError } from "../../src/export/film/FilmError.ts"
import { screens, sizeOf, supportedFormats } from "../../src/export/film/filmFormats.ts"
import { type FilmPlan, planFilm } from "../../src/export/film/filmPlan.ts"
import { makeFilm } from "../../src/export/film/makeFilm.ts"
import { type OpenFilmSet, openFilmSet } from "../../src/export/film/openFilmSet.ts"
import { scenesOf } from "../../src/export/film/scenesOf.ts"
import { createViewer } from "../../src/state/createViewer.ts"
import { loadShapes } from "../../src/world/shapes.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { type Color, colorOf, farness } from "./atlasOnPage.ts"

const screen = { width: 640, height: 360, scale: 1 }
const fps = 10
const friendly = colorOf("#e0b75a")

// Australia, large and at the map's middle, is friendly from 1991 on.
const timeline = timelineOf([
  relation({ date: "1990", between: ["acftu", "AUS"], status: "friendly" }),
  visit({ date: "1991", to: ["AUS"] }),
])
const camera = { lng: 134, lat: -25, zoom: 1.5 }
const viewer = createViewer(timeline, { camera })

let open: OpenFilmSet[] = []
afterEach(() => {
  for (const set of open) set.leave()
  open = []
})

/** A second about two years, without cards. */
async function secondOfTwoYears(): Promise<{ set: OpenFilmSet; plan: FilmPlan }> {
  const look = { screen, lang: "en", theme: "light", hasOwnTerritory: true } as const
  const set = await openFilmSet(viewer, await loadShapes(), look)
  open.push(set)
  const subject = { kind: "years", from: 1991, to: 1992 } as const
  const options = { subject, seconds: 0.5, lang: "en", cards: false } as const
  const scenes = scenesOf(timeline, viewer.store.getState(), options)
  return { set, plan: planFilm(scenes, fps, set.cameraOf, set.mapWidth) }
}

const pixelsOf = (canvas: HTMLCanvasElement): Uint8ClampedArray =>
  canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height).data

async function hashOf(canvas: HTMLCanvasElement): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(pixelsOf(canvas)))
  return [...new Uint8Array(digest)].join()
}

/** How many of a picture's pixels have the friendly colour. */
function friendlyIn(pixels: Uint8ClampedArray): number {
  let count = 0
  for (let i = 0; i < pixels.length; i += 4) {
    const color: Color = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
    if (farness(color, friendly) < 8) count++
  }
  return count
}

const going = new AbortController().signal

test("the same years give the same frames, twice, on two sets", async () => {
  const format = (await supportedFormats(screen, fps))[0]!
  const films: string[][] = []
  for (let i = 0; i < 2; i++) {
    const { set, plan } = await secondOfTwoYears()
    const hashes: Promise<string>[] = []
    const onFrame = (_: number, picture: HTMLCanvasElement) => void hashes.push(hashOf(picture))
    await makeFilm(set, { plan, format, signal: going, onFrame })
    films.push(await Promise.all(hashes))
  }
  const [first, second] = films
  expect(first).toHaveLength(10)
  // The arc of 1991 flies into the picture, and none does in 1992.
  expect(new Set(first!.slice(0, 5)).size).toBeGreaterThan(2)
  expect(second).toEqual(first)
})

test("a film of a second has the frames of a second, and the colours of the map", async () => {
  const format = (await supportedFormats(screen, fps)).find((one) => one !== "gif")
  if (!format) return
  const { set, plan } = await secondOfTwoYears()
  const told: number[] = []
  let painted = 0
  const film = await makeFilm(set, {
    plan,
    format,
    signal: going,
    onProgress: ({ done, total }) => told.push(done / total),
    onFrame: (_, picture) => {
      painted = friendlyIn(pixelsOf(picture))
    },
  })
  expect(told.at(-1)).toBe(1)
  const input = new Input({ source: new BlobSource(film), formats: ALL_FORMATS })
  const track = (await input.getPrimaryVideoTrack())!
  expect((await track.computePacketStats()).packetCount).toBe(plan.frames.length)
  expect(await input.computeDuration()).toBeCloseTo(plan.duration, 2)
  expect([await track.getDisplayWidth(), await track.getDisplayHeight()]).toEqual([640, 360])
  const decoded = (await new CanvasSink(track).getCanvas(0.95))!.canvas
  const copy = Object.assign(document.createElement("canvas"), sizeOf(screen))
  copy.getContext("2d")!.drawImage(decoded, 0, 0)
  expect(painted).toBeGreaterThan(1000)
  expect(friendlyIn(pixelsOf(copy))).toBeGreaterThan(painted * 0.6)
})

test("frames in which nothing moves are painted once", async () => {
  const { set, plan } = await secondOfTwoYears()
  const paint = vi.fn(set.paint)
  await makeFilm({ ...set, paint }, { plan, format: "gif", signal: going })
  expect(paint).toHaveBeenCalledTimes(new Set(plan.frames).size)
})

test("a film that is called off ends at once, even while the map is being painted", async () => {
  const { set, plan } = await secondOfTwoYears()
  const controller = new AbortController()
  const paint = () => {
    controller.abort()
    return new Promise<HTMLCanvasElement>(() => {})
  }
  const film = makeFilm({ ...set, paint }, { plan, format: "gif", signal: controller.signal })
  await expect(film).rejects.toHaveProperty("name", "AbortError")
})

test("a map that cannot be painted is a fault with a name", async () => {
  const { set, plan } = await secondOfTwoYears()
  const paint = () => Promise.reject(new Error("lost"))
  const film = makeFilm({ ...set, paint }, { plan, format: "gif", signal: going })
  await expect(film).rejects.toEqual(new FilmError("map"))
})

test("all screens have even sides, as encoders want them", () => {
  for (const screen of Object.values(screens)) {
    const { width, height } = sizeOf(screen)
    expect([width % 2, height % 2]).toEqual([0, 0])
  }
})
