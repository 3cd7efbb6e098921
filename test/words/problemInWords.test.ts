import { describe, expect, test } from "vitest"
import { type Problem, type ProblemCode, problemCodes } from "../../src/dataset/Problem.ts"
import { readDatasetText } from "../../src/dataset/readDataset.ts"
import { pathInWords, placeInWords, problemInWords } from "../../src/words/problemInWords.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

// The figures of each problem, as the reader of datasets gives them.
const examples: Record<ProblemCode, Problem["params"]> = {
  empty: {},
  "too-large-file": { most: 200 },
  compressed: {},
  binary: {},
  encoding: {},
  json: { fault: "word", met: "None", opened: 0 },
  "too-deep": {},
  "duplicate-key": { key: "date", first: 12 },
  "not-a-dataset": {},
  "format-version": { found: 2 },
  "too-many-events": { found: 2_000_001, most: 2_000_000 },
  "too-many-faults": {},
  missing: { expected: "string" },
  type: { expected: "string", found: "number" },
  "unknown-key": { key: "tittle" },
  "one-of": { values: "stated, inferred, disputed", found: "sure" },
  "too-small": { minimum: -90, found: "-95" },
  "too-big": { maximum: 180, found: "190" },
  "too-short": { minimum: 1, found: 0 },
  "too-long": { maximum: 20_000, found: 20_001 },
  pattern: { pattern: "^#[0-9a-f]{6}$", found: "red" },
  date: { found: "1992-13", fault: "no-such-day" },
  "open-extent": { found: "1989/.." },
  "duplicate-id": { id: "a-visit" },
  reference: { id: "nowhere", kind: "places" },
  code: { code: "XYZ" },
  "code-on-date": { code: "CZE", date: "1991" },
  unit: { found: "QQQ" },
  parties: { id: "a-visit", type: "visit" },
  "same-party": { id: "a-visit" },
  "too-many-pairs": { id: "a-visit", pairs: 90, most: 64 },
  "single-party": { id: "a-visit" },
  "from-and-between": { id: "a-visit" },
  "note-missing": { id: "a-visit" },
  "seat-missing": { id: "icftu" },
  link: { found: "javascript:alert(1)" },
}

describe.each(["en", "zh"])("a problem in %s", (lang) => {
  test.each(problemCodes)("%s is a sentence that holds its figures", (code) => {
    const params = examples[code]
    const said = problemInWords({ code, path: [], params }, lang)
    expect(said).toMatch(lang === "zh" ? /\p{Script=Han}.*。$/u : /^[A-Z“\d-].*\.$/u)
    expect(said).not.toMatch(/undefined|\[object/)
    const inOtherWords = ["fault", "opened", "expected", "kind"]
    if (code === "type") inOtherWords.push("found")
    for (const [key, value] of Object.entries(params))
      if (!inOtherWords.includes(key)) expect(said).toContain(String(value))
  })

  test("every fault of a date has its own words", () => {
    const faults = ["syntax", "no-such-day", "reversed", "mixed-precision", "too-far"]
    const said = faults.map((fault) =>
      problemInWords({ code: "date", path: [], params: { found: "x", fault } }, lang),
    )
    expect(new Set(said).size).toBe(faults.length)
    for (const [i, fault] of faults.entries()) expect(said[i]).not.toContain(fault)
  })
})

test("types and lists are named in the reader's language", () => {
  const type = { code: "type", path: [], params: { expected: "string", found: "array" } } as const
  expect(problemInWords(type, "en")).toBe(
    "Here stands a list [ ] where a text is expected. Replace it.",
  )
  expect(problemInWords(type, "zh")).toBe("此处是数组[ ]，应当是字符串，请改正。")
  const lost = { code: "reference", path: [], params: { id: "war", kind: "eventTypes" } } as const
  expect(problemInWords(lost, "en")).toMatch(/^“war” is not among the event types\./)
  expect(problemInWords(lost, "zh")).toMatch(/^在事件类型（eventTypes）中找不到“war”。/)
})

test("a place in the file is told as editors count", () => {
  const problem = { code: "empty", path: [], params: {}, line: 12, column: 5 } as const
  expect(placeInWords(problem, "en")).toBe("line 12, column 5")
  expect(placeInWords(problem, "zh")).toBe("第12行第5列")
  expect(placeInWords({ code: "empty", path: [], params: {} }, "en")).toBeUndefined()
})

test("a path is written as authors write it", () => {
  expect(pathInWords([])).toBe("")
  expect(pathInWords(["subject"])).toBe("subject")
  expect(pathInWords(["events", 3, "date"])).toBe("events[3].date")
  expect(pathInWords(["events", 0, "to", 2, "someOf", 1])).toBe("events[0].to[2].someOf[1]")
})

test("what an author gets to read", () => {
  const events = [visit({ date: "1992-13" }), visit({ to: ["XYZ"] })]
  const { problems } = readDatasetText(JSON.stringify(rawHistory({ events })))
  const said = problems!.map((p) => `${pathInWords(p.path)} ${problemInWords(p, "en")}`)
  expect(said).toEqual([
    "events[0].date “1992-13” is not a date that can be read: there is no such month or day. Write 1992, 1992-03, 1992-03-21, [1990..1992] for “some time between”, 1990/1992 for “throughout”, 1972~ for “about”.",
    "events[1].id The id “a-visit” stands twice. Give each its own.",
    "events[1].to[0] No country has the code “XYZ”. Use the three capitals of ISO 3166-1 alpha-3, or a code listed in data/world/README.md.",
  ])
})
