/** An act that is put off until it was not asked for during a time. */
interface Debounced {
  /**
   * Asks for it; cheap, so it may be at every step of a drag.
   * @param longest milliseconds from the first asking after which it comes all the same
   */
  ask(longest?: number): void
  /** Forgets that it was asked for; tells whether it was. */
  cancel(): boolean
}

/** For so long it waits for a frame, in milliseconds: a page that nobody sees draws none. */
const longestFrame = 1000

/** Puts an act off until the frame that shows what it was last asked for after has stood for so many milliseconds. */
export function debounced(rest: number, act: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDrawn = true
  let since = 0
  let due = Number.POSITIVE_INFINITY
  const wait = (ms: number) => {
    timer = setTimeout(come, ms)
  }
  const stand = () => {
    isDrawn = true
    since = performance.now()
  }
  // One timer for many askings: it looks itself whether it came too early.
  const come = () => {
    const left = Math.min(since + (isDrawn ? rest : longestFrame), due) - performance.now()
    if (left > 1) wait(Math.min(left, rest))
    else {
      timer = undefined
      due = Number.POSITIVE_INFINITY
      act()
    }
  }
  return {
    ask(longest = Number.POSITIVE_INFINITY) {
      since = performance.now()
      due = Math.min(due, since + longest)
      // While a frame keeps the thread nobody can ask again: it stands once the thread is free.
      if (isDrawn) requestAnimationFrame(() => setTimeout(stand))
      isDrawn = false
      if (timer === undefined) wait(rest)
    },
    cancel() {
      const wasAsked = timer !== undefined
      clearTimeout(timer)
      timer = undefined
      due = Number.POSITIVE_INFINITY
      return wasAsked
    },
  }
}
