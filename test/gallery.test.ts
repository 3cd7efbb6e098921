import { expect, test } from "vitest"
import { civilOf } from "../src/calendar/day.ts"
import { builtIn } from "../src/dataset/builtIn.ts"
import { readDatasetText } from "../src/dataset/readDataset.ts"

test("the gallery says of each history that ships with the page what the history says", async () => {
  const cards = []
  for (const [id, load] of builtIn) {
    const { dataset } = readDatasetText(await load())
    const { title, version, extent, events, sources } = dataset!
    cards.push({
      id,
      title,
      from: civilOf(extent.start).year,
      to: civilOf(extent.end - 1).year,
      events: events.length,
      sources: sources.size,
      version,
    })
  }
  await expect(
    `${JSON.stringify(cards, null, 2)}\n`,
    "a history has changed: npm run gallery",
  ).toMatchFileSnapshot("../data/gallery.json")
})
