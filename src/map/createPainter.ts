import type { Map as MapLibreMap } from "maplibre-gl"
import { type Fill, fillIdsOf, firstStatus } from "../drawing/fills.ts"
import { dottedUnits, largestOf, organisationsBySeat, ringedUnit } from "../drawing/names.ts"
import { type Frame, standingIn } from "../timeline/frameAt.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { isContested } from "../world/contested.ts"
import type { World } from "../world/polity.ts"
import type { Shapes } from "../world/shapes.ts"
import { isVouchedFor } from "../world/worldAt.ts"
import type { Turn } from "./createTurns.ts"

/** Colours the map by feature state, and only what changed. */
export interface Painter {
  /**
   * Paints a frame and tells which units got another fill. `chosen` is the code of the country that
   * is ringed, if any.
   */
  paint(frame: Frame, chosen: string | undefined): Turn[]
  /** Marks an organisation's dot as chosen, by its id. */
  choose(organisation: string | undefined): void
  /** Forgets what was painted, because the map has forgotten it too. */
  reset(): void
}

/** A painter of a map whose style has the sources `countries`, `borders`, `dots`, `organisations`. */
export function createPainter(
  map: MapLibreMap,
  timeline: Timeline,
  shapes: Shapes,
  fills: readonly Fill[],
): Painter {
  const indexOf = new Map(fills.map(({ id }, i) => [id, i]))
  const seats = organisationsBySeat(timeline)
  const states = createStates(map)
  let world: World | undefined
  let chosenNow: string | undefined
  let strengthNow = 1
  let dotted: ReadonlySet<string> = new Set()

  function paintBorders({ world: next, query }: Frame, chosen: string | undefined) {
    // Where the table vouches for no border it is drawn at half its strength.
    const strength = isVouchedFor(query.moment.end - 1) ? 1 : 0.5
    if (next === world && chosen === chosenNow && strength === strengthNow) return
    const ringed = chosen === undefined ? undefined : ringedUnit(next, shapes, chosen)
    if (next !== world || strength !== strengthNow) {
      const holders = shapes.units.map((unit) => next.holderOf(unit)?.code)
      shapes.pairs.forEach(([a, b], i) => {
        const apart = holders[a] !== holders[b]
        const contested = apart && isContested([shapes.units[a]!, shapes.units[b]!], next)
        states.set("borders", i + 1, "shown", apart && !contested ? strength : 0)
      })
    }
    shapes.units.forEach((unit, i) => {
      states.set("dots", i + 1, "chosen", unit === ringed ? 1 : 0)
    })
    if (next !== world) {
      dotted = dottedUnits(next, shapes)
      shapes.units.forEach((unit, i) => {
        states.set("dots", i + 1, "shown", dotted.has(unit) ? 1 : 0)
      })
    }
    world = next
    chosenNow = chosen
    strengthNow = strength
  }

  return {
    paint(frame, chosen) {
      const turns: Turn[] = []
      paintBorders(frame, chosen)
      for (const { code, kind, units } of frame.world.polities) {
        const { fill, hatch } = fillIdsOf(standingIn(frame, code))
        const index = indexOf.get(fill === "nothing" && kind === "none" ? "nobody" : fill) ?? 0
        const hatchIndex = hatch === undefined ? 0 : (indexOf.get(hatch) ?? 0)
        for (const unit of units) {
          const id = shapes.idOf(unit)
          const was = states.set("countries", id, "fill", index)
          if (was !== undefined)
            turns.push({
              id,
              was,
              ringed: index >= firstStatus && unit === largestOf(units, shapes),
            })
          states.set("countries", id, "hatch", hatchIndex)
          // A dot has no room for a hatch: it shows what may be, as the fill it may have.
          if (dotted.has(unit))
            states.set("dots", id, "fill", index === 0 && hatchIndex > 0 ? hatchIndex : index)
        }
      }
      seats.forEach(({ ids }, i) => {
        const told = ids
          .map((id) => frame.parties.get(id))
          .find((standing) => standing !== undefined && standing.kind !== "nothing")
        const index = told ? (indexOf.get(fillIdsOf(told).fill) ?? 0) : 0
        states.set("organisations", i + 1, "fill", index)
      })
      return turns
    },

    choose(organisation) {
      seats.forEach(({ ids }, i) => {
        const isChosen = organisation !== undefined && ids.includes(organisation)
        states.set("organisations", i + 1, "chosen", isChosen ? 1 : 0)
      })
    },

    reset() {
      states.clear()
      world = undefined
    },
  }
}

/** Units, borders and seats are fewer. */
const mostFeatures = 2000

/** Feature state that is handed to the map only where it differs. Ids are ours, never a dataset's. */
function createStates(map: MapLibreMap) {
  let known: Record<string, Float32Array> = {}
  return {
    /** Gives the value that there was, where it was another. */
    set(source: Source, id: number, key: Key, value: number): number | undefined {
      known[`${source} ${key}`] ??= new Float32Array(mostFeatures)
      const values = known[`${source} ${key}`]!
      const was = values[id]!
      if (was === value) return undefined
      values[id] = value
      map.setFeatureState({ source, id }, { [key]: value })
      return was
    },
    clear() {
      known = {}
    },
  }
}

type Source = "countries" | "borders" | "dots" | "organisations"
type Key = "fill" | "hatch" | "shown" | "chosen"
