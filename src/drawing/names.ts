import { textIn } from "../dataset/Dataset.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { type LngLat, polityOfParty } from "../timeline/whereabouts.ts"
import { nameIn, type PolityKind, type World } from "../world/polity.ts"
import type { Shapes } from "../world/shapes.ts"
import { worldStart } from "../world/worldAt.ts"

/** A name on the map, and how it asks for its room. */
export interface Name {
  readonly text: string
  readonly at: LngLat
  /** Of the type at zoom 0, in pixels; an organisation's stays the same. */
  readonly size: number
  /** The zoom from which it is written. */
  readonly from: number
  /** Of two that want one place the lower has it. */
  readonly rank: number
}

/** Below this a country is drawn as a dot at low zoom, in km². */
const smallest = 3000

/** The names of a world's polities at their label points; those that the history knows come first. */
export function countryNames(
  world: World,
  shapes: Shapes,
  known: ReadonlySet<string>,
  lang: string,
): Name[] {
  return world.polities
    .filter(({ kind }) => kind !== "none")
    .map(({ code, kind, name, units }) => {
      const { at, area } = shapes.labelOf(units)
      const isKnown = known.has(code)
      return {
        at,
        text: nameIn(name, lang),
        size: area > 2_500_000 ? 12.5 : isKnown ? 11.5 : 10,
        from: isKnown && kind === "state" ? 0 : fromZoom(kind, area),
        rank: -area - (isKnown ? 1e9 : 0),
      }
    })
    .sort((a, b) => a.rank - b.rank)
}

/** The zoom from which a country has its name: large states first, dependencies when one looks close. */
function fromZoom(kind: PolityKind, area: number): number {
  if (kind !== "state") return area > 1_000_000 ? 1 : 3
  if (area < 2000) return 4
  return area > 400_000 ? 0 : area > 80_000 ? 1 : 2
}

/** The unit at which a polity that is hard to see is ringed when it is chosen. */
export function ringedUnit(world: World, shapes: Shapes, code: string): string | undefined {
  const polity = world.get(code)
  if (!polity || shapes.labelOf(polity.units).area > 60_000) return undefined
  return largestOf(polity.units, shapes)
}

/** The units that are the dot of a small polity: of several the largest. */
export function dottedUnits(world: World, shapes: Shapes): ReadonlySet<string> {
  const dotted = world.polities.flatMap(({ kind, units }) => {
    if (kind === "none" || shapes.labelOf(units).area >= smallest) return []
    return [largestOf(units, shapes)]
  })
  return new Set(dotted)
}

/** Of the polities that were asked for: each hands in the same array every time. */
const largest = new WeakMap<readonly string[], string>()

/** The largest of some units. */
export function largestOf(units: readonly string[], shapes: Shapes): string {
  const known = largest.get(units)
  if (known !== undefined) return known
  const areaOf = (unit: string) => shapes.labelOf([unit]).area
  const found = units.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a))
  largest.set(units, found)
  return found
}

/** The organisations that belong to no country, by seat: several may share one. */
export function organisationsBySeat({ dataset }: Timeline): readonly {
  readonly at: LngLat
  readonly ids: readonly string[]
}[] {
  const seats = new Map<string, string[]>()
  for (const { id, country, seat } of dataset.actors.values()) {
    if (country !== undefined || seat === undefined) continue
    seats.set(seat, [...(seats.get(seat) ?? []), id])
  }
  return [...seats].map(([seat, ids]) => ({ at: dataset.places.get(seat)!.at, ids }))
}

/** The names of the organisations, in short, at each of their seats. */
export function organisationNames(timeline: Timeline, lang: string): Name[] {
  const shortName = (id: string) => {
    const actor = timeline.dataset.actors.get(id)!
    return textIn(actor.short ?? actor.name, lang).text
  }
  return organisationsBySeat(timeline).map(({ at, ids }, rank) => ({
    at,
    text: ids.map(shortName).join(" · "),
    size: 11,
    from: -Infinity,
    rank,
  }))
}

/** The polities of a world that have any event in the history, whenever it was. */
export function knownPolities({ dataset, firsts }: Timeline, world: World): ReadonlySet<string> {
  const day = Math.max(world.start, worldStart)
  const codes = [...firsts.keys()].map((party) => polityOfParty(dataset, party, day)?.code)
  return new Set(codes.filter((code) => code !== undefined))
}
