import type { Facet } from "../timeline/Narrowing.ts"
import { noRegion } from "../timeline/narrowed.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { regions } from "../world/regions.ts"

interface Value {
  readonly value: string
  /** It is a part of the value before it that is not within another. */
  readonly isWithin: boolean
}

const known: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  type: ["visit", "meeting", "congress", "agreement", "aid", "statement", "relation"],
  dir: ["out", "in", "mutual", "between", "alone"],
  certainty: ["stated", "inferred", "disputed"],
  kind: ["country"],
}

/** The values that a facet has in a history, in the order in which a reader looks for them. */
export function valuesInOrder(
  { dataset }: Timeline,
  facet: Facet,
  counts: ReadonlyMap<string, number>,
): readonly Value[] {
  if (facet === "region") return regionsIn(counts)
  const first = facet === "status" ? [...dataset.statuses.keys()] : (known[facet] ?? [])
  const values = [...new Set([...first, ...counts.keys()])].filter((value) => counts.has(value))
  return values.map((value) => ({ value, isWithin: false }))
}

function regionsIn(counts: ReadonlyMap<string, number>): Value[] {
  const found = regions.flatMap(({ m49, subregions }) => {
    const within = subregions.filter((sub) => counts.has(sub.m49))
    // A region with one part that has all of its events says the same twice.
    const isOne = within.length === 1 && counts.get(within[0]!.m49) === counts.get(m49)
    return [
      { value: m49, isWithin: false },
      ...(isOne ? [] : within.map((sub) => ({ value: sub.m49, isWithin: true }))),
    ]
  })
  return [...found, { value: noRegion, isWithin: false }].filter(({ value }) => counts.has(value))
}
