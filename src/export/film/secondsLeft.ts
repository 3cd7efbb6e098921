import type { FilmPicture } from "./filmPlan.ts"

/** Guesses how long a film takes from what its frames took; those that repeat one are the quick ones. */
export interface Estimate {
  /** Tells that the next frame is done, and in how many seconds. */
  took(seconds: number): void
  /** Seconds until the last frame; undefined before there is anything to go by. */
  secondsLeft(): number | undefined
}

export function createEstimate(frames: readonly FilmPicture[]): Estimate {
  const isNew = frames.map((frame, i) => frame !== frames[i - 1])
  const kinds = { fresh: { done: 0, seconds: 0 }, again: { done: 0, seconds: 0 } }
  const total = isNew.filter(Boolean).length
  let done = 0
  const each = ({ done, seconds }: { done: number; seconds: number }) => seconds / (done || 1)
  return {
    took(seconds) {
      const kind = isNew[done] ? kinds.fresh : kinds.again
      kind.done++
      kind.seconds += seconds
      done++
    },
    secondsLeft() {
      const { fresh, again } = kinds
      if (fresh.done < 3) return undefined
      const freshLeft = total - fresh.done
      const againLeft = frames.length - done - freshLeft
      return freshLeft * each(fresh) + againLeft * each(again)
    },
  }
}
