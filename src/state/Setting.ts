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

/** What a state says of the setting; what it leaves out is not in it. */
export function settingIn(state: State): Partial<Setting> {
  const { ui, interact, motion, text, keys, deck, auto, poster, present } = state
  return {
    ...(ui && { ui: ui as Setting["ui"] }),
    ...(interact && { interact: interact === "1" }),
    ...(motion && { still: motion === "reduce" }),
    ...(text && { large: text === "large" }),
    ...(keys && { keys: keys === "1" }),
    ...(deck && { inDeck: true }),
    ...(auto && { auto: auto === "1" }),
    ...(poster && { poster: poster === "1" }),
    ...(present && { presenting: present === "1" }),
  }
}

/** The setting as a state writes it: only what is not usual. */
export const settingText = (setting: Setting): State => ({
  ...(setting.ui !== "full" && { ui: setting.ui }),
  ...(!setting.interact && { interact: "0" }),
  ...(setting.still && { motion: "reduce" }),
  ...(setting.large && { text: "large" }),
  ...(!setting.keys && { keys: "0" }),
  ...(setting.inDeck && { deck: "reveal" }),
  ...(setting.auto && { auto: "1" }),
  ...(setting.poster && { poster: "1" }),
  ...(setting.presenting && { present: "1" }),
})
