import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { debounced } from "../../src/state/debounced.ts"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test("an act comes once it was not asked for during the rest", () => {
  const act = vi.fn()
  const { ask } = debounced(100, act)
  ask()
  vi.advanceTimersByTime(60)
  ask()
  vi.advanceTimersByTime(60)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(40)
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
  /** The timer comes so much later than it should. */
  const comeLate = (ms: number) => {
    kept += ms
    vi.advanceTimersToNextTimer()
  }
  ask()
  comeLate(300)
  expect(act).not.toHaveBeenCalled()
  // As in a page that nobody sees.
  comeLate(900)
  expect(act).toHaveBeenCalledTimes(1)
})
