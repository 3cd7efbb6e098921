import { type Fill, fillIdsOf, firstStatus } from "../../drawing/fills.ts"
import { quietStrength } from "../../drawing/measures.ts"
import { dottedUnits, largestOf, ringedUnit } from "../../drawing/names.ts"
import { type Frame, standingIn } from "../../timeline/frameAt.ts"
import { isContested, outlined } from "../../world/contested.ts"
import type { World } from "../../world/polity.ts"
import type { Shapes } from "../../world/shapes.ts"
import { isVouchedFor } from "../../world/worldAt.ts"
import { type LandLook, lineKinds, type Turn } from "./LandLook.ts"

/** Tells frame by frame what the land looks like. */
interface LandLooks {
  /** The look of a frame, and which units got another fill since the last. */
  of(frame: Frame, chosen: string | undefined): { readonly look: LandLook; readonly turns: Turn[] }
}

/** Both levels of shapes have the same looks: the same units and pairs. */
export function createLandLooks(shapes: Shapes, fills: readonly Fill[]): LandLooks {
  const indexOf = new Map(fills.map(({ id }, i) => [id, i]))
  const unitOf = new Map(shapes.units.map((unit, i) => [unit, i]))
  // Who drags comes back to few worlds and frames.
  const looks = new WeakMap<Frame, Map<string | undefined, LandLook>>()
  const linesOfWorlds = new WeakMap<World, Map<string | undefined, Uint8Array>>()
  const dottedUnitsOf = new WeakMap<World, ReadonlySet<string>>()
  let shown: Uint16Array | undefined

  function linesIn(world: World, chosen: string | undefined): Uint8Array {
    const ofWorld = linesOfWorlds.get(world) ?? new Map<string | undefined, Uint8Array>()
    linesOfWorlds.set(world, ofWorld)
    const lines = ofWorld.get(chosen) ?? linesOf(shapes, world, chosen)
    ofWorld.set(chosen, lines)
    return lines
  }
  function dottedIn(world: World): ReadonlySet<string> {
    const dotted = dottedUnitsOf.get(world) ?? dottedUnits(world, shapes)
    dottedUnitsOf.set(world, dotted)
    return dotted
  }

  function lookOf(frame: Frame, chosen: string | undefined): LandLook {
    const dotted = dottedIn(frame.world)
    const own = new Uint16Array(shapes.units.length)
    const hatches = new Uint16Array(shapes.units.length)
    const dots: { unit: number; fill: number }[] = []
    for (const { code, kind, units } of frame.world.polities) {
      const { fill, hatch } = fillIdsOf(standingIn(frame, code))
      const index = indexOf.get(fill === "nothing" && kind === "none" ? "nobody" : fill) ?? 0
      const hatchIndex = hatch === undefined ? 0 : (indexOf.get(hatch) ?? 0)
      for (const name of units) {
        const unit = unitOf.get(name)!
        own[unit] = index
        hatches[unit] = hatchIndex
        // A dot has no room for a hatch: it shows what may be, as the fill it may have.
        if (dotted.has(name))
          dots.push({ unit, fill: index === 0 && hatchIndex > 0 ? hatchIndex : index })
      }
    }
    const ring = chosen === undefined ? undefined : ringedUnit(frame.world, shapes, chosen)
    return {
      fills: own,
      hatches,
      lines: linesIn(frame.world, chosen),
      // Where the table vouches for no border it is drawn at half its strength.
      strength: isVouchedFor(frame.query.moment.end - 1) ? 1 : quietStrength,
      dots,
      ringed: ring === undefined ? undefined : unitOf.get(ring),
    }
  }

  function turnsTo({ fills }: LandLook, world: World): Turn[] {
    if (!shown) return []
    const before = shown
    const turns: Turn[] = []
    fills.forEach((fill, unit) => {
      const was = before[unit]!
      if (was === fill) return
      const name = shapes.units[unit]!
      const holder = fill >= firstStatus ? world.holderOf(name) : undefined
      turns.push({ unit, was, ringed: !!holder && name === largestOf(holder.units, shapes) })
    })
    return turns
  }

  return {
    of(frame, chosen) {
      const ofFrame = looks.get(frame) ?? new Map<string | undefined, LandLook>()
      looks.set(frame, ofFrame)
      const look = ofFrame.get(chosen) ?? lookOf(frame, chosen)
      ofFrame.set(chosen, look)
      const turns = turnsTo(look, frame.world)
      shown = look.fills
      return { look, turns }
    },
  }
}

/** What each border and each coast is drawn as, in bits. */
function linesOf(shapes: Shapes, world: World, code: string | undefined): Uint8Array<ArrayBuffer> {
  const { units, pairs } = shapes
  const lines = new Uint8Array(pairs.length + units.length)
  const holders = units.map((unit) => world.holderOf(unit)?.code)
  const open = outlined(world)
  // A ring is enough for the small: an outline would cover what little colour there is.
  const chosen = code !== undefined && ringedUnit(world, shapes, code) ? undefined : code
  const isChosen = (holder: string | undefined) => chosen !== undefined && holder === chosen
  pairs.forEach(([a, b], i) => {
    if (holders[a] === holders[b]) return
    lines[i] = isContested([units[a]!, units[b]!], world) ? lineKinds.contested : lineKinds.border
    if (isChosen(holders[a]) || isChosen(holders[b])) lines[i]! |= lineKinds.chosen
  })
  holders.forEach((holder, i) => {
    lines[pairs.length + i] = lineKinds.coast
    if (holder === undefined) return
    if (open.has(holder) && !world.settled.has(units[i]!))
      lines[pairs.length + i]! |= lineKinds.contested
    if (isChosen(holder)) lines[pairs.length + i]! |= lineKinds.chosen
  })
  return lines
}
