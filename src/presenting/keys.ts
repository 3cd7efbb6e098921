import { isWriting } from "../panels/isWriting.ts"

/** What a key does in a presentation. */
export type Act = "next" | "back" | "first" | "last" | "blank" | "escape" | "leave" | "speaker"

const acts: Readonly<Record<string, Act>> = {
  " ": "next",
  Enter: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Backspace: "back",
  Home: "first",
  End: "last",
  b: "blank",
  ".": "blank",
  f: "leave",
  Escape: "escape",
  s: "speaker",
}

/** The keys that a button or a link under the focus takes for itself. */
const pressing = new Set([" ", "Enter"])

/** What a key asks of a presentation; undefined where it asks nothing, or is meant for a field. */
export function actOf(event: KeyboardEvent): Act | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const target = event.target as Element | null
  if (isWriting(target)) return undefined
  if (pressing.has(key) && target?.closest?.("a, button, summary")) return undefined
  return Object.hasOwn(acts, key) ? acts[key] : undefined
}
