import type { Status } from "../dataset/Dataset.ts"
import { palettes, type Theme } from "../theme/palettes.ts"
import { statusColor } from "../theme/statusColor.ts"
import type { Standing } from "../timeline/standing.ts"

/** One way to fill a country; the land's look holds its index among the fills. */
export interface Fill {
  readonly id: string
  readonly color: string
  readonly pattern: Status["pattern"]
}

/** The fills that a map of these statuses needs: nothing, recorded, home, nobody's land, then each status. */
export function fillsOf(statuses: readonly Status[], theme: Theme): readonly Fill[] {
  const palette = palettes[theme]
  const plain = (id: string, color: string): Fill => ({ id, color, pattern: "none" })
  return [
    plain("nothing", palette.land),
    plain("recorded", palette.recorded),
    plain("home", palette.home),
    plain("nobody", palette.nobody),
    ...statuses.map(({ id, color, pattern }) => ({
      id: `status:${id}`,
      color: statusColor(color, theme),
      pattern,
    })),
  ]
}

/** The index of the fill that says that events are recorded and no status is stated. */
export const recordedFill = 1

/** The index of the first fill that is a status. */
export const firstStatus = 4

/** What a polity's standing is drawn as: a fill, and the fill that hatches it where it may change. */
export function fillIdsOf(standing: Standing): { readonly fill: string; readonly hatch?: string } {
  const { kind, status, possibleStatus, onlyPossible, unchanged } = standing
  // Where two moments are compared the colour is for what differs.
  if (unchanged) return { fill: "nothing" }
  const fill = kind === "status" ? `status:${status}` : onlyPossible ? "nothing" : kind
  if (possibleStatus !== undefined) return { fill, hatch: `status:${possibleStatus}` }
  return onlyPossible ? { fill, hatch: "recorded" } : { fill }
}

/** The fill of a seat's dot: that of the first organisation there of which anything is told. */
export function fillOfSeat(
  ids: readonly string[],
  parties: ReadonlyMap<string, Standing>,
  fills: readonly Fill[],
): Fill {
  const told = ids
    .map((id) => parties.get(id))
    .find((standing) => standing !== undefined && standing.kind !== "nothing")
  const id = told && fillIdsOf(told).fill
  return fills.find((fill) => fill.id === id) ?? fills[0]!
}
