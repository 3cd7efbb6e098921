import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { descriptions } from "../../src/dataset/descriptions.ts"
import { jsonSchema } from "../../src/dataset/jsonSchema.ts"
import { datasetSchema, entrySchemas } from "../../src/dataset/schema.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

const schema = jsonSchema()

describe("the JSON Schema of the format", () => {
  test("is served as it is made", async () => {
    await expect(
      `${JSON.stringify(schema, null, 2)}\n`,
      "the format has changed: npm run schema",
    ).toMatchFileSnapshot("../../public/dataset.schema.json")
  })

  test("explains every key of the file and of an event", () => {
    const events = Object.keys(entrySchemas.events.shape).map((key) => `events.${key}`)
    const plain = ["events.id", "events.title"]
    expect(Object.keys(descriptions)).toEqual(
      expect.arrayContaining(
        [...Object.keys(datasetSchema.shape), ...events].filter((key) => !plain.includes(key)),
      ),
    )
  })

  // Read back by zod, which stands in for an editor.
  const editor = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
  const accepts = (value: unknown) => editor.safeParse(value).success

  test("accepts the first history, and one for tests", () => {
    const file = new URL("../../data/acftu-1990s.json", import.meta.url)
    expect(editor.safeParse(JSON.parse(readFileSync(file, "utf8"))).error).toBeUndefined()
    expect(accepts(rawHistory({ $schema: "dataset.schema.json", events: [visit()] }))).toBe(true)
  })

  test.each([
    ["an unknown key", { colour: "red" }],
    ["another format", { format: 2 }],
    ["a missing title", { title: undefined }],
    ["an event that is a text", { events: ["none"] }],
    ["an unknown key of an event", { events: [visit({ tittle: "" })] }],
    ["a code in lower case letters and capitals", { events: [visit({ to: ["Alb"] })] }],
    ["a place past the pole", { places: [{ id: "p", name: "P", at: [0, 91] }] }],
  ])("refuses %s", (_, parts) => {
    expect(accepts(JSON.parse(JSON.stringify(rawHistory(parts))))).toBe(false)
  })
})
