import table from "../../data/world/labels.json"

/** Where the name of a set of units stands, and how large the set is. */
export interface Label {
  /** Degrees: longitude, latitude; inside the largest of the units. */
  readonly at: readonly [number, number]
  /** km², of the full shapes. */
  readonly area: number
}

const keyOf = (units: readonly string[]) => units.toSorted().join(" ")
const labels = new Map(
  table.map(({ units, at, area }): [string, Label] => [
    keyOf(units),
    { at: [at[0]!, at[1]!], area },
  ]),
)

/** Of the sets that were asked for: each polity hands in the same array every time. */
const asked = new WeakMap<readonly string[], Label>()

/**
 * The label of a set of units. A set that no polity of the table ever held, as a dataset's
 * territory makes them, gets the place of its largest unit. Throws on an empty set.
 */
export function labelOf(units: readonly string[]): Label {
  let label = asked.get(units)
  if (!label) {
    label = findLabel(units)
    asked.set(units, label)
  }
  return label
}

function findLabel(units: readonly string[]): Label {
  const known = labels.get(keyOf(units))
  if (known) return known
  const members = units.map((unit) => labels.get(unit)!)
  const largest = members.reduce((a, b) => (a.area < b.area ? b : a))
  return { at: largest.at, area: members.reduce((sum, label) => sum + label.area, 0) }
}
