import { expect, test } from "vitest"
import { builtIn } from "../../src/dataset/builtIn.ts"
import { readDataset, readDatasetText } from "../../src/dataset/readDataset.ts"
import { trustedDataset } from "../../src/dataset/trustedDataset.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

test.each([...builtIn])("%s taken on trust is what it is when it is checked", async (_, load) => {
  const text = await load()
  const { dataset, problems } = readDatasetText(text)
  expect(problems).toBeUndefined()
  expect(trustedDataset(text)).toStrictEqual(dataset)
})

// Nothing but what the format asks for; then everything that it lets one leave out.
const bare = { format: 1, version: "1", title: "A", subject: "CHN", events: [] }
const cites = [{ source: "book" }]
const sources = [{ id: "book", title: "A book" }]
const full = rawHistory({
  $schema: "./format.json",
  description: "B",
  creators: ["C"],
  license: "CC0-1.0",
  view: { center: [0, 0], zoom: 1 },
  territory: [{ unit: "TWN", polity: "CHN", from: "1949", until: "1971" }],
  sources,
  eventTypes: [{ id: "letter", label: "A letter" }],
  events: [
    visit({ cites, people: [{ name: "D" }], route: true, certainty: "disputed", place: "prague" }),
  ],
  steps: [
    { id: "first", title: "E", state: "t=1992", cites },
    { id: "last", title: "F", state: "" },
  ],
})

test.each([
  ["that leaves out all it may", bare],
  ["that leaves out some of each entry", rawHistory({ events: [visit()] })],
  ["that leaves out nothing", full],
])("a history %s gets the defaults of the schema", (_, raw) => {
  const { dataset, problems } = readDataset(raw)
  expect(problems).toBeUndefined()
  expect(trustedDataset(JSON.stringify(raw))).toStrictEqual(dataset)
})
