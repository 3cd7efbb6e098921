/** An act that is put off until it was not asked for during so many milliseconds. */
interface Debounced {
  /**
   * Asks for it; cheap, so it may be at every step of a drag.
   * @param longest milliseconds from the first asking after which it comes all the same
   */
  ask(longest?: number): void
  /** Forgets that it was asked for; tells whether it was. */
  cancel(): boolean
}

/** A timer that comes so many milliseconds late was kept, and waits for so many more. */
const late = 4
const grace = 30

export function debounced(rest: number, act: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  let due = Number.POSITIVE_INFINITY
  let awaited = 0
  /** Whether it was asked for since the timer last came late. */
  let isNew = false
  const wait = (ms: number) => {
    awaited = performance.now() + ms
    timer = setTimeout(come, ms)
  }
  // One timer for many askings: it looks itself whether it came too early.
  const come = () => {
    const now = performance.now()
    // While the thread was kept nobody could ask again: who drags on does so at once.
    if (isNew && now - awaited > late) {
      isNew = false
      asked = Math.max(asked, now - rest + grace)
    }
    const left = Math.min(asked + rest, due) - now
    if (left > 1) wait(left)
    else {
      timer = undefined
      due = Number.POSITIVE_INFINITY
      act()
    }
  }
  return {
    ask(longest = Number.POSITIVE_INFINITY) {
      isNew = true
      asked = performance.now()
      due = Math.min(due, asked + longest)
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
