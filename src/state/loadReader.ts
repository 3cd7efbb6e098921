/**
 * Loads what opens a file: the checks, what they tell of faults, and zod. The histories that ship
 * with the page open without it. Rejects where it cannot be had, as without a network.
 */
export const loadReader = () => import("./openSource.ts")
