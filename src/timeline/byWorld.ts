import type { Day } from "../calendar/day.ts"
import type { World } from "../world/polity.ts"
import { type Territory, worldAt } from "../world/worldAt.ts"

/** What holds of each row of a table in the world of a day: found once for each world. */
export function byWorld<T>(
  territory: readonly Territory[],
  find: (row: number, day: Day) => T,
): (row: number, day: Day) => T {
  const found = new Map<World, T[]>()
  let world: World | undefined
  let rows: T[] = []
  return (row, day) => {
    if (!world || day < world.start || day >= world.end) {
      world = worldAt(day, territory)
      rows = found.get(world) ?? []
      found.set(world, rows)
    }
    if (!(row in rows)) rows[row] = find(row, day)
    return rows[row]!
  }
}
