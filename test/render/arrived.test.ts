import { afterEach, expect, test } from "vitest"
import { visit } from "../fixtures/history.ts"
import { type AtlasOnPage, showAtlas } from "./atlasOnPage.ts"

let shown: AtlasOnPage
afterEach(() => shown.remove())

// In a file of its own: what sums arcs up has to be fetched.
test("a crowded history has arrived only with what sums its arcs up", async () => {
  shown = await showAtlas(
    Array.from({ length: 8 }, (_, i) => visit({ id: `visit-${i}`, to: ["FRA"] })),
  )
  expect(shown.handle.atlas()!.arcs.sums?.gathering).toBeDefined()
})
