import type { Interval } from "../calendar/day.ts"
import { countOfMoments, type Grain, momentsFrom } from "../state/moments.ts"

/** As many columns as can be told apart. */
const most = 120
const coarser: readonly Grain[] = ["day", "month", "year"]

/** A column of the matrix: a moment, or several years where the history is long. */
export interface MatrixMoments {
  readonly moments: readonly Interval[]
  readonly grain: Grain
}

/** The moments of an extent as columns: of the grain, or of the next that has few enough. */
export function momentsOfMatrix(extent: Interval, grain: Grain): MatrixMoments {
  const fitting = coarser
    .slice(coarser.indexOf(grain))
    .find((coarse) => countOfMoments(extent, coarse) <= most)
  const chosen = fitting ?? "year"
  const count = countOfMoments(extent, chosen)
  const each = Math.ceil(count / most)
  const columns = Math.ceil(count / each)
  return {
    grain: chosen,
    moments: Array.from({ length: columns }, (_, i) =>
      momentsFrom(extent, chosen, i * each, Math.min(each, count - i * each)),
    ),
  }
}
