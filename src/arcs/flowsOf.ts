import type { Arcs } from "../timeline/arcsOf.ts"
import { createNumbering } from "./createNumbering.ts"
import { greatCircle, mercatorY, turnOf } from "./curve.ts"

/** Arcs that go the same way between the same two places are a flow; flows of the same places a pair. */
export interface Flows {
  readonly count: number
  readonly pairs: number
  /** The flow of each arc. */
  readonly of: Uint32Array
  /** The pair of each flow. */
  readonly pairOf: Uint32Array
  /** Whether a flow goes along its pair (1) or back (-1): lanes are numbered along it. */
  readonly way: Int8Array
  /** The first arc of each pair. */
  readonly first: Uint32Array
  /** How long the arcs of each pair are, flat and on the globe, in widths of the world; a pulse has 0. */
  readonly flatLength: Float32Array
  readonly globeLength: Float32Array
}

/** The flows of a timeline's arcs. */
export function flowsOf(arcs: Arcs): Flows {
  const of = new Uint32Array(arcs.count)
  const placeOf = createNumbering()
  const flows = new Map<number, number>()
  const pairs = new Map<number, number>()
  const pairOf: number[] = []
  const way: number[] = []
  const first: number[] = []
  for (let i = 0; i < arcs.count; i++) {
    const from = placeOf(arcs.ends[4 * i]!, arcs.ends[4 * i + 1]!)
    const to = placeOf(arcs.ends[4 * i + 2]!, arcs.ends[4 * i + 3]!)
    const key = (from * 2 ** 24 + to) * 4 + arcs.direction[i]!
    let flow = flows.get(key)
    if (flow === undefined) {
      flow = flows.size
      flows.set(key, flow)
      const pairKey = Math.min(from, to) * 2 ** 24 + Math.max(from, to)
      let pair = pairs.get(pairKey)
      if (pair === undefined) {
        pair = first.push(i) - 1
        pairs.set(pairKey, pair)
      }
      pairOf.push(pair)
      way.push(from <= to ? 1 : -1)
    }
    of[i] = flow
  }
  return {
    count: flows.size,
    pairs: pairs.size,
    of,
    pairOf: Uint32Array.from(pairOf),
    way: Int8Array.from(way),
    first: Uint32Array.from(first),
    flatLength: Float32Array.from(first, (arc) => flatLengthOf(...endsOf(arcs, arc))),
    globeLength: Float32Array.from(first, (arc) => globeLengthOf(...endsOf(arcs, arc))),
  }
}

type Ends = [lng0: number, lat0: number, lng1: number, lat1: number]

const endsOf = ({ ends }: Arcs, arc: number) => [...ends.subarray(4 * arc, 4 * arc + 4)] as Ends

const flatLengthOf = (lng0: number, lat0: number, lng1: number, lat1: number) =>
  Math.hypot(turnOf(lng0, lng1) / 360, yOf(lat1) - yOf(lat0))

const globeLengthOf = (...ends: Ends) => greatCircle(...ends).angle / (2 * Math.PI)

const yOf = (lat: number) => mercatorY(Math.sin((lat * Math.PI) / 180))
