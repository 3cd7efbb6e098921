import { describe, expect, test } from "vitest"
import { planSlides } from "../../../src/export/slides/planSlides.ts"
import type { PlannedSlide, SlidePlan } from "../../../src/export/slides/SlidePlan.ts"
import { type Box, lineHeight, paragraphGap } from "../../../src/export/slides/SlidePlan.ts"
import { wrapText } from "../../../src/export/slides/wrapText.ts"
import { firstHistory, legend, matterOf, step } from "./matter.ts"

const boxesOf = ({ title, blocks, marks, picture }: PlannedSlide): Box[] => [
  title.box,
  ...blocks.map(({ box }) => box),
  ...marks.map(({ box }) => box),
  ...(picture ? [picture.box] : []),
]

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 0.001 &&
  Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > 0.001

/** What is wrong with where things stand. */
function faultsOf({ slides, width, height }: SlidePlan): string[] {
  return slides.flatMap((slide, n) => {
    const boxes = boxesOf(slide)
    const outside = boxes.filter(
      ({ x, y, w, h }) => x < 0.3 || y < 0.3 || x + w > width - 0.3 || y + h > height - 0.2,
    )
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))
    const full = [slide.title, ...slide.blocks].filter(({ box, paragraphs, size }) => {
      const lines = paragraphs.flatMap((text) => wrapText(text, (box.w * 72) / size))
      const gaps = paragraphGap * Math.max(paragraphs.length - 1, 0)
      return ((lines.length + gaps) * size * lineHeight) / 72 > box.h + 0.01
    })
    return [
      ...outside.map((box) => `${n + 1}: outside ${JSON.stringify(box)}`),
      ...pairs.map((box) => `${n + 1}: overlaps ${JSON.stringify(box)}`),
      ...full.map(({ name }) => `${n + 1}: ${name} overflows`),
    ]
  })
}

const wordsOf = (slide: PlannedSlide, name: string) =>
  slide.blocks.filter((block) => block.name === name).flatMap(({ paragraphs }) => paragraphs)

const long = (n: number) => "Relations between unions. ".repeat(n / 26 + 1).slice(0, n)
const longZh = (n: number) => "工会之间的往来，".repeat(n / 8 + 1).slice(0, n)
const manyStatuses = Array.from({ length: 90 }, (_, i) => ({
  kind: "fill" as const,
  label: `Status ${i} with a name`,
  color: "#123456",
}))

describe("nothing overlaps, overflows or leaves the slide", () => {
  const matters = {
    "the first history": {},
    "a title of 10,000 characters": { steps: [step({ title: long(10_000) })] },
    "a text of 10,000 characters": { steps: [step({ text: long(10_000) })] },
    "a Chinese text of 10,000 characters": { steps: [step({ text: longZh(10_000) })] },
    "one word of 10,000 letters": { steps: [step({ title: "w".repeat(10_000) })] },
    "a history's title of 10,000 characters": { steps: [step()], title: long(10_000) },
    "a description of 10,000 characters": { steps: [step()], description: long(10_000) },
    "a locator of 10,000 characters": {
      steps: [step({ cites: [{ source: "book", locator: long(10_000) }] })],
    },
    "many authors and a long licence": {
      steps: [step()],
      creators: Array(60).fill("A. N. Author"),
      license: long(900),
    },
  }
  for (const [name, { steps, ...more }] of Object.entries<Record<string, unknown>>(matters))
    for (const form of ["wide", "old"] as const)
      for (const lang of ["en", "zh"] as const)
        test(`${name}, ${form}, ${lang}`, () => {
          const parts = { form, lang }
          const matter = steps ? matterOf(steps as unknown[], parts, more) : firstHistory(parts)
          expect(faultsOf(planSlides(matter))).toEqual([])
        })

  test("ninety statuses, which get slides of their own", () => {
    for (const form of ["wide", "old"] as const) {
      const plan = planSlides(matterOf([step()], { form, legend: manyStatuses }))
      expect(faultsOf(plan)).toEqual([])
      const own = plan.slides.filter(({ title }) => title.paragraphs[0]!.startsWith("Legend"))
      expect(own.flatMap(({ marks }) => marks)).toHaveLength(90)
      expect(wordsOf(plan.slides[1]!, "Legend").at(-1)).toMatch(/^and \d+ more/)
    }
  })
})

test("the first history is a title, its steps in order and the sources", () => {
  const { slides } = planSlides(firstHistory())
  const steps = slides.filter(({ picture }) => picture)
  expect(steps.map(({ picture }) => picture!.step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(slides).toHaveLength(10)
  expect(wordsOf(slides.at(-1)!, "Text").join(" ")).toContain("“A guest from Accra” P1.7")
})

test("a step has its picture with words for it, its moment, text, legend, source and notes", () => {
  const slide = planSlides(matterOf([step()])).slides[1]!
  expect(slide.title.paragraphs).toEqual(["A visit to Tirana"])
  expect(slide.picture!.alt).toBe("Map. 1992: 1 visit.")
  expect(wordsOf(slide, "Moment")).toEqual(["1992"])
  expect(wordsOf(slide, "Text")).toEqual(["They went to Albania."])
  expect(wordsOf(slide, "Legend")).toEqual(legend.map(({ label }) => label))
  expect(wordsOf(slide, "Source")).toEqual(["Source: A book p. 4"])
  expect(wordsOf(slide, "Boundaries")[0]).toContain("imply no endorsement")
  expect(slide.notes).toBe("Say why.\nThen wait.")
})

test("a step that cites nothing names all the sources", () => {
  const slide = planSlides(matterOf([step({ cites: [] })])).slides[1]!
  expect(wordsOf(slide, "Source")).toEqual(["Source: A book"])
})

test("without notes nothing is said to the speaker", () => {
  const { slides } = planSlides(matterOf([step()], { withNotes: false }))
  expect(slides.map(({ notes }) => notes).join("")).toBe("")
})

test("nothing of a long text is lost: it goes on on the next slides", () => {
  const text = long(10_000).trim()
  const { slides } = planSlides(matterOf([step({ text })]))
  const parts = slides.slice(1, -1).flatMap((slide) => wordsOf(slide, "Text"))
  expect(parts.join(" ").replace(/\s+/g, " ")).toBe(text)
  expect(slides[2]!.title.paragraphs).toEqual(["A visit to Tirana (2)"])
})

test("a title that is too long is cut, and stands whole in the text", () => {
  const title = long(600).trim()
  const [, slide] = planSlides(matterOf([step({ title })])).slides
  expect(slide!.title.paragraphs[0]).toMatch(/…$/)
  expect(wordsOf(slide!, "Text").join(" ")).toContain(title.slice(0, 100))
})
