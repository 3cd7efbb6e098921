import type { Arcs } from "../timeline/arcsOf.ts"
import { createNumbering } from "./createNumbering.ts"
import { greatCircle, mercatorY, turnOf } from "./curve.ts"

/** Arcs that go the same way between the same two places are a flow; flows of the same places a pair. */
export interface Flows {
  readonly count: number
  readonly pairs: number
  /** The flow of each arc. */
  readonly of: Uint32Array
  /** The pair of each flow, and one of its arcs. */
  readonly pairOf: Uint32Array
  readonly sample: Uint32Array
  /** Whether a flow goes along its pair (1) or back (-1): lanes are numbered along it. */
  readonly way: Int8Array
  /** How long the arcs of each pair are, flat and on the globe, in widths of the world; a pulse has 0. */
  readonly flatLength: Float32Array
  readonly globeLength: Float32Array
}

const known = new WeakMap<Arcs, Flows>()

/** The flows of a timeline's arcs, found once. */
export function flowsOf(arcs: Arcs): Flows {
  const before = known.get(arcs)
  if (before) return before
  const flows = findFlows(arcs)
  known.set(arcs, flows)
  return flows
}

function findFlows(arcs: Arcs): Flows {
  const of = new Uint32Array(arcs.count)
  const placeOf = createNumbering()
  const flows = new Map<number, number>()
  const pairs = new Map<number, number>()
  const pairOf: number[] = []
  const sample: number[] = []
  const way: number[] = []
  for (let i = 0; i < arcs.count; i++) {
    const from = placeOf(arcs.ends[4 * i]!, arcs.ends[4 * i + 1]!)
    const to = placeOf(arcs.ends[4 * i + 2]!, arcs.ends[4 * i + 3]!)
    const key = (from * 2 ** 24 + to) * 4 + arcs.direction[i]!
    let flow = flows.get(key)
    if (flow === undefined) {
      flow = flows.size
      flows.set(key, flow)
      const pairKey = Math.min(from, to) * 2 ** 24 + Math.max(from, to)
      const pair = pairs.get(pairKey) ?? pairs.size
      pairs.set(pairKey, pair)
      pairOf.push(pair)
      sample.push(i)
      way.push(from <= to ? 1 : -1)
    }
    of[i] = flow
  }
  const flatLength = new Float32Array(pairs.size)
  const globeLength = new Float32Array(pairs.size)
  pairOf.forEach((pair, flow) => {
    const at = 4 * sample[flow]!
    const [lng0, lat0, lng1, lat1] = [0, 1, 2, 3].map((i) => arcs.ends[at + i]!) as Ends
    globeLength[pair] = greatCircle(lng0, lat0, lng1, lat1).angle / (2 * Math.PI)
    flatLength[pair] = Math.hypot(turnOf(lng0, lng1) / 360, yOf(lat1) - yOf(lat0))
  })
  return {
    count: flows.size,
    pairs: pairs.size,
    of,
    pairOf: Uint32Array.from(pairOf),
    sample: Uint32Array.from(sample),
    way: Int8Array.from(way),
    flatLength,
    globeLength,
  }
}

type Ends = [lng0: number, lat0: number, lng1: number, lat1: number]

const yOf = (lat: number) => mercatorY(Math.sin((lat * Math.PI) / 180))
