import type { Polity, World } from "./polity.ts"

const isOpen = ({ kind }: Polity) => kind === "disputed" || kind === "occupied"

/**
 * The codes of the polities that are drawn with a dashed outline: disputed or occupied, unless the
 * dataset's territory says of every unit that they hold whose it is.
 */
export const outlined = (world: World): ReadonlySet<string> =>
  new Set(
    world.polities
      .filter((polity) => isOpen(polity) && polity.units.some((unit) => !world.settled.has(unit)))
      .map(({ code }) => code),
  )

/**
 * Whether the border between two units is one of a disputed or occupied polity, and so drawn dashed.
 * Never between units of one polity, and not where the dataset's territory settles the open side.
 */
export function isContested([a, b]: readonly [string, string], world: World): boolean {
  const [here, there] = [world.holderOf(a), world.holderOf(b)]
  if (!here || !there || here.code === there.code) return false
  const isOpenAt = (polity: Polity, unit: string) => isOpen(polity) && !world.settled.has(unit)
  return isOpenAt(here, a) || isOpenAt(there, b)
}
