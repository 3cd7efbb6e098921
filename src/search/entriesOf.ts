import type { Dataset, HistoryEvent, Text } from "../dataset/Dataset.ts"
import { detailOf } from "../timeline/createTimeline.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { countryEntries } from "./countryEntries.ts"
import type { Entry, Key } from "./Entry.ts"

/** All that can be found in a history and in the world of its days. */
export const entriesOf = (timeline: Timeline): Entry[] => [
  ...countryEntries(),
  ...organisationEntries(timeline.dataset),
  ...(hasEventEntries(timeline) ? eventEntries(timeline) : []),
]

/** A text in each of its languages. */
const allOf = (text: Text): string[] => (typeof text === "string" ? [text] : Object.values(text))

const keysOf = (texts: readonly (Text | undefined)[], rest: Partial<Key> = {}): Key[] =>
  texts.flatMap((text) =>
    text === undefined ? [] : allOf(text).map((one) => ({ ...rest, text: one })),
  )

function organisationEntries({ actors, places }: Dataset): Entry[] {
  return [...actors.values()].flatMap(({ id, name, short, seat, note }): Entry[] => {
    const selection = { kind: "actor", id } as const
    const keys = [...keysOf([name, short]), ...keysOf([note], { isProse: true })]
    const place = seat === undefined ? undefined : places.get(seat)?.name
    return [
      { kind: "organisation", name, ...(short !== undefined && { about: short }), selection, keys },
      ...(place === undefined
        ? []
        : [{ kind: "place", name: place, about: name, selection, keys: keysOf([place]) } as const]),
    ]
  })
}

/** Of a history of more events than this, those are not looked for. */
export const mostEvents = 100_000

/** Whether the events of a history can be looked for. */
export const hasEventEntries = ({ events }: Timeline): boolean => events.count <= mostEvents

/** Each event, and beside it whoever was there and where it was: they lead to what they had part in. */
function eventEntries(timeline: Timeline): Entry[] {
  return Array.from({ length: timeline.events.count }, (_, i) => i).flatMap((i) => {
    const event = detailOf(timeline, i)
    const span = { start: timeline.events.start[i]!, end: timeline.events.end[i]! }
    return entriesOfEvent(timeline.dataset, event, { spans: [span] })
  })
}

function entriesOfEvent({ places }: Dataset, event: HistoryEvent, when: Partial<Key>): Entry[] {
  const { id, title, text, note, people, place } = event
  const selection = { kind: "event", id } as const
  const prose = keysOf([text, note], { ...when, isProse: true })
  const entries: Entry[] = [
    { kind: "event", name: title, selection, keys: [...keysOf([title], when), ...prose] },
  ]
  for (const { name, role } of people) {
    const keys = [...keysOf([name], when), ...keysOf([role], { ...when, isProse: true })]
    entries.push({ kind: "person", name, about: title, selection, keys })
  }
  const where = place === undefined ? undefined : places.get(place)?.name
  if (where !== undefined)
    entries.push({
      kind: "place",
      name: where,
      about: title,
      selection,
      keys: keysOf([where], when),
    })
  return entries
}
