import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { deflated, fingerprintOfBlocks } from "../../src/dataset/BlockText.ts"
import { fingerprintOf } from "../../src/dataset/fingerprintOf.ts"
import { PackedEvents } from "../../src/dataset/PackedEvents.ts"
import { type PackedDataset, packDataset } from "../../src/dataset/packDataset.ts"
import { readDatasetText } from "../../src/dataset/readDataset.ts"
import { rawHistory, relation, visit } from "../fixtures/history.ts"
import { madeUp } from "../fixtures/madeUp.ts"
import { mutated, seeded } from "../fixtures/mutated.ts"

/** What work that is done in parts comes to. */
function whole<Result>(work: Generator<number, Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

const packed = (text: string): PackedDataset | undefined =>
  whole(packDataset(new TextEncoder().encode(text)))

const shipped = readFileSync(new URL("../../data/acftu-1990s.json", import.meta.url), "utf8")
/** More than one block of events. */
const large = JSON.stringify(madeUp(500))

describe("a packed dataset", () => {
  test.each([
    ["made up", large],
    ["with blanks", JSON.stringify(madeUp(300), null, 2)],
    ["shipped, with steps after its events", shipped],
  ])("is what it is when it is read: %s", (_, text) => {
    const { dataset } = readDatasetText(text)
    const pack = packed(text)!
    const events = new PackedEvents(pack)
    expect([...events]).toEqual([...dataset!.events])
    expect(events.facts).toEqual(dataset!.events.facts)
    expect(dataset).toMatchObject(pack.shell)
    expect(fingerprintOfBlocks(pack.text, pack.around)).toBe(fingerprintOf(text))
  })

  test("gives each event once its text was deflated, and by its id", () => {
    const { dataset } = readDatasetText(large)
    const pack = packed(large)!
    const events = new PackedEvents(pack)
    events.text = whole(deflated(pack.text))
    expect(events.text.bytes.length).toBeLessThan(pack.text.bytes.length / 3)
    expect([...events]).toEqual([...dataset!.events])
    expect(events.indexOf("event-321")).toBe(321)
    expect(events.indexOf("event-500")).toBe(-1)
  })

  test("tells how much of the work is done", () => {
    const shares = [...packDataset(new TextEncoder().encode(large))]
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })
})

describe("what is not sound is not packed", () => {
  const of = (events: unknown[]) => JSON.stringify(rawHistory({ events }))
  test.each([
    ["an id that stands twice", of([visit(), visit()])],
    [
      "a key that stands twice",
      of([visit()]).replace('"date":"1992"', '"date":"1992","date":"1993"'),
    ],
    ["a comma too many", of([visit()]).replace('"A visit"}}]', '"A visit"}},]')],
    ["another end of the list", of([visit()]).replace('"A visit"}}]', '"A visit"}}}')],
    ["no party", of([visit({ from: [], to: [] })])],
    ["a mark of the order of bytes inside", of([visit(), relation()]).replace("},{", "},\uFEFF{")],
  ])("%s", (_, text) => {
    expect(packed(text)).toBeUndefined()
  })
})

/** What may stand in the place of any value. */
const odd = [
  null,
  true,
  0,
  "",
  "x".repeat(81),
  "x".repeat(20_001),
  "1992-13",
  "1992/..",
  "CHN",
  "SUN",
  "ZAR",
  "XXX",
  "wftu",
  "__proto__",
  "inferred",
  "visit",
  [],
  ["CHN"],
  ["CHN", "CHN"],
  Array.from({ length: 65 }, () => "CHN"),
  [{ someOf: [], label: "some", at: "africa" }],
  [{ someOf: ["SUN"], label: { en: "some" } }],
  [{ someOf: ["nobody"], label: "some" }],
  {},
  { en: "A", "zh-Hant": "B" },
  { English: "A" },
  JSON.parse('{ "__proto__": "A" }'),
  [{ source: "book", locator: "1" }],
  [{ source: "book", page: "1" }],
  [{ name: "A", role: { en: "B" } }],
]
const keys = [
  ..."id type date from to between place route status certainty title text note people cites".split(
    " ",
  ),
  "else",
]

/** Events of which one to three fields have something odd. */
function oddHistory(seed: number): string {
  const below = seeded(seed)
  const events: Record<string, unknown>[] = [visit({ id: "a" }), relation({ id: "b" })]
  for (let n = below(3); n >= 0; n--) {
    const event = events[below(2)]!
    const key = keys[below(keys.length)]!
    if (below(4) === 0) delete event[key]
    else event[key] = odd[below(odd.length)]
  }
  return JSON.stringify(rawHistory({ events }))
}

/** Whether packing and reading say the same of texts: of how many yes, of how many no, and how often only reading does. */
function judged(texts: readonly string[]) {
  const counts = { sound: 0, broken: 0, passed: 0 }
  for (const one of texts) {
    // Half a character cannot stand in bytes.
    const text = new TextDecoder().decode(new TextEncoder().encode(one))
    const { dataset } = readDatasetText(text)
    const pack = packed(text)
    if (pack) expect([...new PackedEvents(pack)]).toEqual([...(dataset?.events ?? [])])
    if (!dataset) counts.broken++
    else if (pack) counts.sound++
    else counts.passed++
  }
  return counts
}

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed)

describe("nothing is packed that would not be read", { timeout: 60_000 }, () => {
  test("of events with something odd, and hardly one is left out", () => {
    const { sound, broken, passed } = judged(seeds(1500).map(oddHistory))
    expect(sound).toBeGreaterThan(100)
    expect(broken).toBeGreaterThan(700)
    // A key `__proto__` among languages, which the schema leaves out without a word.
    expect(passed).toBeLessThan(sound / 20)
  })

  test("of a text with scraps in it", () => {
    const text = JSON.stringify(madeUp(30), null, 1)
    const { sound, broken } = judged(seeds(600).map((seed) => mutated(text, seed)))
    expect(sound).toBeGreaterThan(10)
    expect(broken).toBeGreaterThan(300)
  })
})
