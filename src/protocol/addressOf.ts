import { decodeState } from "./decodeState.ts"
import { encodeState } from "./encodeState.ts"
import { forms, type State } from "./State.ts"

/** What a host chose for its own page; a view that is handed on begins without it. */
const ofTheHost = { ui: "", interact: "", motion: "", present: "", deck: "", auto: "", poster: "" }

/**
 * The address of a state at a page, as plain as it can be: without what the page's own address says
 * of another state, and never ending in a full stop, which some sites cut off. Keys of `changes` take
 * the place of the state's own; an empty one leaves the key out.
 * @param page the page's address, with any query and hash
 */
export function addressOf(page: string, state: string, changes: State = {}): string {
  const address = new URL(page)
  for (const key of Object.keys(forms)) address.searchParams.delete(key)
  address.hash = ""
  return `${address.href}#${encodeState({ ...decodeState(state).state, ...ofTheHost, ...changes })}`
}

/** Whether others can open a page at its address: not from a disk, nor from within another page. */
export const isReachable = (page: string): boolean => /^https?:/.test(page)
