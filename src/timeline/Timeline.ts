import type { Interval } from "../calendar/day.ts"
import type { Dataset } from "../dataset/Dataset.ts"
import type { Arcs } from "./arcsOf.ts"
import type { Changes } from "./changesOf.ts"
import type { SpansIn, WindowIndex } from "./createWindow.ts"
import type { First } from "./firstsOf.ts"
import type { Narrowed } from "./Narrowing.ts"

/** The events of a dataset as columns, sorted by the first day of their bounds, then the last. */
export interface EventColumns {
  readonly count: number
  /** First day of the bounds, and first day after them; open bounds are the extreme of 32 bits. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** 1: the event went on throughout its bounds. */
  readonly lasted: Uint8Array
  /** 1: disputed, or every pair has a party that is not named; it never becomes certain. */
  readonly unsure: Uint8Array
  /** The event's index in the dataset. */
  readonly source: Uint32Array
}

/** The day at which an event of uncertain date is played: any of its bounds, or one of them. */
export type PlayedAt = "bounds" | "earliest" | "middle" | "latest"

/** What is found of a dataset's events: nothing but values, that can go from thread to thread. */
export interface TimelineData {
  readonly playedAt: PlayedAt
  readonly events: EventColumns
  readonly arcs: Arcs
  /** What finds the events, and the arcs, of a moment. */
  readonly eventIndex: WindowIndex
  readonly arcIndex: WindowIndex
  /** What changed a party's relation to the centre, by party. */
  readonly changes: ReadonlyMap<string, Changes>
  /** Since when something is recorded of each party that any event names. */
  readonly firsts: ReadonlyMap<string, First>
}

/** A dataset made ready to be asked what is true at a moment. */
export interface Timeline extends TimelineData {
  readonly dataset: Dataset
  readonly extent: Interval
  /** Where in the columns of events, and of arcs, a moment finds its own. */
  readonly eventSpansIn: SpansIn
  readonly arcSpansIn: SpansIn
  /** What is left out of it; the columns of events are whole all the same. */
  readonly narrowed?: Narrowed
}

/** Whether an event is not left out. */
export const isShown = ({ narrowed }: Timeline, event: number): boolean =>
  narrowed?.shown[event] !== 0
