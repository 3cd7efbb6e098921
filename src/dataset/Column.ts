/** Values of which few differ: a table of them, and for each row its place there, as narrow as can be. */
export interface Column<T> {
  readonly rows: Uint8Array | Uint16Array | Uint32Array
  readonly table: readonly T[]
}

/** Takes values one after the other, and gives their column; those of one key are one. */
export function createColumn<T>() {
  const rows: number[] = []
  const table: T[] = []
  const known = new Map<unknown, number>()
  return {
    length: () => rows.length,
    add(value: T, key: unknown = value) {
      let row = known.get(key)
      if (row === undefined) {
        row = table.push(value) - 1
        known.set(key, row)
      }
      rows.push(row)
    },
    done(): Column<T> {
      const Narrowest =
        table.length > 2 ** 16 ? Uint32Array : table.length > 2 ** 8 ? Uint16Array : Uint8Array
      return { rows: new Narrowest(rows), table }
    },
  }
}

/** The value of a row. */
export const valueAt = <T>({ rows, table }: Column<T>, row: number): T => table[rows[row]!]!
