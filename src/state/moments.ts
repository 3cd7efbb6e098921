import { civilOf, type Day, dayOf, type Interval } from "../calendar/day.ts"
import { isFault, readEdtf } from "../calendar/edtf.ts"

/** The step of time: what the slider moves by and a moment holds. */
export type Grain = "year" | "month" | "day"

/** The moment of a grain that holds a day. */
export function momentOf(day: Day, grain: Grain): Interval {
  const { year, month } = civilOf(day)
  if (grain === "year") return { start: dayOf(year), end: dayOf(year + 1) }
  if (grain === "month") return { start: dayOf(year, month), end: dayOf(year, month + 1) }
  return { start: day, end: day + 1 }
}

/** How many moments of a grain an extent touches. */
export const countOfMoments = (extent: Interval, grain: Grain): number =>
  ordinalOf(extent.end - 1, grain) - ordinalOf(extent.start, grain) + 1

/** Which moment of the extent holds a day, from 0. */
export const indexOfMoment = (extent: Interval, grain: Grain, day: Day): number =>
  ordinalOf(day, grain) - ordinalOf(extent.start, grain)

/** The moment of the extent at an index, held within the extent's own. */
export function momentAt(extent: Interval, grain: Grain, index: number): Interval {
  const last = countOfMoments(extent, grain) - 1
  const ordinal = ordinalOf(extent.start, grain) + Math.min(Math.max(index, 0), last)
  return { start: dayOfOrdinal(ordinal, grain), end: dayOfOrdinal(ordinal + 1, grain) }
}

/** The number of the moment that holds a day, among all of its grain. */
export function ordinalOf(day: Day, grain: Grain): number {
  if (grain === "day") return day
  const { year, month } = civilOf(day)
  return grain === "year" ? year : year * 12 + month - 1
}

/** The first day of a moment by its number among all of its grain. */
export const dayOfOrdinal = (ordinal: number, grain: Grain): Day =>
  grain === "year" ? dayOf(ordinal) : grain === "month" ? dayOf(0, ordinal + 1) : ordinal

/** A moment some steps on, as long as it was, held within the extent. */
export function movedBy(extent: Interval, moment: Interval, grain: Grain, steps: number): Interval {
  const first = indexOfMoment(extent, grain, moment.start)
  const length = indexOfMoment(extent, grain, moment.end - 1) - first
  const furthest = Math.max(countOfMoments(extent, grain) - 1 - length, 0)
  return momentsFrom(extent, grain, Math.min(Math.max(first + steps, 0), furthest), length + 1)
}

/** The moment that some moments of the extent make together, from an index on. */
export const momentsFrom = (
  extent: Interval,
  grain: Grain,
  index: number,
  count: number,
): Interval => ({
  start: momentAt(extent, grain, index).start,
  end: momentAt(extent, grain, index + count - 1).end,
})

/** A moment as the state writes it: `1992`, `1992-03`, `1992-03-21`, or of several `1949..1972`. */
export function momentText(moment: Interval, grain: Grain): string {
  const first = dayText(moment.start, grain)
  const last = dayText(moment.end - 1, grain)
  return first === last ? first : `${first}..${last}`
}

function dayText(of: Day, grain: Grain): string {
  const { year, month, day } = civilOf(of)
  const pad = (value: number, width: number) => String(Math.abs(value)).padStart(width, "0")
  const parts = [`${year < 0 ? "-" : ""}${pad(year, 4)}`, pad(month, 2), pad(day, 2)]
  return parts.slice(0, { year: 1, month: 2, day: 3 }[grain]).join("-")
}

/** The moment and grain that a text means; undefined where it means none. */
export function readMoment(text: string): { moment: Interval; grain: Grain } | undefined {
  const [first, last] = text.split("..").map(readDate)
  if (!first || !text.includes("..")) return first
  if (last?.grain !== first.grain || last.moment.end < first.moment.end) return undefined
  return { moment: { start: first.moment.start, end: last.moment.end }, grain: first.grain }
}

function readDate(text: string): { moment: Interval; grain: Grain } | undefined {
  const date = readEdtf(text)
  if (isFault(date) || date.form !== "once") return undefined
  const { precision } = date
  if (precision !== "year" && precision !== "month" && precision !== "day") return undefined
  return { moment: { start: date.start, end: date.end }, grain: precision }
}
