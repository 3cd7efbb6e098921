import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { newestOnly } from "../../src/host/newestOnly.ts"

let frames: (() => void)[] = []
const nextFrame = async () => {
  const due = frames
  frames = []
  for (const frame of due) frame()
  await settled()
}
/** Lets every promise that can settle do so. */
const settled = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  frames = []
  vi.useFakeTimers()
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A traveller who notes where it went, and arrives when it is let. */
function traveller() {
  const went: string[] = []
  const arrivals = new Map<string, () => void>()
  const goto = newestOnly<[string]>(
    async (place) => {
      went.push(place)
    },
    (place) => new Promise((resolve) => arrivals.set(place, resolve)),
  )
  return { went, goto, arrive: (place: string) => arrivals.get(place)?.() }
}

test("the first goes at once and settles when it arrives", async () => {
  const { went, goto, arrive } = traveller()
  const done = vi.fn()
  goto("a").then(done)
  expect(went).toEqual(["a"])
  await settled()
  expect(done).not.toHaveBeenCalled()
  arrive("a")
  await settled()
  expect(done).toHaveBeenCalled()
})

test("of a thousand in one frame only the first and the newest go, and all but it settle", async () => {
  const { went, goto, arrive } = traveller()
  const done: number[] = []
  for (let i = 0; i < 1000; i++) goto(String(i)).then(() => done.push(i))
  await settled()
  await nextFrame()
  expect(went).toEqual(["0", "999"])
  expect(done).toHaveLength(999)
  arrive("999")
  await settled()
  expect(done).toHaveLength(1000)
})

test("a newer one settles what is still on its way at once", async () => {
  const { went, goto } = traveller()
  const done = vi.fn()
  goto("a").then(done)
  await settled()
  await nextFrame()
  goto("b")
  expect(went).toEqual(["a", "b"])
  await settled()
  expect(done).toHaveBeenCalled()
})

test("out of sight, where there are no frames, it goes on all the same", async () => {
  const { went, goto } = traveller()
  goto("a")
  goto("b")
  await vi.advanceTimersByTimeAsync(150)
  expect(went).toEqual(["a", "b"])
})

test("one that fails settles, and the next goes", async () => {
  const went: string[] = []
  const goto = newestOnly<[string]>(
    async (place) => {
      went.push(place)
      if (place === "a") throw new Error("no way there")
    },
    async () => {},
  )
  const first = goto("a")
  const second = goto("b")
  await settled()
  await nextFrame()
  await Promise.all([first, second])
  expect(went).toEqual(["a", "b"])
})
