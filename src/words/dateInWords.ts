import { type CivilDate, civilOf, dayOf, type Interval } from "../calendar/day.ts"
import { type Edtf, isFault, readEdtf } from "../calendar/edtf.ts"
import { type Lang, wordsIn } from "./wordsIn.ts"

/** A date as people say it: "some time between 1990 and 1994", "约1972年". */
export function dateInWords(date: Edtf, lang: Lang): string {
  const words = wordsIn(lang)
  const [from, to] = date.ends.map((end) =>
    end === undefined ? undefined : singleInWords(end, lang),
  )
  let said: string
  if (date.form === "once") said = from!
  else if (from !== undefined && to !== undefined)
    said = from === to ? from : words[date.form](from, to)
  else if (date.form === "oneOf")
    said = from === undefined ? words.notAfter(to!) : words.notBefore(from)
  else said = from === undefined ? words.until(to!) : words.since(from)
  if (date.approximate) said = words.about(said)
  return date.uncertain ? words.doubted(said) : said
}

/** A moment as people say it: the year, month or day that it is, or the first and the last of several. */
export function momentInWords({ start, end }: Interval, lang: Lang): string {
  const first = civilOf(start)
  const last = civilOf(end - 1)
  const isOfYears = start === dayOf(first.year) && end === dayOf(last.year + 1)
  const isOfMonths =
    start === dayOf(first.year, first.month) && end === dayOf(last.year, last.month + 1)
  const say = ({ year, month, day }: CivilDate) =>
    isOfYears
      ? wordsIn(lang).year(year)
      : isOfMonths
        ? monthInWords(year, month, lang)
        : dayInWords(year, month, day, lang)
  const [from, to] = [say(first), say(last)]
  return from === to ? from : wordsIn(lang).lasted(from, to)
}

function singleInWords(text: string, lang: Lang): string {
  const words = wordsIn(lang)
  const date = readEdtf(text)
  if (isFault(date)) return text
  const { year, month, day } = civilOf(date.start)
  switch (date.precision) {
    case "day":
      return dayInWords(year, month, day, lang)
    case "month":
      return monthInWords(year, month, lang)
    case "season":
      return words.season(Number(text.slice(-2)), year)
    case "year":
      return words.year(year)
    case "decade":
      return words.decade(year)
    default:
      return words.century(year)
  }
}

const monthInWords = (year: number, month: number, lang: Lang): string =>
  format(year, month, 1, lang, { year: "numeric", month: "long" })

const dayInWords = (year: number, month: number, day: number, lang: Lang): string =>
  format(year, month, day, lang, { year: "numeric", month: "long", day: "numeric" })

function format(
  year: number,
  month: number,
  day: number,
  lang: Lang,
  parts: Intl.DateTimeFormatOptions,
) {
  const { locale } = wordsIn(lang)
  const date = new Date(dayOf(year, month, day) * 86_400_000)
  const era = year < 1 ? ({ era: "short" } as const) : {}
  const options = { ...parts, ...era, timeZone: "UTC" }
  const key = locale + Object.keys(options)
  // To make one takes longer than all that it writes.
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(locale, options)
  writers.set(key, writer)
  return writer.format(date)
}

const writers = new Map<string, Intl.DateTimeFormat>()
