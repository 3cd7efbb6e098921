import { expect, onTestFinished, test } from "vitest"
import { cdp } from "vitest/browser"
import { relation } from "../fixtures/history.ts"
import { type Color, colorOf, farness, showAtlas } from "./atlasOnPage.ts"

/** In the north of Albania, away from its name and its ring. */
const albania = [[19.9, 42.2]] as const

/** Frames come 50 ms after each other by their own clock, however slow the machine is. */
function paceFrames() {
  const request = window.requestAnimationFrame
  let now = performance.now()
  window.requestAnimationFrame = (callback) =>
    request(() => {
      now += 50
      callback(now)
    })
  onTestFinished(() => {
    window.requestAnimationFrame = request
  })
}

/** The colours that Albania has in the frames of the step from 1991, when it has none, to 1992. */
async function colorsOnTheWay(motion: "reduce" | "no-preference"): Promise<Color[]> {
  const atlas = await showAtlas([relation({ status: "friendly" })])
  onTestFinished(atlas.remove)
  await atlas.look("t=1991", [20, 41], 6)
  const features = [{ name: "prefers-reduced-motion", value: motion }]
  await cdp().send("Emulation.setEmulatedMedia", { features })
  const { map } = atlas.handle.atlas()!
  paceFrames()
  const seen: Color[] = []
  let reading = false
  map.on("render", () => {
    if (reading) return
    reading = true // to read draws once more
    seen.push(...atlas.colorsAt(albania))
    reading = false
  })
  await atlas.handle.goto("t=1992&view=20,41,6")
  return seen
}

const isBetween = (color: Color) =>
  farness(color, colorOf("--land")) > 12 && farness(color, colorOf("#e0b75a")) > 12

test("a country changes its colour as one movement, by the colours between", async () => {
  const seen = await colorsOnTheWay("no-preference")
  expect(seen.filter(isBetween).length).toBeGreaterThan(0)
  expect(farness(seen.at(-1)!, colorOf("#e0b75a"))).toBeLessThan(12)
})

test("and by a cut where no motion is wanted", async () => {
  const seen = await colorsOnTheWay("reduce")
  expect(seen.filter(isBetween)).toEqual([])
  expect(farness(seen.at(-1)!, colorOf("#e0b75a"))).toBeLessThan(12)
})
