import type { Flows } from "./flowsOf.ts"
import type { FannedArc } from "./gatherArcs.ts"

/** The room that the arcs of a pair have, in CSS pixels. */
export interface Apart {
  /** From one lane to the next, in the middle; a pulse's ring has its own. */
  readonly step: number
  readonly length: number
  readonly isPulse: boolean
  /** How far apart they are when they are an opened sum; undefined where they keep the step. */
  readonly opened: number | undefined
}

/** Rings beyond this many move closer together. */
const mostRings = 7

/** A lane for each arc of a pair, side by side in the middle: what goes back on one side, what goes out on the other. */
export function fanOut(flows: Flows, arcs: readonly number[], room: Apart): FannedArc[] {
  const isOpened = room.opened !== undefined
  const wayOf = (arc: number) => flows.way[flows.of[arc]!]!
  if (room.isPulse) {
    const gap = Math.min(1, mostRings / arcs.length)
    return arcs.map((arc, i) => ({ arc, lane: (-i * gap) / 2, isOpened }))
  }
  const sorted = arcs.toSorted((a, b) => wayOf(a) - wayOf(b) || a - b)
  const widest = Math.max(0.5 * room.length, 48)
  const space = Math.min(room.opened ?? room.step, widest / (arcs.length - 1))
  return sorted.map((arc, i) => ({
    arc,
    isOpened,
    lane: ((i - (arcs.length - 1) / 2) * space * wayOf(arc)) / Math.max(room.step, 1e-6),
  }))
}
