import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { citedOnMap } from "../../src/citing/citedOnMap.ts"
import { errorReport } from "../../src/citing/errorReport.ts"
import { matterOfEvent, matterOfEvents } from "../../src/citing/matterOf.ts"
import { escapedForTeX, toBibTeX } from "../../src/citing/toBibTeX.ts"
import { cslItems, toCslJson } from "../../src/citing/toCslJson.ts"
import { toPlainText } from "../../src/citing/toPlainText.ts"
import { trustedDataset } from "../../src/dataset/trustedDataset.ts"
import { momentOf } from "../../src/state/moments.ts"
import { createTimeline, indexOfEvent } from "../../src/timeline/createTimeline.ts"
import { frameAt } from "../../src/timeline/frameAt.ts"
import type { Lang } from "../../src/words/wordsIn.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"

const read = (name: string) =>
  createTimeline(
    trustedDataset(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8")),
  )
const first = read("acftu-1990s")
const link = "https://example.org/#t=1992&select=event:morocco-friendly"
const morocco = (lang: Lang = "en") =>
  matterOfEvent(first, indexOfEvent(first, "morocco-friendly"), { lang, link })
const yearOf = (timeline: typeof first, year: number) =>
  citedOnMap(frameAt(timeline, { moment: momentOf(dayOf(year), "year"), reading: "as-is" }))

describe("an event of the first history", () => {
  test("as plain text names the fact, the history with its version, and the places in the source", () => {
    expect(toPlainText(morocco(), "en")).toBe(
      `“Friendly with the unions of Morocco” (1989 to 1994, inferred). In: ${first.dataset.creators[0]}: China’s trade unions and the world, 1989–1994, version 2026-11-22. CC-BY-4.0. ${link} [morocco-friendly]. Source: Untitled text on the foreign contacts of China’s trade unions after 1989, P1.2, P1.4`,
    )
  })

  test("is cited in Chinese to a Chinese reader", () => {
    const text = toPlainText(morocco("zh"), "zh")
    expect(text).toContain("“与摩洛哥工会友好”（1989年至1994年，推断）。")
    expect(text).toContain("来源：无题文本：1989年后中国工会的对外交往，P1.2、P1.4")
  })

  test("as BibTeX is an entry for the fact and one for its source", () => {
    expect(toBibTeX(morocco())).toBe(`@misc{morocco-friendly,
  title = {{Friendly with the unions of Morocco}},
  howpublished = {China’s trade unions and the world, 1989–1994. Version 2026-11-22, CC-BY-4.0},
  note = {1989 to 1994, inferred},
  author = {{${first.dataset.creators[0]}}},
  year = {2026},
  url = {${link}},
}

@misc{morocco-friendly:history,
  title = {{Untitled text on the foreign contacts of China’s trade unions after 1989}},
  language = {zh},
  note = {P1.2; P1.4},
}`)
  })

  test("as CSL-JSON is an item for each, and the version's day is when it was issued", () => {
    const [fact, source] = JSON.parse(toCslJson(morocco()))
    expect(fact).toMatchObject({
      id: "morocco-friendly",
      type: "entry",
      "container-title": "China’s trade unions and the world, 1989–1994",
      version: "2026-11-22",
      issued: { "date-parts": [[2026, 11, 22]] },
      URL: link,
    })
    expect(source).toMatchObject({ type: "document", language: "zh", note: "P1.2; P1.4" })
  })

  test("can be reported with its id, its places and the view", () => {
    const letter = errorReport(morocco(), "en")
    expect(letter).toContain("Fact: Friendly with the unions of Morocco (morocco-friendly)")
    expect(letter).toContain("P1.2, P1.4")
    expect(letter).toContain(`View: ${link}`)
    expect(letter).toContain("What is wrong:")
  })
})

test.each(["acftu-1990s", "prc-relations"])(
  "every event of %s is cited with balanced braces, valid JSON and all its sources",
  (name) => {
    const timeline = name === "acftu-1990s" ? first : read(name)
    for (let i = 0; i < timeline.events.count; i++) {
      const matter = matterOfEvent(timeline, i, { lang: "en", link: undefined })
      const bibTeX = toBibTeX(matter)
      expect(bibTeX.split("{").length).toBe(bibTeX.split("}").length)
      expect(cslItems(matter)).toHaveLength(matter.sources.length + 1)
      for (const { title } of matter.sources) expect(toPlainText(matter, "en")).toContain(title)
    }
  },
)

const cited = (source: Record<string, unknown>, cite: Record<string, unknown> = {}) =>
  matterOfEvent(
    timelineOf([visit({ cites: [{ source: "book", ...cite }] })], {
      sources: [{ id: "book", title: "A book", ...source }],
    }),
    0,
    { lang: "en", link: undefined },
  )

test("what means something to TeX means itself", () => {
  expect(escapedForTeX("50% of $5 & #1_a ~ ^ \\x {y} <z>")).toBe(
    "50\\% of \\$5 \\& \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x \\textbraceleft{}y\\textbraceright{} \\textless{}z\\textgreater{}",
  )
  expect(toBibTeX(cited({ title: "}, evil = {x" }))).toContain(
    "title = {{\\textbraceright{}, evil = \\textbraceleft{}x}}",
  )
})

test("a text with line breaks and turned letters is one plain line", () => {
  expect(toPlainText(cited({ title: "A\n\n\u202Ebook" }), "en")).toContain("Source: A book")
})

test("a quotation and a safe link are in every form", () => {
  const matter = cited({ url: "https://example.org/a%20{b}" }, { quote: "He came." })
  expect(toPlainText(matter, "en")).toContain("A book, “He came.”, https://example.org/a%20{b}")
  expect(toBibTeX(matter)).toContain("url = {https://example.org/a%20%7Bb%7D}")
  expect(toBibTeX(matter)).toContain("note = {“He came.”}")
  expect(cslItems(matter)[1]).toMatchObject({ URL: "https://example.org/a%20{b}" })
})

test("a link that is not safe is in none", () => {
  const { sources } = first.dataset
  const unsafe = new Map(sources).set("history", {
    ...sources.get("history")!,
    url: "javascript:alert(1)",
  })
  const timeline = { ...first, dataset: { ...first.dataset, sources: unsafe } }
  const matter = matterOfEvent(timeline, 0, { lang: "en", link: undefined })
  for (const text of [toPlainText(matter, "en"), toBibTeX(matter), toCslJson(matter)])
    expect(text).not.toContain("javascript")
})

test("a view cites what is on its map, and what gave it a colour before, each source once", () => {
  const timeline = timelineOf(
    [
      relation({ date: "1990", cites: [{ source: "old", locator: "p. 1" }] }),
      visit({ date: "1992", cites: [{ source: "new" }, { source: "new", locator: "p. 2" }] }),
      visit({ id: "later", date: "1994", cites: [{ source: "late" }] }),
    ],
    { sources: ["new", "old", "late"].map((id) => ({ id, title: `The ${id} book` })) },
  )
  const matter = matterOfEvents(timeline, yearOf(timeline, 1992), { lang: "en", link: undefined })
  expect(toPlainText(matter, "en")).toBe(
    "The new book, p. 2\nThe old book, p. 1\nA history for tests, version 2026-11-22",
  )
})
