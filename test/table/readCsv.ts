/** The rows of a CSV text of RFC 4180, as a strict reader takes them; throws where it is none. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  const body = text.replace(/^\ufeff/, "")
  let row: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (field.lastIndex < body.length) {
    const at = field.lastIndex
    const found = field.exec(body)
    if (!found) throw new Error(`no field at ${at}: ${body.slice(at, at + 40)}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!)
    if (found[3] === ",") continue
    rows.push(row)
    row = []
  }
  return rows
}
