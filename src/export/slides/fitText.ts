import { lineHeight, paragraphGap } from "./SlidePlan.ts"
import { wrapText } from "./wrapText.ts"

/** The sizes between which a text may be set, in points. */
export interface Sizes {
  readonly most: number
  readonly least: number
}

export interface Fitted {
  readonly size: number
  /** What stands in the room. */
  readonly paragraphs: readonly string[]
  /** What did not fit at the least size. */
  readonly rest: readonly string[]
}

/** Sets paragraphs into a room in inches: as large as may be, and what is too much is left over. */
export function fitText(
  paragraphs: readonly string[],
  room: { readonly w: number; readonly h: number },
  { most, least }: Sizes,
): Fitted {
  for (let size = most; size > least; size--) {
    const fitted = setAt(paragraphs, room, size)
    if (fitted.rest.length === 0) return fitted
  }
  return setAt(paragraphs, room, least)
}

function setAt(
  paragraphs: readonly string[],
  room: { readonly w: number; readonly h: number },
  size: number,
): Fitted {
  const width = (room.w * 72) / size
  let left = (room.h * 72) / (size * lineHeight) + 1e-6
  const set: string[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0) left -= paragraphGap
    const lines = wrapText(paragraph, width)
    const fits = Math.floor(left)
    if (lines.length > fits) {
      // An empty room takes a line in any case: what is left over always becomes less.
      const count = Math.max(fits, set.length === 0 ? 1 : 0)
      const begun = lines.slice(0, count).join("").trimEnd()
      const rest = [lines.slice(count).join(""), ...paragraphs.slice(i + 1)].filter((one) => one)
      return { size, paragraphs: begun === "" ? set : [...set, begun], rest }
    }
    left -= lines.length
    set.push(paragraph)
  }
  return { size, paragraphs: set, rest: [] }
}

/** Sets paragraphs into as many rooms as they need, all at one size. */
export function fitPages(
  paragraphs: readonly string[],
  room: { readonly w: number; readonly h: number },
  sizes: Sizes,
): { readonly size: number; readonly pages: readonly (readonly string[])[] } {
  const first = fitText(paragraphs, room, sizes)
  const pages = [first.paragraphs]
  let { rest } = first
  while (rest.length > 0) {
    const next = fitText(rest, room, { most: first.size, least: first.size })
    pages.push(next.paragraphs)
    rest = next.rest
  }
  return { size: first.size, pages }
}
