import type { Interval } from "../calendar/day.ts"
import { type Dataset, type HistoryEvent, isUnnamed } from "../dataset/Dataset.ts"
import { arcsOf } from "./arcsOf.ts"
import { changesOf } from "./changesOf.ts"
import { createWindow } from "./createWindow.ts"
import { firstsOf } from "./firstsOf.ts"
import { pairsOf } from "./pairsOf.ts"
import type { EventColumns, PlayedAt, Timeline } from "./Timeline.ts"

/** Sorts a dataset's events into columns and resolves their parties to places, once. */
export function createTimeline(dataset: Dataset, playedAt: PlayedAt = "bounds"): Timeline {
  const events = columnsOf(dataset, playedAt)
  const eventAt = (i: number) => dataset.events[events.source[i]!]!
  const arcs = arcsOf(dataset, events)
  const partiesOf = Array.from({ length: events.count }, (_, i) => namedPartiesOf(eventAt(i)))
  return {
    dataset,
    extent: dataset.extent,
    playedAt,
    events,
    arcs,
    eventSpansIn: createWindow(events),
    arcSpansIn: createWindow(arcs),
    changes: changesOf(dataset, events),
    firsts: firstsOf(events, partiesOf),
    partiesOf,
  }
}

/** The event of a column index, whole. */
export const detailOf = (timeline: Timeline, index: number): HistoryEvent =>
  timeline.dataset.events[timeline.events.source[index]!]!

/** The column index of an event's id; -1 where there is none. */
export const indexOfEvent = (timeline: Timeline, id: string): number =>
  timeline.events.source.findIndex((source) => timeline.dataset.events[source]!.id === id)

const lastDay = 2 ** 31 - 1

function columnsOf({ events, extent }: Dataset, playedAt: PlayedAt): EventColumns {
  // A one-of set without a beginning is cut at the extent: it happened within the history.
  const startOf = ({ date }: HistoryEvent) =>
    Number.isFinite(date.start)
      ? date.start
      : date.form === "oneOf"
        ? Math.min(extent.start, date.end - 1)
        : -lastDay
  const endOf = ({ date }: HistoryEvent) =>
    Number.isFinite(date.end)
      ? date.end
      : date.form === "oneOf"
        ? Math.max(extent.end, date.start + 1)
        : lastDay
  const order = events
    .map((event, source) => {
      const bounds = { start: startOf(event), end: endOf(event) }
      return { source, ...(event.date.form === "lasted" ? bounds : played(bounds, playedAt)) }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || a.source - b.source)
  const column = (value: (event: HistoryEvent) => boolean) =>
    Uint8Array.from(order, ({ source }) => (value(events[source]!) ? 1 : 0))
  return {
    count: order.length,
    start: Int32Array.from(order, ({ start }) => start),
    end: Int32Array.from(order, ({ end }) => end),
    lasted: column(({ date }) => date.form === "lasted"),
    unsure: column(isUnsure),
    source: Uint32Array.from(order, ({ source }) => source),
  }
}

/** What is left of an event's bounds: all of them, or a day. */
function played({ start, end }: Interval, playedAt: PlayedAt): Interval {
  if (playedAt === "bounds") return { start, end }
  const days = { earliest: start, middle: Math.floor((start + end - 1) / 2), latest: end - 1 }
  return { start: days[playedAt], end: days[playedAt] + 1 }
}

function isUnsure(event: HistoryEvent): boolean {
  if (event.certainty === "disputed") return true
  const pairs = pairsOf(event)
  if (pairs.length === 0) return [...event.from, ...event.between].some(isUnnamed)
  return pairs.every(({ from, to }) => isUnnamed(from) || isUnnamed(to))
}

function namedPartiesOf({ from, to, between }: HistoryEvent): string[] {
  const parties = new Set([...from, ...to, ...between].filter((party) => typeof party === "string"))
  return [...parties]
}
