/** A rectangle on the map, in CSS pixels from its corner. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Where a caption can stand: at a corner, or on a narrow page along an edge. */
export type Corner = "bottom-left" | "bottom-right" | "top-left" | "top-right" | "bottom" | "top"

/** The corners that a page offers, the one where a caption is looked for first. */
export const cornersOf = ({ width, height }: Size): readonly Corner[] =>
  isNarrow(width, height)
    ? ["bottom", "top"]
    : ["bottom-left", "bottom-right", "top-left", "top-right"]

/** Whether a caption takes the whole width. */
const isNarrow = (width: number, height: number) => width < 640 || width < height * 0.9

/** Where a caption stands at a corner; `bar` is the room that the buttons take at the top. */
export function captionAt(
  corner: Corner,
  page: Size,
  caption: Size,
  gap: number,
  bar: number,
): Rect {
  const left = corner.endsWith("right") ? page.width - gap - caption.width : gap
  const top = corner.startsWith("top") ? bar : page.height - gap - caption.height
  return { left, top, right: left + caption.width, bottom: top + caption.height }
}

/** What a caption takes from the map: a column on its side, or on a narrow page a row. */
export function marginsBeside(corner: Corner, page: Size, rect: Rect): Rect {
  const none = { left: 0, top: 0, right: 0, bottom: 0 }
  if (corner === "bottom") return { ...none, bottom: page.height - rect.top }
  if (corner === "top") return { ...none, top: rect.bottom }
  return corner.endsWith("left")
    ? { ...none, left: rect.right }
    : { ...none, right: page.width - rect.left }
}

/** How much of some rectangles another one covers, in square pixels. */
export const coveredBy = (rect: Rect, others: readonly Rect[]): number =>
  others.reduce((sum, other) => {
    const width = Math.min(rect.right, other.right) - Math.max(rect.left, other.left)
    const height = Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top)
    return sum + (width > 0 && height > 0 ? width * height : 0)
  }, 0)
