import type { Arcs } from "../../../src/timeline/arcsOf.ts"

/** An arc as one would write it down. */
export interface WrittenArc {
  readonly from: readonly [longitude: number, latitude: number]
  readonly to: readonly [longitude: number, latitude: number]
  readonly start: number
  readonly end: number
  readonly event?: number
  /** 0 neither, 1 outbound, 2 inbound, 3 between others. */
  readonly direction?: number
  readonly lasted?: boolean
  readonly unsure?: boolean
  readonly leg?: number
  readonly legs?: number
}

/** Arcs as columns, sorted by start. An arc's event is its place in the list, unless it says. */
export function columnsOf(written: readonly WrittenArc[]): Arcs {
  const arcs = written.map((arc, i) => ({ event: i, ...arc })).sort((a, b) => a.start - b.start)
  return {
    count: arcs.length,
    lines: arcs.filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1]).length,
    ends: Float32Array.from(arcs.flatMap(({ from, to }) => [...from, ...to])),
    start: Int32Array.from(arcs, ({ start }) => start),
    end: Int32Array.from(arcs, ({ end }) => end),
    event: Uint32Array.from(arcs, ({ event }) => event),
    direction: Uint8Array.from(arcs, ({ direction }) => direction ?? 1),
    lasted: Uint8Array.from(arcs, ({ lasted }) => Number(lasted ?? false)),
    unsure: Uint8Array.from(arcs, ({ unsure }) => Number(unsure ?? false)),
    leg: Uint8Array.from(arcs, ({ leg }) => leg ?? 0),
    legs: Uint8Array.from(arcs, ({ legs }) => legs ?? 1),
  }
}
