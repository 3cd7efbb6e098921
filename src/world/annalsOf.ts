import type { Day, Interval } from "../calendar/day.ts"
import type { PolityKind, World } from "./polity.ts"
import { type Territory, worldAt } from "./worldAt.ts"

/** Days on which a polity existed as one kind. */
export interface Span extends Interval {
  readonly kind: PolityKind
}

/** Units that went from one polity to another on one day. */
export interface Transfer {
  readonly from: string
  readonly to: string
  readonly day: Day
  /** In alphabetical order, at least one. */
  readonly units: readonly string[]
}

/** What became of the polities in one view of territory. */
export interface Annals {
  /** By code, the earliest first; a code that is not in it never existed. */
  readonly spans: ReadonlyMap<string, readonly Span[]>
  /** The earliest first, then by code. */
  readonly transfers: readonly Transfer[]
}

const inTheTable: readonly Territory[] = []
const known = new WeakMap<readonly Territory[], Annals>()

/** The annals of the table as a dataset's territory settles it; kept by the array, so hand in the same. */
export function annalsOf(territory: readonly Territory[] = inTheTable): Annals {
  const annals = known.get(territory) ?? readAnnals(worldsOf(territory))
  known.set(territory, annals)
  return annals
}

function worldsOf(territory: readonly Territory[]): World[] {
  const worlds = [worldAt(Number.NEGATIVE_INFINITY, territory)]
  while (Number.isFinite(worlds.at(-1)!.end)) worlds.push(worldAt(worlds.at(-1)!.end, territory))
  return worlds
}

function readAnnals(worlds: readonly World[]): Annals {
  const spans = new Map<string, Span[]>()
  const found = new Map<string, Transfer & { readonly units: string[] }>()
  for (const [i, { start, end, polities }] of worlds.entries())
    for (const { code, kind, units } of polities) {
      const own = spans.get(code) ?? []
      spans.set(code, own)
      const last = own.at(-1)
      if (last?.end === start && last.kind === kind) own[own.length - 1] = { ...last, end }
      else own.push({ start, end, kind })
      for (const unit of units) {
        const from = worlds[i - 1]?.holderOf(unit)?.code
        if (from === undefined || from === code) continue
        const key = `${start} ${from} ${code}`
        const transfer = found.get(key) ?? { from, to: code, day: start, units: [] }
        transfer.units.push(unit)
        found.set(key, transfer)
      }
    }
  for (const { units } of found.values()) units.sort()
  const order = ({ from, to }: Transfer) => `${from} ${to}`
  return {
    spans,
    transfers: [...found.values()].sort((a, b) => a.day - b.day || (order(a) < order(b) ? -1 : 1)),
  }
}

/** The spans on which a polity existed, of whatever kind, the earliest first. */
export function spansIn({ spans }: Annals, code: string): readonly Interval[] {
  const whole: Interval[] = []
  for (const { start, end } of spans.get(code) ?? []) {
    const last = whole.at(-1)
    if (last?.end === start) whole[whole.length - 1] = { start: last.start, end }
    else whole.push({ start, end })
  }
  return whole
}
