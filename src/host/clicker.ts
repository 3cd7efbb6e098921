/**
 * Hands out the keys that a clicker sends, PageDown and PageUp, wherever the focus is: in a frame
 * they belong to the talk around it, not to a slider. Returns what ends it.
 */
export function handOutKeys(give: (dir: "next" | "previous") => void): () => void {
  const press = (event: KeyboardEvent) => {
    const dir = directions.get(event.key)
    if (!dir || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    give(dir)
  }
  addEventListener("keydown", press, true)
  return () => removeEventListener("keydown", press, true)
}

const directions: ReadonlyMap<string, "next" | "previous"> = new Map([
  ["PageDown", "next"],
  ["PageUp", "previous"],
])
