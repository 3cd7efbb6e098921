/** Begins UTF-8, so that Excel reads Chinese. */
const mark = "\ufeff"

/**
 * A table of RFC 4180, with a mark at its beginning. What a spreadsheet would take for a formula,
 * a cell that begins with = + - @, a tab or a return, gets an apostrophe before it.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  mark + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
