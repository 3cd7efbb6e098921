/** How strong all others are beside a chosen event, and those that its opened sum holds. */
export const quietTone = 0.35
export const nearTone = 0.63
