import type { Narrowing } from "../timeline/Narrowing.ts"

/** The whole history, around its own subject. */
export const noNarrowing: Narrowing = { focus: undefined, filter: {} }
