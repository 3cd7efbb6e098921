/** The buffers of all columns in a value, which go to another thread and are not copied. */
export function transferables(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const visit = (one: unknown) => {
    if (ArrayBuffer.isView(one)) found.add(one.buffer as ArrayBuffer)
    else if (one instanceof Map) for (const inner of one.values()) visit(inner)
    else if (typeof one === "object" && one !== null && !Array.isArray(one))
      for (const inner of Object.values(one)) visit(inner)
  }
  visit(value)
  return [...found]
}
