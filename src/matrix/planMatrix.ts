import type { LegendEntry } from "../export/legendOf.ts"
import { textWidth } from "../svg/textWidth.ts"
import type { MatrixRow } from "../timeline/matrixOf.ts"
import type { Name } from "../world/polity.ts"
import { regionOf, regions } from "../world/regions.ts"

/** A region with its countries, or all that lies in none. */
export interface MatrixGroup {
  /** Undefined: organisations that belong to no country. */
  readonly region: Name | undefined
  readonly top: number
  readonly rows: readonly { readonly row: MatrixRow; readonly top: number }[]
}

/** Where everything of a matrix stands, in CSS pixels from its top left corner. */
export interface MatrixPlan {
  readonly legend: readonly {
    readonly entry: LegendEntry
    readonly x: number
    readonly y: number
  }[]
  /** Top of the years. */
  readonly head: number
  readonly groups: readonly MatrixGroup[]
  readonly columns: number
  /** Width of the names, of a cell and of all. */
  readonly names: number
  readonly cell: number
  readonly width: number
  readonly height: number
}

export const rowHeight = 18
export const headHeight = 26
const groupHeight = 28
const widestCell = 104
const narrowestCell = 6

/** Height of a line of the legend, width of a sign, and what lies between two entries. */
const legendLine = 22
export const sign = { width: 22, height: 12 }
const apart = 20

/**
 * The rows by region, in the order of the table of regions, each region by when its rows begin; above
 * them what the fills mean.
 */
export function planMatrix(
  rows: readonly MatrixRow[],
  columns: number,
  available: number,
  legend: readonly LegendEntry[],
): MatrixPlan {
  const names = available < 520 ? 104 : 184
  const cell = Math.min(widestCell, Math.max(narrowestCell, (available - names) / columns))
  const byRegion = [
    ...regions.map(({ m49, name }) => ({
      region: name as Name | undefined,
      of: rows.filter(({ subject }) => regionOf(subject)?.region.m49 === m49),
    })),
    { region: undefined, of: rows.filter(({ subject }) => !regionOf(subject)) },
  ].filter(({ of }) => of.length > 0)
  const width = names + columns * cell
  const entries = planLegend(legend, Math.max(width, available))
  const head = (entries.at(-1)?.y ?? -legendLine) + legendLine + 4
  let y = head + headHeight
  const groups = byRegion.map(({ region, of }) => {
    const top = y
    y += heightOf({ rows: of })
    return {
      region,
      top,
      rows: of.map((row, i) => ({ row, top: top + groupHeight + i * rowHeight })),
    }
  })
  return { legend: entries, head, groups, columns, names, cell, width, height: y + 8 }
}

/** How high a group is, with its name. */
export const heightOf = ({ rows }: { readonly rows: readonly unknown[] }): number =>
  groupHeight + rows.length * rowHeight

/** Entries beside each other, in as many lines as they need. */
function planLegend(legend: readonly LegendEntry[], room: number): MatrixPlan["legend"] {
  let [x, y] = [0, 0]
  return legend.map((entry) => {
    const width = sign.width + 6 + textWidth(entry.label, 12)
    if (x > 0 && x + width > room) [x, y] = [0, y + legendLine]
    const place = { entry, x, y }
    x += width + apart
    return place
  })
}

/** The rows in the order in which they stand. */
export const rowsOf = ({ groups }: MatrixPlan) => groups.flatMap(({ rows }) => rows)

/** The row and the column at a point; the column is -1 over the names. Undefined where no row is. */
export function cellAt(
  plan: MatrixPlan,
  x: number,
  y: number,
): { readonly row: MatrixRow; readonly column: number } | undefined {
  const found = rowsOf(plan).find(({ top }) => y >= top && y < top + rowHeight)
  if (!found || x < 0 || x >= plan.width) return undefined
  return { row: found.row, column: x < plan.names ? -1 : Math.floor((x - plan.names) / plan.cell) }
}
