import { afterEach, describe, expect, test, vi } from "vitest"
import { type Handle, mount } from "../../src/mount.tsx"
import { rawPostwar } from "../fixtures/postwar.ts"

const postwar = JSON.stringify(rawPostwar())
let open: { handle: Handle; container: HTMLElement }[] = []

afterEach(() => {
  for (const { handle, container } of open) {
    handle.destroy()
    container.remove()
  }
  open = []
})

function show(state: string, width = 900, height = 640) {
  const container = document.createElement("div")
  container.style.cssText = `width: ${width}px; height: ${height}px`
  document.body.append(container)
  const handle = mount(container, { dataset: postwar, state })
  open.push({ handle, container })
  return { handle, container }
}

/** How many different colours a map has, and the share of the commonest. */
function colorsOf(handle: Handle) {
  const canvas = handle.atlas()!.draw()
  const copy = document.createElement("canvas")
  copy.width = canvas.width
  copy.height = canvas.height
  const context = copy.getContext("2d")!
  context.drawImage(canvas, 0, 0)
  const { data } = context.getImageData(0, 0, copy.width, copy.height)
  const counts = new Map<number, number>()
  for (let i = 0; i < data.length; i += 4) {
    const color = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  return { count: counts.size, share: Math.max(...counts.values()) / (data.length / 4) }
}

describe("a lost graphics context", () => {
  test("is built again: the same picture, with its arcs", async () => {
    const { handle } = show("t=1946&lang=en")
    await handle.arrived()
    const before = colorsOf(handle)
    const { map } = handle.atlas()!
    const gl = map.getCanvas().getContext("webgl2")!
    const extension = gl.getExtension("WEBGL_lose_context")!
    const lost = map.once("webglcontextlost")
    const flying = handle.goto("t=1947&lang=en")
    extension.loseContext()
    await flying
    await lost
    // Till then nobody waits for a frame that may never come.
    await handle.goto("t=1950&lang=en")
    await expect(handle.export({ format: "png" })).rejects.toThrow("context")
    // A context cannot be restored before the event of its loss is over.
    await new Promise(requestAnimationFrame)
    const back = Promise.all([map.once("style.load"), map.once("webglcontextrestored")])
    extension.restoreContext()
    await back
    await handle.goto("t=1946&lang=en")
    const after = colorsOf(handle)
    expect(handle.atlas()!.counts().arcs).toBe(1)
    expect(after.count).toBeGreaterThan(before.count / 2)
    expect(Math.abs(after.share - before.share)).toBeLessThan(0.02)
  })
})

test("a page that the reader comes back to keeps its map: the stand-in for a worker is alive", async () => {
  const { handle } = show("t=1946&lang=en")
  await handle.arrived()
  const begunAnew = handle.atlas()!.map.once("webglcontextlost")
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("visible")
  document.dispatchEvent(new Event("visibilitychange"))
  // MapLibre waits half a second for an answer, and then begins anew.
  const inTime = new Promise((resolve) => setTimeout(resolve, 1000, "in time"))
  expect(await Promise.race([begunAnew, inTime])).toBe("in time")
})

test("a canvas with fewer pixels than it should have is drawn on and found in all the same", async () => {
  const { handle } = show("t=1950&lang=en")
  await handle.arrived()
  const { map, marks } = handle.atlas()!
  // As browsers with little graphics memory, and MapLibre for very large maps, do it.
  map._maxCanvasSize = [300, 300]
  map.resize()
  map.redraw()
  expect(map.getCanvas().width).toBeLessThanOrEqual(300)
  const seat = { lng: 6.14, lat: 46.2 }
  marks.setSeats([{ at: [seat.lng, seat.lat], color: "#ff0000", isChosen: false }])
  map.redraw()
  expect(marks.seatAt(map.project(seat), 1)).toBe(0)
})

describe("a mounted page", () => {
  test("may stand twice on one page, each at its own moment", async () => {
    const one = show("t=1950", 700, 560)
    const two = show("t=2000&lang=zh", 700, 560)
    await Promise.all([one.handle.arrived(), two.handle.arrived()])
    expect(one.handle.getFrame()).toMatchObject({ moment: "1950" })
    expect(two.handle.getFrame()).toMatchObject({ moment: "2000" })
    expect(one.handle.getFrame()!.statuses).toHaveProperty("SUN")
    expect(two.handle.getFrame()!.statuses).not.toHaveProperty("SUN")
    await one.handle.goto("t=1960")
    expect(two.handle.getState()).toContain("t=2000")
  })

  test("leaves nothing behind when it is destroyed, even before it is ready", async () => {
    const { handle, container } = show("t=1950")
    const atlas = await handle.arrived().then(() => handle.atlas()!)
    handle.destroy()
    expect(container.childElementCount).toBe(0)
    expect(atlas.map._removed).toBe(true)
    expect(handle.atlas()).toBeUndefined()
    const hasty = show("t=1950")
    hasty.handle.destroy()
    expect(hasty.container.childElementCount).toBe(0)
    open = []
    container.remove()
    hasty.container.remove()
  })

  test.each([
    [320, 568],
    [375, 812],
    [1280, 720],
    [3840, 2160],
  ])("is drawn at %i by %i without anything out of reach", async (width, height) => {
    const { handle, container } = show("t=1972&select=FRA", width, height)
    await handle.arrived()
    const box = container.getBoundingClientRect()
    for (const part of container.querySelectorAll(".stage, .timeline, .slider, .play, .details")) {
      const { left, right, width: own } = part.getBoundingClientRect()
      expect(own, part.className).toBeGreaterThan(20)
      expect(left, part.className).toBeGreaterThanOrEqual(box.left - 1)
      expect(right, part.className).toBeLessThanOrEqual(box.right + 1)
    }
    expect(colorsOf(handle).count).toBeGreaterThan(50)
  })
})
