import type { State } from "../protocol/State.ts"

/** What a host chose for the whole of its talk or page; going to a state keeps it. */
export interface Setting {
  /** How much stands around the map: everything, only the time, nothing. */
  readonly ui: "full" | "min" | "none"
  /** Whether the page answers to the hand. */
  readonly interact: boolean
  /** Whether all movement is a cut, whatever the system says. */
  readonly still: boolean
  /** Whether all text is larger, as for a projector. */
  readonly large: boolean
  /** Whether single letters are shortcuts. */
  readonly keys: boolean
  /** Framed in a reveal.js deck that has no glue of ours. */
  readonly inDeck: boolean
  /** Tells the page around how high it would like to be. */
  readonly auto: boolean
  /** A picture in place of the map. */
  readonly poster: boolean
  /** The steps, full screen. */
  readonly presenting: boolean
}

/** The setting of a page by itself. */
export const usualSetting: Setting = {
  ui: "full",
  interact: true,
  still: false,
  large: false,
  keys: true,
  inDeck: false,
  auto: false,
  poster: false,
  presenting: false,
}

/** What is on or off: the key by which a state says it, and the words for on and for off. */
const switches = [
  ["interact", "interact", "1", "0"],
  ["still", "motion", "reduce", "auto"],
  ["large", "text", "large", "normal"],
  ["keys", "keys", "1", "0"],
  ["inDeck", "deck", "reveal", ""],
  ["auto", "auto", "1", "0"],
  ["poster", "poster", "1", "0"],
  ["presenting", "present", "1", "0"],
] as const

/** What a state says of the setting; what it leaves out is not in it. */
export function settingIn(state: State): Partial<Setting> {
  const said = switches.filter(([, key]) => state[key])
  return {
    ...(state.ui && { ui: state.ui as Setting["ui"] }),
    ...Object.fromEntries(said.map(([name, key, on]) => [name, state[key] === on])),
  }
}

/** The setting as a state writes it: only what is not usual. */
export function settingText(setting: Setting): State {
  const unusual = switches.filter(([name]) => setting[name] !== usualSetting[name])
  return {
    ...(setting.ui !== "full" && { ui: setting.ui }),
    ...Object.fromEntries(unusual.map(([name, key, on, off]) => [key, setting[name] ? on : off])),
  }
}
