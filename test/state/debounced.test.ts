import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { debounced } from "../../src/state/debounced.ts"

/** How long a frame takes to come, in milliseconds. */
let untilFrame = 10

beforeEach(() => {
  vi.useFakeTimers()
  untilFrame = 10
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, untilFrame))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test("an act comes once the page has stood for the rest", () => {
  const act = vi.fn()
  const { ask } = debounced(100, act)
  ask()
  vi.advanceTimersByTime(60)
  ask()
  vi.advanceTimersByTime(105)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(10)
  expect(act).toHaveBeenCalledTimes(1)
})

test("an act comes after the frame that it was asked for in, however slow the frames are", () => {
  const act = vi.fn()
  const { ask } = debounced(100, act)
  untilFrame = 300
  ask()
  vi.advanceTimersByTime(390)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20)
  expect(act).toHaveBeenCalledTimes(1)
})

test("on a page that nobody sees there is no frame, and the act comes all the same", () => {
  const act = vi.fn()
  const { ask } = debounced(100, act)
  untilFrame = 1e9
  ask()
  vi.advanceTimersByTime(900)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(act).toHaveBeenCalledTimes(1)
})

test("an act that is never at rest comes after the longest time all the same", () => {
  const act = vi.fn()
  const { ask } = debounced(100, act)
  for (let i = 0; i < 5; i++) {
    ask(220)
    vi.advanceTimersByTime(50)
  }
  expect(act).toHaveBeenCalledTimes(1)
})

test("while a slow frame keeps the thread nobody rests, but not for ever", () => {
  const act = vi.fn()
  const { ask } = debounced(100, act)
  const now = performance.now.bind(performance)
  let kept = 0
  vi.spyOn(performance, "now").mockImplementation(() => now() + kept)
  ask()
  vi.advanceTimersByTime(untilFrame)
  kept = 300
  // What the frame kept waiting comes in turn.
  vi.advanceTimersByTime(95)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20)
  expect(act).toHaveBeenCalledTimes(1)
})
