/** The places of rows once they are sorted by one column, then by another, then by their place. */
export function sortedBy(first: Int32Array, second: Int32Array): Uint32Array {
  let order = Uint32Array.from(first, (_, i) => i)
  let spare = new Uint32Array(order.length)
  // From the least of four figures to base 2^16 to the greatest: each pass keeps the order of the one before.
  for (const column of [second, first])
    for (const shift of [0, 16]) {
      const figure = (row: number) => ((column[row]! ^ 0x8000_0000) >>> shift) & 0xffff
      const next = new Uint32Array(2 ** 16 + 1)
      for (const row of order) next[figure(row) + 1]!++
      for (let i = 0; i < 2 ** 16; i++) next[i + 1]! += next[i]!
      for (const row of order) spare[next[figure(row)]!++] = row
      ;[order, spare] = [spare, order]
    }
  return order
}
