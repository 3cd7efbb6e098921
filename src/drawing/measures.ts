import { byZoom } from "./byZoom.ts"

/** A size in CSS pixels at zoom 0, and at zoom 4 from which it stays. */
const wide = (low: number, high: number) => (zoom: number) => byZoom(zoom, [0, low], [4, high])

/** Widths of lines in CSS pixels, by zoom. */
export const lineWidths = {
  casing: wide(1.6, 3),
  border: wide(0.45, 1),
  contested: wide(0.7, 1.3),
  chosen: () => 1.6,
}

/** The dashes of what is disputed: a dash and the gap after it, in widths of the line. */
export const contestedDash = { dash: 3, gap: 2.5 }

/** How strongly borders are drawn where the table vouches for none. */
export const quietStrength = 0.5

/** The dot of a country too small to be seen: its radius by zoom, and the line around it, in CSS pixels. */
export const dot = {
  radius: (zoom: number) => byZoom(zoom, [0, 1.8], [3, 3.4]),
  line: 0.8,
  /** From this zoom on the small are seen without. */
  until: 5,
}

/** The ring around a chosen one of them, in CSS pixels. */
export const chosenRing = { radius: 9, line: 1.6 }

/** The dot of a seat of organisations, in CSS pixels. */
export const seat = { radius: (isChosen: boolean) => (isChosen ? 6.5 : 4.5), line: 1.5 }
