import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { inspectText } from "../../src/dataset/inspectText.ts"
import { ProblemLog } from "../../src/dataset/Problem.ts"
import { readDataset, readDatasetBytes, readDatasetText } from "../../src/dataset/readDataset.ts"
import { rawHistory, visit } from "../fixtures/history.ts"
import { mutated } from "../fixtures/mutated.ts"

const history = readFileSync(new URL("../../data/acftu-1990s.json", import.meta.url), "utf8")

/** How long it took, in milliseconds. */
function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const prototypeBefore = Reflect.ownKeys(Object.prototype)

describe("a mutated history", { timeout: 30_000 }, () => {
  const texts = Array.from({ length: 500 }, (_, seed) => mutated(history, seed))

  test("is read or told, in short time, and each problem with its place", () => {
    let slowest = 0
    let sound = 0
    texts.forEach((text, seed) => {
      slowest = Math.max(
        slowest,
        timed(() => {
          const { dataset, problems } = readDatasetText(text)
          if (dataset) sound++
          else
            expect(
              problems.every((p) => p.line! > 0 && p.column! > 0),
              `seed ${seed}`,
            ).toBe(true)
        }),
      )
    })
    expect(slowest).toBeLessThan(2000)
    expect(sound).toBeGreaterThan(20)
    expect(sound).toBeLessThan(480)
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore)
  })

  test("is JSON to us where it is to the engine", () => {
    for (const [seed, text] of texts.entries()) {
      const log = new ProblemLog()
      inspectText(text, log)
      const { code } = log.kept.at(-1) ?? {}
      if (code !== "too-deep") expect(code === "json", `seed ${seed}`).toBe(!parses(text))
    }
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe("a text made to be too much", { timeout: 30_000 }, () => {
  test.each([
    ["lists", "[".repeat(1_000_000)],
    ["objects", '{"a":'.repeat(1_000_000)],
    ["closed lists", `{"x":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`],
  ])("of %s, a million deep, is told", (_, text) => {
    expect(readDatasetText(text).problems).toMatchObject([{ code: "too-deep", line: 1 }])
  })

  test("of a value as deep, where a value is shown, is told", () => {
    const format = JSON.parse(`${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`)
    const { problems } = readDataset(rawHistory({ format, title: format, view: format }))
    expect(problems!.map(({ code }) => code)).toEqual(["one-of", "type", "type"])
  })

  test("of more events than are read is told by one problem", () => {
    const events = Array.from({ length: 2_000_001 }, () => 0)
    expect(readDataset(rawHistory({ events })).problems).toMatchObject([
      { code: "too-many-events", path: ["events"], params: { found: 2_000_001 } },
    ])
  })

  test("of more bytes than are read is told by one problem", () => {
    expect(readDatasetText(" ".repeat(500_000_001)).problems).toMatchObject([
      { code: "too-large-file", params: { most: 500 } },
    ])
    expect(readDatasetBytes(new Uint8Array(500_000_001)).problems).toHaveLength(1)
  })

  test("of a hundred thousand faults is told by a thousand of them and their number", () => {
    const events = Array.from({ length: 100_000 }, (_, i) => visit({ id: `v${i}`, title: i }))
    const { problems, total } = readDatasetText(JSON.stringify(rawHistory({ events })))
    expect([problems?.length, total]).toEqual([1000, 100_000])
  })

  test("of a quarter of a million faults in one event is told", () => {
    const cites = Array.from({ length: 250_000 }, () => 0)
    const { problems } = readDataset(rawHistory({ events: [visit({ cites })] }))
    expect(problems).toMatchObject([{ code: "too-many-faults", path: ["events", 0] }])
  })

  test.each([
    ["one text", `"${"x".repeat(30_000_000)}"`],
    ["one text of escapes", `"${"\\n".repeat(5_000_000)}"`],
    ["one number", "7".repeat(30_000_000)],
    ["blanks", `${" ".repeat(30_000_000)}1`],
    ["a language's tag", `{"en${"-a".repeat(10_000_000)}":"x"}`],
  ])("of %s is told", (_, title) => {
    const text = `{"format":1,"version":"1","subject":"CHN","events":[],"title":${title}}`
    expect(readDatasetText(text).problems).toMatchObject([{ line: 1 }])
  })
})

describe("names of prototypes", () => {
  test("are ids like others, and lead to nothing", () => {
    const names = ["constructor", "toString", "valueOf", "hasOwnProperty"].map((n) =>
      n.toLowerCase(),
    )
    const { problems } = readDataset(
      rawHistory({ events: names.map((id) => visit({ id, status: id, place: id, to: [id] })) }),
    )
    expect(problems).toHaveLength(3 * names.length)
    expect(new Set(problems!.map(({ code }) => code))).toEqual(new Set(["reference"]))
  })

  test("as keys of any depth leave Object.prototype alone", () => {
    const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'
    const text = JSON.stringify(rawHistory({ events: [visit()] })).replaceAll("{", `{${evil}`)
    expect(readDatasetText(text).problems!.length).toBeGreaterThan(20)
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore)
  })
})

describe("a file's bytes", () => {
  const text = JSON.stringify(rawHistory({ title: "中国工会与世界" }), null, 1)
  const utf16 = (swap: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le")
    return swap ? bytes.swap16() : bytes
  }
  // “中国工会与世界” as GB18030.
  const gb = Buffer.from("d6d0b9fab9a4bbe1d3ebcac0bde7", "hex")
  const inGb18030 = () => {
    const plain = JSON.stringify(rawHistory({ title: "?", places: [], actors: [], subject: "CHN" }))
    const ascii = JSON.parse(plain, (_, value) => (value?.zh ? { en: value.en } : value))
    const [before, after] = JSON.stringify(ascii).split("?")
    return Buffer.concat([Buffer.from(before!), gb, Buffer.from(after!)])
  }

  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first", utf16(false)],
    ["UTF-16, big end first", utf16(true)],
    ["UTF-16 without a mark", utf16(false).subarray(2)],
    ["GB18030", inGb18030()],
  ])("are read as %s", (_, bytes) => {
    expect(readDatasetBytes(bytes).dataset?.title).toBe("中国工会与世界")
  })
})
