/** By how much the last arc leaves after the first. */
export const stagger = 0.12
/** How long an arc is on its way; a journey of several legs with all of them. */
export const journey = 0.63
/** How long the ring grows where it arrives. */
export const ringing = 0.25

/** How far an arc is: `head` along its curve, `landed` from arrival to rest; both 0 to 1. */
export interface Flight {
  readonly head: number
  readonly landed: number
}

const clamp = (x: number): number => Math.min(1, Math.max(0, x))

/** The part of the stagger by which an event's arcs are late, 0 to 1: steady, and unlike its neighbours'. */
export const latenessOf = (event: number): number => (Math.imul(event, 0x9e3779b1) >>> 8) / 2 ** 24

/**
 * Where an arc is at a phase from 0 to 1; a leg leaves when the one before it has arrived. The shaders
 * have the same formula.
 */
export function flightOf(phase: number, event: number, leg = 0, legs = 1): Flight {
  const span = journey / legs
  const since = phase - stagger * latenessOf(event) - span * leg
  const t = clamp(since / span)
  return { head: t * t * (3 - 2 * t), landed: clamp((since - span) / ringing) }
}
