import { type Day, dayOf, daysInMonth, type Interval } from "./day.ts"

/** How finely a date is known. */
export type Precision = "day" | "month" | "season" | "year" | "decade" | "century" | "millennium"

/**
 * A date of EDTF (ISO 8601-2): level 1, and of level 2 the one-of set `[a..b]`.
 * `start` and `end` are its bounds, half open; an open bound is infinite.
 */
export interface Edtf extends Interval {
  /** As its author wrote it. */
  readonly text: string
  /** `once`: on a day within the bounds; `oneOf`: likewise, said as a set; `lasted`: throughout. */
  readonly form: "once" | "oneOf" | "lasted"
  readonly precision: Precision
  /** `~` or `%`: about. */
  readonly approximate: boolean
  /** `?` or `%`: the author doubts it. */
  readonly uncertain: boolean
  /** The two ends as written, without marks; undefined where open. A single date has itself twice. */
  readonly ends: readonly [string | undefined, string | undefined]
}

/** Why a text is no date that we read. */
export type EdtfFault = "syntax" | "no-such-day" | "reversed" | "mixed-precision" | "too-far"

interface SingleDate extends Interval {
  readonly text: string
  readonly precision: Precision
  readonly approximate: boolean
  readonly uncertain: boolean
}

const longest = 64
const furthestYear = 100_000
const single =
  /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|-?\dXXX|Y-?\d{5,})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/

/** Reads a date of EDTF, or says why it cannot. Costs no more than its length, which is bounded. */
export function readEdtf(text: string): Edtf | EdtfFault {
  if (text.length > longest) return "syntax"
  const set = /^\[(.*)\]$/.exec(text)
  if (set) return readRange(text, set[1]!.split(".."), "oneOf")
  if (text.includes("/")) return readRange(text, text.split("/"), "lasted")
  const date = readSingle(text)
  if (typeof date === "string") return date
  return { ...date, text, form: "once", ends: [date.text, date.text] }
}

/** Whether a reading failed. */
export const isFault = (reading: Edtf | EdtfFault): reading is EdtfFault =>
  typeof reading === "string"

function readRange(text: string, parts: string[], form: "oneOf" | "lasted"): Edtf | EdtfFault {
  if (parts.length !== 2) return "syntax"
  const [a, b] = parts.map((part) => (part === "" || part === ".." ? undefined : readSingle(part)))
  if (typeof a === "string") return a
  if (typeof b === "string") return b
  if (!a && !b) return "syntax"
  if (a && b && form === "oneOf" && a.precision !== b.precision) return "mixed-precision"
  if (a && b && b.end <= a.start) return "reversed"
  return {
    text,
    form,
    start: a?.start ?? Number.NEGATIVE_INFINITY,
    end: b?.end ?? Number.POSITIVE_INFINITY,
    precision: (a ?? b)!.precision,
    approximate: Boolean(a?.approximate || b?.approximate),
    uncertain: Boolean(a?.uncertain || b?.uncertain),
    ends: [a?.text, b?.text],
  }
}

function readSingle(text: string): SingleDate | EdtfFault {
  const match = single.exec(text)
  if (!match) return "syntax"
  const [, year, month, day, mark] = match
  const bounds = boundsOf(year!, month, day)
  if (typeof bounds === "string") return bounds
  return {
    ...bounds,
    text: mark ? text.slice(0, -1) : text,
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  }
}

type Bounds = Interval & { readonly precision: Precision }

function boundsOf(year: string, month?: string, day?: string): Bounds | EdtfFault {
  const unknown = year.split("X").length - 1
  if (unknown > 0) {
    if (month) return "syntax"
    const span = 10 ** unknown
    const first = Number(year.slice(0, -unknown)) * span
    const precision = (["decade", "century", "millennium"] as const)[unknown - 1]!
    return { start: dayOf(first), end: dayOf(first + span), precision }
  }
  const y = Number(year.replace("Y", ""))
  if (Math.abs(y) > furthestYear) return "too-far"
  // A year of which the month or the day is unspecified is known to the year.
  if (month === undefined || month === "XX")
    return day === undefined || day === "XX"
      ? { start: dayOf(y), end: dayOf(y + 1), precision: "year" }
      : "syntax"
  const m = Number(month)
  if (m >= 21 && m <= 24) return day ? "syntax" : seasonOf(y, m)
  if (m < 1 || m > 12) return "no-such-day"
  if (day === undefined || day === "XX")
    return { start: dayOf(y, m), end: dayOf(y, m + 1), precision: "month" }
  const d = Number(day)
  if (d < 1 || d > daysInMonth(y, m)) return "no-such-day"
  const start: Day = dayOf(y, m, d)
  return { start, end: start + 1, precision: "day" }
}

/** Spring begins in March, as in the northern half; winter ends in the next year. */
function seasonOf(year: number, season: number): Bounds {
  const month = 3 + (season - 21) * 3
  return { start: dayOf(year, month), end: dayOf(year, month + 3), precision: "season" }
}
