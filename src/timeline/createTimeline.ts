import { valueAt } from "../dataset/Column.ts"
import type { Dataset, HistoryEvent } from "../dataset/Dataset.ts"
import { arcsOf } from "./arcsOf.ts"
import { centreOf, changesOf } from "./changesOf.ts"
import { columnsOf } from "./columnsOf.ts"
import { createWindow, windowIndexOf } from "./createWindow.ts"
import { firstsOf } from "./firstsOf.ts"
import type { PlayedAt, Timeline, TimelineData } from "./Timeline.ts"

/** Sorts a dataset's events into columns and resolves their parties to places, once. */
export const createTimeline = (dataset: Dataset, playedAt: PlayedAt = "bounds"): Timeline =>
  timelineOf(dataset, timelineData(dataset, playedAt))

/** What a timeline takes time to find: it can be found on another thread. */
export function timelineData(dataset: Dataset, playedAt: PlayedAt): TimelineData {
  const { facts } = dataset.events
  const events = columnsOf(dataset, playedAt)
  const isCentral = centreOf(dataset)
  const arcs = arcsOf(dataset, events, isCentral)
  return {
    playedAt,
    events,
    arcs,
    eventIndex: windowIndexOf(events),
    arcIndex: windowIndexOf(arcs),
    changes: changesOf(dataset, events, isCentral),
    firsts: firstsOf(facts, events),
  }
}

/** The timeline of a dataset, of which the rest was found. */
export const timelineOf = (dataset: Dataset, data: TimelineData): Timeline => ({
  ...data,
  dataset,
  extent: dataset.extent,
  eventSpansIn: createWindow(data.events, data.eventIndex),
  arcSpansIn: createWindow(data.arcs, data.arcIndex),
})

/** The event of a column index, whole. */
export const detailOf = ({ dataset, events }: Timeline, index: number): HistoryEvent =>
  dataset.events.at(events.source[index]!)

/** The column index of an event's id; -1 where there is none. */
export const indexOfEvent = ({ dataset, events }: Timeline, id: string): number =>
  events.source.indexOf(dataset.events.indexOf(id))

/** The type of an event, by its column index. */
export const typeOf = ({ dataset, events }: Timeline, index: number): string =>
  valueAt(dataset.events.facts.type, events.source[index]!)

/** The status that an event set. */
export const statusOf = ({ dataset, events }: Timeline, index: number): string | undefined =>
  valueAt(dataset.events.facts.status, events.source[index]!)

/** The parties of an event that are named. */
export function partiesOf({ dataset, events }: Timeline, index: number): string[] {
  const { party, first } = dataset.events.facts
  const source = events.source[index]!
  const parties = new Set<string>()
  for (let at = first[source]!; at < first[source + 1]!; at++) {
    const one = valueAt(party, at)
    if (typeof one === "string") parties.add(one)
  }
  return [...parties]
}
