import { unzipSync } from "fflate"
import { beforeAll, describe, expect, test, vi } from "vitest"
import { planSlides, type SlideMatter } from "../../../src/export/slides/planSlides.ts"
import { writeSlides } from "../../../src/export/slides/writeSlides.ts"
import { palettes } from "../../../src/theme/palettes.ts"
import { firstHistory, matterOf, step } from "./matter.ts"
import { packageFaults, partsOf } from "./packageFaults.ts"
import { attributeOf, shapesOf, textsOf } from "./xmlFault.ts"

// The library is large, and a busy machine slow.
vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => import("pptxgenjs"), 60_000)

const picture = (n: number) => new Uint8Array([0x89, 0x50, 0x4e, 0x47, n])

async function write(matter: SlideMatter): Promise<Uint8Array> {
  const pictures = matter.steps.map((_, i) => picture(i))
  return writeSlides(planSlides(matter), pictures, palettes.light)
}

describe("every part that is listed is there, and leads somewhere", () => {
  const matters: Record<string, () => SlideMatter> = {
    "the first history": firstHistory,
    "in Chinese and 4:3": () => firstHistory({ lang: "zh", form: "old" }),
    "without notes": () => firstHistory({ withNotes: false }),
    "without steps": () => matterOf([]),
    "a text over many slides": () => matterOf([step({ text: "A sentence. ".repeat(900) })]),
  }
  for (const [name, matter] of Object.entries(matters))
    test(name, async () => {
      expect(packageFaults(await write(matter()))).toEqual([])
    })
})

test("a slide has the bytes of its own picture, with words for who does not see it", async () => {
  const bytes = await write(firstHistory())
  const files = unzipSync(bytes)
  for (let i = 0; i < 8; i++) {
    expect([...files[`ppt/media/image-${i + 2}-1.png`]!]).toEqual([...picture(i)])
    const slide = new TextDecoder().decode(files[`ppt/slides/slide${i + 2}.xml`])
    expect(attributeOf(slide, "descr")).toMatch(/^Map\. 199\d: /)
  }
})

test("notes are plain, a paragraph a line, in the language of the slides", async () => {
  const parts = partsOf(await write(matterOf([step()])))
  const notes = parts.get("ppt/notesSlides/notesSlide2.xml")!
  expect(textsOf(notes)).toEqual(["Say why.", "Then wait."])
  expect(notes).toContain('lang="en-GB"')
})

test("every slide has a part of notes, and only the steps say something in it", async () => {
  const parts = partsOf(await write(firstHistory()))
  const said = Array.from({ length: 10 }, (_, i) =>
    textsOf(parts.get(`ppt/notesSlides/notesSlide${i + 1}.xml`)!),
  )
  expect(said.map(({ length }) => length)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 0])
  const quiet = partsOf(await write(firstHistory({ withNotes: false })))
  expect(textsOf(quiet.get("ppt/notesSlides/notesSlide2.xml")!)).toEqual([])
})

test("the title is the slide's title, and the words are text", async () => {
  const slide = partsOf(await write(matterOf([step()]))).get("ppt/slides/slide2.xml")!
  const title = shapesOf(slide).filter((shape) => shape.includes('<p:ph type="title"/>'))
  expect(title.map(textsOf)).toEqual([["A visit to Tirana"]])
  expect(textsOf(slide)).toEqual(expect.arrayContaining(["1992", "They went to Albania."]))
  expect(slide).toContain('<a:pattFill prst="pct20">')
})

test("every title stands where it was planned", async () => {
  const matter = firstHistory({ form: "old" })
  const parts = partsOf(await write(matter))
  const emu = (inches: number) => Math.round(inches * 914_400)
  for (const [i, { title }] of planSlides(matter).slides.entries()) {
    const [shape] = shapesOf(parts.get(`ppt/slides/slide${i + 1}.xml`)!)
    const place = `<a:off x="${emu(title.box.x)}" y="${emu(title.box.y)}"/>`
    expect(shape).toContain(place)
  }
})

test("Chinese words have the Chinese tag and a Chinese font beside the Latin one", async () => {
  const parts = partsOf(await write(firstHistory({ lang: "zh" })))
  const slide = parts.get("ppt/slides/slide2.xml")!
  expect(textsOf(slide)[0]).toBe("自主，广交")
  expect(slide).toContain('lang="zh-CN"')
  expect(slide).toContain('<a:ea typeface="SimSun"')
  expect(slide).toContain('<a:ea typeface="Microsoft YaHei"')
  expect(slide).not.toContain('<a:ea typeface="Georgia"')
})

test.each([
  ["wide", 12192000, 6858000],
  ["old", 9144000, 6858000],
] as const)("slides of the form %s are %i by %i", async (form, cx, cy) => {
  const parts = partsOf(await write(matterOf([step()], { form })))
  expect(parts.get("ppt/presentation.xml")).toContain(`<p:sldSz cx="${cx}" cy="${cy}"/>`)
})

describe("hostile words stay words", () => {
  const hostile = {
    "signs of XML": "<a:t>&amp;\"' ]]> <script>alert(1)</script>",
    "a turned order": "invoice \u202etxt.exe",
    "what XML cannot hold": "a\u0000b\u0007c\ud800d\uffffe",
    "10,000 characters": "x ".repeat(5000),
    "a pattern of the mending": '</a:t></a:r></a:p></p:sp><p:sp>$& $1 name="Mark dots"',
  }
  for (const [name, text] of Object.entries(hostile))
    test(name, async () => {
      const cites = [{ source: "book", locator: text }]
      const one = step({ title: text, text, notes: text, cites })
      const more = { title: text, description: text, creators: [text] }
      const bytes = await write(matterOf([one], { address: text }, more))
      expect(packageFaults(bytes)).toEqual([])
      const notes = [...partsOf(bytes)]
        .filter(([part]) => /^ppt\/notesSlides\/\w+\.xml$/.test(part))
        .flatMap(([, xml]) => textsOf(xml))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what was taken out
      expect(notes.join("\n")).toBe(text.replace(/[\u0000\u0007\ud800\uffff\u202e]/g, ""))
    })
})
