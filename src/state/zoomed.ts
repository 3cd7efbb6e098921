import type { BarView } from "./barOf.ts"

/** The fewest moments on a bar that has more. */
const fewest = 6

/**
 * A view of so many times as many moments, of which one place stays where it is.
 * @param factor below 1 is nearer
 * @param about from 0, the left end, to 1
 */
export function zoomed(view: BarView, total: number, factor: number, about: number): BarView {
  const count = Math.min(Math.max(Math.round(view.count * factor), Math.min(fewest, total)), total)
  return within(view.first + about * (view.count - count), count, total)
}

/** A view some moments on. */
export const panned = (view: BarView, total: number, by: number): BarView =>
  within(view.first + by, view.count, total)

function within(first: number, count: number, total: number): BarView {
  return { first: Math.min(Math.max(Math.round(first), 0), total - count), count }
}
