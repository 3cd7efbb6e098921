import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { Problem } from "../../src/dataset/Problem.ts"
import { readDatasetBytes } from "../../src/dataset/readDataset.ts"
import { problemInWords } from "../../src/words/problemInWords.ts"
import { languages } from "../../src/words/wordsIn.ts"

const folder = new URL("../fixtures/broken/", import.meta.url)
const problemsOf = (name: string) =>
  readDatasetBytes(readFileSync(new URL(`${name}.txt`, folder))).problems ?? []

/** A problem as "line:column code fault path", as far as it has these. */
const inBrief = ({ line, column, code, params, path }: Problem) =>
  [line && `${line}:${column}`, code, params.fault, path.join(".")].filter(Boolean).join(" ")

/** What is wrong with each file of `fixtures/broken`, whose name says what was done to it. */
const broken = [
  ["beyond-all-bounds", "7:57 type places.0.at.0"],
  ["blank", "empty"],
  ["blob-link", "6:57 link sources.0.url"],
  ["chinese-comma", "16:20 json full-width"],
  ["chinese-quotes", "14:15 json full-width"],
  ["citation-of-nothing", "18:29 reference events.0.cites.0.source"],
  ["citation-without-source", "18:17 missing events.0.cites.0.source"],
  ["colour-by-name", "9:66 pattern statuses.0.color"],
  ["comment", "14:7 json comment"],
  ["comment-block", "5:23 json comment"],
  ["country-gone", "16:14 code-on-date events.0.to.0"],
  ["country-lower-case", "16:14 reference events.0.to.0"],
  ["country-not-yet", "16:14 code-on-date events.0.to.0"],
  ["country-of-a-prototype", "16:14 pattern events.0.to.0"],
  ["country-of-two-letters", "16:14 pattern events.0.to.0"],
  ["country-unknown", "16:14 code events.0.to.0"],
  ["data-link", "6:57 link sources.0.url"],
  ["date-30-february", "14:15 date no-such-day events.0.date"],
  ["date-all-unknown", "14:15 date syntax events.0.date"],
  ["date-as-number", "14:15 type events.0.date"],
  ["date-circa", "14:15 date syntax events.0.date"],
  ["date-excel-serial", "14:15 date syntax events.0.date"],
  ["date-exponent", "14:15 date syntax events.0.date"],
  ["date-in-chinese", "14:15 date syntax events.0.date"],
  ["date-month-13", "14:15 date no-such-day events.0.date"],
  ["date-open-both-ends", "14:15 date syntax events.0.date"],
  ["date-reversed", "14:15 date reversed events.0.date"],
  ["date-set-too-long", "14:15 date syntax events.0.date"],
  ["date-slashed", "14:15 date syntax events.0.date"],
  ["date-too-far", "14:15 date too-far events.0.date"],
  ["duplicate-key", "15:7 duplicate-key events.0.type"],
  ["duplicate-key-escaped", "15:7 duplicate-key events.0.date"],
  ["empty", "empty"],
  ["empty-title", "17:16 too-short events.0.title"],
  ["event-as-text", "11:5 type events.0"],
  ["events-as-object", "10:13 type events"],
  ["file-link", "6:57 link sources.0.url"],
  ["format-as-text", "2:13 one-of format"],
  ["gzip", "compressed"],
  ["html-page", "1:1 json html"],
  ["id-of-a-prototype", "12:13 pattern events.0.id"],
  ["id-twice", "9:80 duplicate-id statuses.1.id"],
  ["javascript-link", "6:57 link sources.0.url"],
  ["javascript-link-after-control", "6:57 link sources.0.url"],
  ["javascript-link-broken", "6:57 link sources.0.url"],
  ["key-of-a-prototype", "2:3 unknown-key __proto__"],
  ["key-without-quotes", "5:3 json word"],
  ["language-as-word", "17:29 pattern events.0.title.English"],
  ["latitude-91", "7:64 too-big places.0.at.1"],
  ["leading-zero", "7:57 json number"],
  ["link-to-a-disk", "6:57 link sources.0.url"],
  ["link-with-password", "6:57 link sources.0.url"],
  ["link-without-scheme", "6:57 link sources.0.url"],
  ["list", "1:1 not-a-dataset"],
  ["longitude-1e9", "7:57 too-big places.0.at.0"],
  ["minus-infinity", "7:57 json not-finite"],
  ["missing-bracket", "17:14 json comma"],
  ["missing-colon", "14:14 json colon"],
  ["missing-comma", "14:7 json comma"],
  ["missing-quote", "17:16 json line-break"],
  ["missing-title", "11:5 missing events.0.title"],
  ["missing-value", "14:15 json unexpected"],
  ["nan", "7:57 json not-finite"],
  ["newer-format", "2:13 format-version format"],
  ["no-format", "1:1 missing format"],
  ["null", "1:1 not-a-dataset"],
  ["number", "2:2 not-a-dataset"],
  ["one-party", "11:5 parties events.0"],
  ["picture", "binary"],
  ["position-as-text", "7:56 type places.0.at"],
  ["position-null", "7:57 type places.0.at.0"],
  ["position-of-one", "7:56 too-short places.0.at"],
  ["position-of-three", "7:56 too-long places.0.at"],
  ["position-swapped", "7:63 too-big places.0.at.1"],
  ["position-with-comma", "7:57 type places.0.at.0"],
  ["python-none", "14:15 json word"],
  ["quote-in-a-text", "17:20 json comma"],
  ["same-party", "11:5 same-party events.0"],
  ["single-quotes", "14:15 json quotes"],
  ["sixty-six-parties", "11:5 too-many-pairs events.0"],
  ["status-of-a-prototype", "15:17 reference events.0.status"],
  ["subject-unknown", "5:14 reference subject"],
  ["tab-in-a-text", "17:18 json control"],
  ["table", "1:1 json table"],
  ["table-in-gb18030", "1:1 json table"],
  ["title-as-number", "17:16 type events.0.title"],
  ["trailing-comma", "18:57 json trailing-comma"],
  ["truncated", "15:7 json truncated"],
  ["truncated-in-a-text", "17:18 json truncated"],
  ["two-objects", "22:1 json after-end"],
  ["type-of-a-prototype", "13:15 reference events.0.type"],
  ["unknown-key", "3:3 unknown-key verison"],
  ["utf-8-damaged", "17:18 encoding"],
  ["vbscript-link", "6:57 link sources.0.url"],
  ["windows-path", "18:51 json escape"],
  ["workbook", "compressed"],
] as const

describe("a broken file", () => {
  test.each(broken)("%s: %s", (name, problem) => {
    expect(problemsOf(name).map(inBrief)).toEqual([problem])
  })

  test("is in the table, each of them", () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.txt$/, ""))
    expect(files.sort()).toEqual(broken.map(([name]) => name as string).sort())
  })

  test("is told in whole sentences of either language", () => {
    for (const lang of languages) {
      const said = broken.flatMap(([name]) => problemsOf(name).map((p) => problemInWords(p, lang)))
      for (const sentence of said) expect(sentence).toMatch(/[.。]$/)
      expect(said.join("\n")).not.toMatch(/undefined|\[object/)
    }
  })
})
