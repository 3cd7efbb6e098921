/** From so many arcs on they are drawn finer, until with so many the map is to be seen through them. */
const [some, many] = [300, 2000]

/** How crowded a map is on which so many arcs are drawn: 0 to 1. */
export const crowdingOf = (drawn: number): number =>
  Math.min(1, Math.max(0, (drawn - some) / (many - some)))

/** What is left in a crowd of an arc's width and strength, and of its head's size; it has no halo there. */
export const inCrowd = { width: 0.55, tone: 0.42, head: 0.6 }
