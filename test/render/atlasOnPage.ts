import { cdp } from "vitest/browser"
import { type Handle, mount } from "../../src/mount.tsx"
import { rawHistory } from "../fixtures/history.ts"
import "../../src/page.css"

type LngLat = readonly [number, number]
export type Color = readonly [number, number, number]

/** A mounted Comity whose map can be looked at. */
export interface AtlasOnPage {
  readonly handle: Handle
  /** Goes to a state and a view, of which nothing is animated. */
  look(state: string, center: LngLat, zoom: number): Promise<void>
  /** Draws a frame and gives the colours at places; those that are off the map are left out. */
  colorsAt(places: readonly LngLat[]): Color[]
  /** The same for all pixels at most so many pixels east, west, north or south of each place. */
  colorsAround(places: readonly LngLat[], reach: number): Color[][]
  remove(): void
}

/** A Comity on the whole page, with a history for tests of these events. */
export async function showAtlas(events: unknown[] = [], style = "inset:0"): Promise<AtlasOnPage> {
  const features = [{ name: "prefers-reduced-motion", value: "reduce" }]
  await cdp().send("Emulation.setEmulatedMedia", { features })
  const container = document.createElement("div")
  container.style.cssText = `position:fixed;${style}`
  document.body.append(container)
  const dataset = JSON.stringify(rawHistory({ events }))
  const handle = mount(container, { dataset, state: "lang=en" })
  await handle.arrived()
  const map = () => handle.atlas()!.map

  function around(places: readonly LngLat[], reach: number): Color[][] {
    map().redraw()
    const canvas = map().getCanvas()
    const gl = canvas.getContext("webgl2")!
    const { width, height } = canvas
    const pixels = new Uint8Array(4 * width * height)
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
    const ratio = width / canvas.clientWidth
    const steps = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach)
    return places.flatMap((place): Color[][] => {
      const point = map().project([...place] as [number, number])
      const x = Math.floor(point.x * ratio)
      const y = Math.floor(height - point.y * ratio)
      if (x < reach || y < reach || x >= width - reach || y >= height - reach) return []
      const colorAt = (dx: number, dy: number): Color => {
        const i = 4 * ((y + dy) * width + x + dx)
        return [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
      }
      return [steps.flatMap((dy) => steps.map((dx) => colorAt(dx, dy)))]
    })
  }

  return {
    handle,
    async look(state, [lng, lat], zoom) {
      await handle.goto(`${state}&view=${lng},${lat},${zoom}`)
    },
    colorsAt: (places) => around(places, 0).flat(),
    colorsAround: around,
    remove() {
      handle.destroy()
      container.remove()
    },
  }
}

/** How far apart two colours are, at most 255. */
export const farness = (a: Color, b: Color): number =>
  Math.max(...a.map((part, i) => Math.abs(part - b[i]!)))

/** The colour that `#rrggbb` or a style's variable of the page means. */
export function colorOf(name: string): Color {
  const value = name.startsWith("--")
    ? getComputedStyle(document.querySelector(".comity")!).getPropertyValue(name).trim()
    : name
  const at = (i: number) => Number.parseInt(value.slice(i, i + 2), 16)
  return [at(1), at(3), at(5)]
}
