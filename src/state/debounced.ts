/** An act that is put off until it was not asked for during so many milliseconds. */
export interface Debounced {
  /** Asks for it; cheap, so it may be at every step of a drag. */
  ask(): void
  /** Forgets that it was asked for; tells whether it was. */
  cancel(): boolean
}

export function debounced(rest: number, act: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  // One timer for many askings: it looks itself whether it came too early.
  const come = () => {
    const wait = asked + rest - performance.now()
    if (wait > 1) timer = setTimeout(come, wait)
    else {
      timer = undefined
      act()
    }
  }
  return {
    ask() {
      asked = performance.now()
      timer ??= setTimeout(come, rest)
    },
    cancel() {
      const wasAsked = timer !== undefined
      clearTimeout(timer)
      timer = undefined
      return wasAsked
    },
  }
}
