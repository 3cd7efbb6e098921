// Not for the first load: `lens.ts` imports this file when not all of a history is wanted.
import { overlaps } from "../calendar/day.ts"
import { builtInEventTypes } from "../dataset/eventTypes.ts"
import type { State } from "../protocol/State.ts"
import { type Facet, type Filter, facets, type Narrowing } from "../timeline/Narrowing.ts"
import { noRegion } from "../timeline/narrowed.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { isPolityCode } from "../world/codes.ts"
import { isRegion } from "../world/regions.ts"
import { momentText, readMoment } from "./moments.ts"
import type { Look } from "./queryOf.ts"

export { compared } from "../timeline/compared.ts"
export { narrowed } from "../timeline/narrowed.ts"

/** What a state narrows and compares, and the keys that cannot be followed. */
export interface LensChoice extends Pick<Look, "narrowing" | "compare"> {
  readonly refused: readonly string[]
}

export function lensChoiceOf(history: Timeline, state: State): LensChoice {
  const { dataset, extent } = history
  const refused: string[] = []
  const compare = state.compare === undefined ? undefined : readMoment(state.compare)
  const isWithin = compare !== undefined && overlaps(compare.moment, extent)
  if (state.compare !== undefined && !isWithin) refused.push("compare")
  const filter: { [F in Facet]?: readonly string[] } = {}
  for (const facet of facets) {
    const values = state[facet]?.split(",") ?? []
    const known = [...new Set(values.filter((value) => isKnown(history, facet, value)))]
    if (known.length < values.length) refused.push(facet)
    if (known.length > 0) filter[facet] = known
  }
  const { focus } = state
  const isThere = focus === undefined || isPolityCode(focus) || dataset.actors.has(focus)
  if (!isThere) refused.push("focus")
  const centre = isThere && focus !== dataset.subject ? focus : undefined
  return {
    narrowing: narrowingWith(centre, filter),
    compare: isWithin ? compare : undefined,
    refused,
  }
}

function isKnown({ dataset }: Timeline, facet: Facet, value: string): boolean {
  switch (facet) {
    case "type":
      return dataset.eventTypes.has(value) || builtInEventTypes.has(value)
    case "status":
      return dataset.statuses.has(value)
    case "dir":
      return /^(out|in|mutual|between|alone)$/.test(value)
    case "certainty":
      return /^(stated|inferred|disputed)$/.test(value)
    case "kind":
      return value === "country" || [...dataset.actors.values()].some(({ kind }) => kind === value)
    case "region":
      return value === noRegion || isRegion(value)
  }
}

/** A narrowing to a centre and a filter; undefined where that is the whole history. */
export const narrowingWith = (focus: string | undefined, filter: Filter): Narrowing | undefined =>
  focus === undefined && Object.keys(filter).length === 0 ? undefined : { focus, filter }

export const lensStateOf = ({
  narrowing,
  compare,
}: Pick<Look, "narrowing" | "compare">): State => ({
  ...(narrowing?.focus !== undefined && { focus: narrowing.focus }),
  ...(compare && { compare: momentText(compare.moment, compare.grain) }),
  ...Object.fromEntries(
    facets.flatMap((facet) => {
      const values = narrowing?.filter[facet]
      return values ? [[facet, values.join(",")]] : []
    }),
  ),
})
