import { expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { isFault, readEdtf } from "../../src/calendar/edtf.ts"
import { dateInWords, momentInWords } from "../../src/words/dateInWords.ts"

test.each([
  ["1992", "1992", "1992年"],
  ["1992-03", "March 1992", "1992年3月"],
  ["1992-03-21", "21 March 1992", "1992年3月21日"],
  ["1992-XX", "1992", "1992年"],
  ["1992-22", "summer 1992", "1992年夏季"],
  ["1992-24", "winter 1992", "1992年冬季"],
  ["199X", "1990s", "20世纪90年代"],
  ["19XX", "1900 to 1999", "1900年至1999年"],
  ["[1990..1992]", "some time between 1990 and 1992", "1990年至1992年之间"],
  ["[1990-05..1990-07]", "some time between May 1990 and July 1990", "1990年5月至1990年7月之间"],
  ["[..1992]", "in or before 1992", "1992年或以前"],
  ["[1990..]", "in or after 1990", "1990年或以后"],
  ["1990/1992", "1990 to 1992", "1990年至1992年"],
  ["1990/..", "from 1990 on", "1990年起"],
  ["../1992", "until 1992", "至1992年"],
  ["1972~", "about 1972", "约1972年"],
  ["1972?", "1972 (uncertain)", "1972年（存疑）"],
  ["1972%", "about 1972 (uncertain)", "约1972年（存疑）"],
  ["-0043", "44 BC", "公元前44年"],
])("%s is “%s”, “%s”", (text, english, chinese) => {
  const date = readEdtf(text)
  if (isFault(date)) throw new Error(`${text}: ${date}`)
  expect(dateInWords(date, "en")).toBe(english)
  expect(dateInWords(date, "zh")).toBe(chinese)
})

test.each([
  [{ start: dayOf(1992), end: dayOf(1993) }, "1992", "1992年"],
  [{ start: dayOf(1992, 2), end: dayOf(1992, 3) }, "February 1992", "1992年2月"],
  [{ start: dayOf(1992, 2, 29), end: dayOf(1992, 3) }, "29 February 1992", "1992年2月29日"],
  [{ start: dayOf(1949), end: dayOf(1973) }, "1949 to 1972", "1949年至1972年"],
  [
    { start: dayOf(1992, 2), end: dayOf(1993, 4) },
    "February 1992 to March 1993",
    "1992年2月至1993年3月",
  ],
])(
  "a moment is its year, its month or its day, or the first and the last of several",
  (moment, english, chinese) => {
    expect(momentInWords(moment, "en")).toBe(english)
    expect(momentInWords(moment, "zh")).toBe(chinese)
  },
)
