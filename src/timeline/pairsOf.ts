import type { HistoryEvent, Party } from "../dataset/Dataset.ts"

/** Two parties of an event; `directed` when the first went or gave to the second. */
export interface Pair {
  readonly from: Party
  readonly to: Party
  readonly directed: boolean
}

/** Every pair that an event makes: each origin with each destination, or each two of `between`. */
export function pairsOf({ from, to, between }: HistoryEvent): Pair[] {
  const directed = from.flatMap((a) => to.map((b) => ({ from: a, to: b, directed: true })))
  const mutual = between.flatMap((a, i) =>
    between.slice(i + 1).map((b) => ({ from: a, to: b, directed: false })),
  )
  return [...directed, ...mutual]
}
