import { orderOf } from "../arcs/lanes.ts"

/** The radius of the innermost pulse at a place, and from one to the next, in CSS pixels. */
export const firstPulse = 8.5
export const nextPulse = 3.5

/** The radius of a pulse in its lane, in CSS pixels: those of one place lie around each other. */
export const pulseRadius = (lane: number): number => firstPulse + nextPulse * orderOf(lane)
