const spaced = (value) =>
  Array.isArray(value)
    ? `[${value.map(spaced).join(", ")}]`
    : value !== null && typeof value === "object"
      ? `{ ${Object.entries(value)
          .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
          .join(", ")} }`
      : JSON.stringify(value)

/** A JSON array with one row a line, so that a change is one line of a diff. */
export const linesOf = (rows) => `[\n${rows.map((row) => `  ${spaced(row)}`).join(",\n")}\n]\n`
