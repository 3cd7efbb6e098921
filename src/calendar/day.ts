/** A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number

/** A half-open span of days: `start` is in it, `end` is not. Either may be infinite. */
export interface Interval {
  readonly start: Day
  readonly end: Day
}

/** The parts of a day in the Gregorian calendar; months and days count from 1. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const daysPerEra = 146_097 // 400 years

/** The number of a day of the Gregorian calendar. Month 13 is January of the next year. */
export function dayOf(year: number, month = 1, day = 1): Day {
  const months = year * 12 + month - 1
  const civilYear = Math.floor(months / 12)
  const civilMonth = months - civilYear * 12 + 1
  // Years that begin in March put the leap day last.
  const y = civilMonth > 2 ? civilYear : civilYear - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (civilMonth + (civilMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - 719_468
}

/** The year, month and day of a day's number. */
export function civilOf(day: Day): CivilDate {
  const z = day + 719_468
  const era = Math.floor(z / daysPerEra)
  const dayOfEra = z - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  dayOf(year, month + 1) - dayOf(year, month)

/** The day that an ISO date `YYYY-MM-DD` names. The text must be one: it is not checked. */
export function dayOfIso(iso: string): Day {
  const [year, month, day] = iso.split("-").map(Number)
  return dayOf(year!, month, day)
}

const pad = (value: number, width: number) => String(Math.abs(value)).padStart(width, "0")

/** A day as `YYYY-MM-DD`. */
export function isoOfDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day)
  return `${year < 0 ? "-" : ""}${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

/** Whether two spans share a day. */
export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end

/** Whether the outer span holds every day of the inner one. */
export const holds = (outer: Interval, inner: Interval): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
