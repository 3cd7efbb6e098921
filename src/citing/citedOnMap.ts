import type { Frame } from "../timeline/frameAt.ts"

/** The events (column indices) on which a map stands: those of its window, and those that coloured it. */
export function citedOnMap({ certain, possible, polities, parties }: Frame): number[] {
  const standings = [...polities.values(), ...parties.values()]
  const deciding = standings.flatMap(({ decidedBy, possibleEvent }) => [
    ...(decidedBy === undefined ? [] : [decidedBy]),
    ...(possibleEvent === undefined ? [] : [possibleEvent]),
  ])
  return [...new Set([...certain, ...possible, ...deciding])].sort((a, b) => a - b)
}
