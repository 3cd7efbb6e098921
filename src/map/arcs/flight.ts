/** By how much the last arc leaves after the first. */
export const stagger = 0.12
/** How long an arc is on its way. */
export const journey = 0.63
/** How long the ring grows where it arrives. */
export const ringing = 0.25

/** How far an arc is: `head` along its curve, `landed` from arrival to rest; both 0 to 1. */
export interface Flight {
  readonly head: number
  readonly landed: number
}

const clamp = (x: number): number => Math.min(1, Math.max(0, x))

/** The part of the stagger by which an arc is late, 0 to 1: steady, and unlike its neighbours'. */
export const latenessOf = (arc: number): number => (Math.imul(arc, 0x9e3779b1) >>> 8) / 2 ** 24

/** Where an arc is at a phase from 0 to 1. The trail shader has the same formula. */
export function flightOf(phase: number, arc: number): Flight {
  const since = phase - stagger * latenessOf(arc)
  const t = clamp(since / journey)
  return { head: t * t * (3 - 2 * t), landed: clamp((since - journey) / ringing) }
}
