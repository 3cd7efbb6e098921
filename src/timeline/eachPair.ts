import { type Facts, mark } from "../dataset/Facts.ts"

/** Two parties of an event, as places in the column of parties; `directed` when the first went or gave to the second. */
type Visit = (from: number, to: number, directed: boolean) => void

/** Visits every pair that an event makes: each origin with each destination, or each two of `between`. */
export function eachPair({ first, receivers, marks }: Facts, event: number, visit: Visit): void {
  const start = first[event]!
  const end = first[event + 1]!
  const isMutual = (marks[event]! & mark.between) !== 0
  const split = end - receivers[event]!
  for (let from = start; from < split; from++)
    for (let to = isMutual ? from + 1 : split; to < end; to++) visit(from, to, !isMutual)
}
