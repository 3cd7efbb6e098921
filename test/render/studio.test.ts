import { afterEach, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import {
  createStudio,
  type Shot,
  type Studio,
  type StudioOptions,
} from "../../src/map/createStudio.ts"
import { createViewer } from "../../src/state/createViewer.ts"
import { momentOf } from "../../src/state/moments.ts"
import { loadShapes } from "../../src/world/shapes.ts"
import { shippedTimeline } from "./shippedTimeline.ts"

const usual: StudioOptions = { width: 320, height: 180, pixelRatio: 1, lang: "en", theme: "light" }
const year = (y: number) => momentOf(dayOf(y), "year")
const choice = (y: number, rest: Partial<Shot["choice"]> = {}): Shot["choice"] => ({
  moment: year(y),
  window: "moment",
  trail: 5,
  reading: "as-is",
  narrowing: undefined,
  compare: undefined,
  selection: undefined,
  projection: "mercator",
  step: undefined,
  ...rest,
})

let studio: Studio
afterEach(() => studio?.destroy())

async function open(options: Partial<StudioOptions> = {}): Promise<Studio> {
  const viewer = createViewer(await shippedTimeline())
  studio = await createStudio(viewer, await loadShapes(), { ...usual, ...options })
  return studio
}

/** The pixels of a shot, as a hash. */
async function hashOf(shot: Shot): Promise<string> {
  const map = await studio.paint(shot)
  const canvas = new OffscreenCanvas(map.width, map.height)
  const context = canvas.getContext("2d", { willReadFrequently: true })!
  context.drawImage(map, 0, 0)
  const { data } = context.getImageData(0, 0, map.width, map.height)
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", data))
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

const albania = { kind: "country", code: "ALB" } as const
const close = { lng: 20.1, lat: 44.7, zoom: 3.6 }
const shots: readonly Shot[] = [
  { choice: choice(1992), phase: 1 },
  { choice: choice(1992), phase: 0.37 },
  {
    choice: choice(1990, { selection: albania }),
    phase: 0.37,
    camera: { lng: 60, lat: 30, zoom: 1.3 },
  },
  { choice: choice(1994), phase: 1, camera: close },
  {
    choice: choice(1991, { projection: "globe" }),
    phase: 0.8,
    camera: { lng: 100, lat: 30, zoom: 1.4 },
  },
  {
    choice: choice(1991, { reading: "certain" }),
    phase: 1,
    camera: { lng: 8, lat: 47, zoom: 2.2 },
  },
]

test("the same shot gives the same pixels, whatever was painted before it, in this studio and another", async () => {
  await open()
  const first: string[] = []
  for (const shot of shots) first.push(await hashOf(shot))
  expect(new Set(first).size).toBe(shots.length)
  const backwards: string[] = []
  for (const shot of shots.toReversed()) backwards.push(await hashOf(shot))
  expect(backwards.toReversed()).toEqual(first)
  // From the globe straight to the flat map of another year.
  for (const i of [4, 2]) expect(await hashOf(shots[i]!)).toBe(first[i])
  studio.destroy()
  await open()
  expect(await hashOf(shots[3]!)).toBe(first[3])
  expect(await hashOf(shots[1]!)).toBe(first[1])
}, 240_000)

test("a picture waits for everything: pauses between shots change nothing", async () => {
  await open()
  await hashOf(shots[0]!)
  const first = await hashOf(shots[3]!)
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(await hashOf(shots[3]!)).toBe(first)
})

test("shots asked for at once come out as one after the other", async () => {
  await open()
  const oneByOne = [await hashOf(shots[0]!), await hashOf(shots[3]!)]
  expect(await Promise.all([hashOf(shots[0]!), hashOf(shots[3]!)])).toEqual(oneByOne)
})

test("it stands where the map would stand, and leaves the reader's viewer alone", async () => {
  const viewer = createViewer(await shippedTimeline())
  const before = viewer.store.getState()
  studio = await createStudio(viewer, await loadShapes(), usual)
  const told = choice(1992, { selection: albania, step: viewer.timeline.dataset.steps[0]!.id })
  expect(studio.cameraOf(told).zoom).toBeGreaterThan(studio.cameraOf(choice(1992)).zoom)
  const own = await hashOf({ choice: choice(1992), phase: 1 })
  const camera = studio.cameraOf(choice(1992))
  expect(await hashOf({ choice: choice(1992), phase: 1, camera })).toBe(own)
  expect(viewer.store.getState()).toBe(before)
})

test("nothing is left behind, nor in anybody's way while it is there", async () => {
  const count = document.body.children.length
  await open()
  const box = document.body.lastElementChild as HTMLElement
  expect(box.inert).toBe(true)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
  studio.destroy()
  expect(document.body.children.length).toBe(count)
  await expect(studio.paint(shots[0]!)).rejects.toMatchObject({ fault: "gone" })
})

test("more pixels than graphics can hold are refused", async () => {
  const count = document.body.children.length
  await expect(open({ width: 20_000, height: 60, pixelRatio: 4 })).rejects.toMatchObject({
    fault: "tooLarge",
  })
  expect(document.body.children.length).toBe(count)
})

test("pixels follow the ratio", async () => {
  await open({ width: 640, height: 360, pixelRatio: 3 })
  const map = await studio.paint(shots[0]!)
  expect([map.width, map.height]).toEqual([1920, 1080])
})
