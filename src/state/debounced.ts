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

export function debounced(rest: number, act: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  let due = Number.POSITIVE_INFINITY
  // One timer for many askings: it looks itself whether it came too early.
  const come = () => {
    const wait = Math.min(asked + rest, due) - performance.now()
    if (wait > 1) timer = setTimeout(come, wait)
    else {
      timer = undefined
      due = Number.POSITIVE_INFINITY
      act()
    }
  }
  return {
    ask(longest = Number.POSITIVE_INFINITY) {
      asked = performance.now()
      due = Math.min(due, asked + longest)
      timer ??= setTimeout(come, rest)
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
