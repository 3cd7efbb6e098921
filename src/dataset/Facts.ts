import type { Edtf } from "../calendar/edtf.ts"
import { type Column, createColumn } from "./Column.ts"
import { type HistoryEvent, isUnnamed, type Party } from "./Dataset.ts"
import type { EventAsWritten } from "./schema.ts"
import { today, toParty } from "./toEvent.ts"

/** An open bound: before or after all days. */
export const openDay = 2 ** 31 - 1

/** Bits of `marks`; without `oneOf` and `lasted` an event is on a day within its bounds. */
export const mark = {
  oneOf: 1,
  lasted: 2,
  disputed: 4,
  between: 8,
  inferred: 16,
  route: 32,
} as const

/** What logic asks of a dataset's events, as columns in the order of the file. */
export interface Facts {
  /** First day of the bounds, and first day after them; `-openDay` and `openDay` where open. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly marks: Uint8Array
  readonly type: Column<string>
  readonly status: Column<string | undefined>
  readonly place: Column<string | undefined>
  /**
   * The parties of event `i` are those from `first[i]` up to `first[i + 1]`, of them the last
   * `receivers[i]` in `to`. Of parties that are not named one stands for all
   * that are some of the same ones, of one place.
   */
  readonly party: Column<Party>
  readonly first: Uint32Array
  readonly receivers: Uint8Array
}

/** The facts of events. */
export function factsOf(events: Iterable<HistoryEvent>): Facts {
  const facts = createFacts()
  for (const event of events) facts.add(event, event.date)
  return facts.done()
}

/** Takes events one after the other, and gives the facts of all. */
export function createFacts() {
  const start: number[] = []
  const end: number[] = []
  const marks: number[] = []
  const first = [0]
  const receivers: number[] = []
  const type = createColumn<string>()
  const status = createColumn<string | undefined>()
  const place = createColumn<string | undefined>()
  const party = createColumn<Party>()
  return {
    add(event: HistoryEvent | EventAsWritten, date: Edtf) {
      const { from = [], to = [], between = [], certainty = "stated" } = event
      start.push(Math.max(date.start, -openDay))
      end.push(Math.min(date.end, openDay))
      marks.push(
        (date.form === "once" ? 0 : mark[date.form]) +
          (certainty === "stated" ? 0 : mark[certainty]) +
          (between.length > 0 ? mark.between : 0) +
          (event.route ? mark.route : 0),
      )
      type.add(event.type)
      status.add(event.status)
      place.add(event.place)
      for (const parties of [from, between, to])
        for (const one of parties) {
          if (isUnnamed(one)) party.add(toParty(one), `at ${one.at} ${one.someOf.map(today)}`)
          else party.add(today(one))
        }
      receivers.push(to.length)
      first.push(party.length())
    },
    done: (): Facts => ({
      start: new Int32Array(start),
      end: new Int32Array(end),
      marks: new Uint8Array(marks),
      type: type.done(),
      status: status.done(),
      place: place.done(),
      party: party.done(),
      first: new Uint32Array(first),
      receivers: new Uint8Array(receivers),
    }),
  }
}
