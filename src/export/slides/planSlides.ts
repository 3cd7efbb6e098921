import type { Dataset } from "../../dataset/Dataset.ts"
import { textIn } from "../../dataset/Dataset.ts"
import { slidesWords } from "../../words/slides.ts"
import { type Lang, wordsIn } from "../../words/wordsIn.ts"
import type { LegendEntry } from "../legendOf.ts"
import { fitPages, fitText } from "./fitText.ts"
import { placeLegend } from "./placeLegend.ts"
import type { Block, Box, PlannedSlide, SlidePlan } from "./SlidePlan.ts"
import { type SlideForm, type SlideRooms, slideRooms } from "./slideForms.ts"
import { sourceLine, sourceLines } from "./sourceLines.ts"
import type { BibliographyEntry, ToldStep } from "./toldSteps.ts"
import { cutText } from "./wrapText.ts"

/** What a history's slides are made of. */
export interface SlideMatter {
  readonly dataset: Dataset
  readonly steps: readonly ToldStep[]
  readonly bibliography: readonly BibliographyEntry[]
  readonly legend: readonly LegendEntry[]
  /** Whose view of territory is drawn, and what the borders are worth. */
  readonly boundaries: string
  /** Where the map can be found; empty where nowhere. */
  readonly address: string
  readonly lang: Lang
  readonly form: SlideForm
  readonly withNotes: boolean
}

/** Plans the slides of a history: a title, a slide a step, the legend if it is long, the sources. */
export function planSlides(matter: SlideMatter): SlidePlan {
  const { dataset, lang, form, legend } = matter
  const rooms = slideRooms[form]
  const onSteps = placeLegend(legend, rooms.legend)
  const legendPages = onSteps.left > 0 ? legendSlides(matter, rooms) : []
  return {
    title: textIn(dataset.title, lang).text,
    creators: dataset.creators.join(wordsIn(lang).list),
    lang,
    width: rooms.width,
    height: rooms.height,
    slides: [
      ...titleSlides(matter, rooms),
      ...matter.steps.flatMap((_, i) => stepSlides(matter, rooms, i)),
      ...legendPages,
      ...pages(matter, rooms, slidesWords(lang).sources, sourceLines(matter.bibliography, lang)),
    ],
  }
}

const empty: Pick<PlannedSlide, "marks" | "picture" | "notes"> = {
  marks: [],
  picture: undefined,
  notes: "",
}

function titleSlides(matter: SlideMatter, rooms: SlideRooms): PlannedSlide[] {
  const { dataset, lang, address } = matter
  const words = slidesWords(lang)
  const { x, w } = rooms.page
  const whole = textIn(dataset.title, lang).text
  const title = titleBlock({ x, y: 1.3, w, h: 2 }, whole, { most: 40, least: 24 }, 3)
  const description = dataset.description ? textIn(dataset.description, lang).text : ""
  const room = { x, y: 3.5, w: Math.min(w, 9.6), h: 2.3 }
  const said = [...(title.isCut ? [whole] : []), ...paragraphsOf(description)]
  const lead = fitText(said, room, { most: 18, least: 13 })
  const imprint = [
    dataset.creators.join(wordsIn(lang).list),
    [words.version(dataset.version), dataset.license].filter(Boolean).join(" · "),
    address,
  ].filter((line) => line !== "")
  const foot = { x, y: 6, w, h: 1 }
  const first: PlannedSlide = {
    ...empty,
    title: title.block,
    blocks: [
      ...block("Text", room, lead.paragraphs, lead.size, "sans", "ink"),
      ...cutBlock("Imprint", foot, imprint, 12),
    ],
  }
  return lead.rest.length === 0 ? [first] : [first, ...pages(matter, rooms, whole, lead.rest, 2)]
}

function stepSlides(matter: SlideMatter, rooms: SlideRooms, i: number): PlannedSlide[] {
  const { lang, legend } = matter
  const step = matter.steps[i]!
  const words = slidesWords(lang)
  const title = titleBlock(rooms.title, step.title, { most: 28, least: 18 }, 2)
  const said = [...(title.isCut ? [step.title] : []), ...paragraphsOf(step.text)]
  const text = fitText(said, rooms.text, { most: 18, least: 12 })
  const moment = step.moment === step.title ? [] : [step.moment]
  const whole = placeLegend(legend, rooms.legend)
  const line = 0.2
  const shortened = { ...rooms.legend, h: rooms.legend.h - line }
  const { marks, blocks, left } = whole.left === 0 ? whole : placeLegend(legend, shortened)
  const more = { ...rooms.legend, y: shortened.y + shortened.h, h: line }
  const first: PlannedSlide = {
    title: title.block,
    blocks: [
      ...cutBlock("Moment", rooms.moment, moment, 28, "serif", "right"),
      ...block("Text", rooms.text, text.paragraphs, text.size, "sans", "ink"),
      ...blocks,
      ...(left > 0 ? cutBlock("Legend", more, [words.moreLegend(left)], 9) : []),
      ...footBlock(rooms.foot, sourceLine(matter.bibliography, step, matter.dataset, lang), step),
    ],
    marks,
    picture: { box: rooms.picture, alt: words.map(step.sentence), step: i },
    notes: matter.withNotes ? step.notes : "",
  }
  return text.rest.length === 0
    ? [first]
    : [first, ...pages(matter, rooms, step.title, text.rest, 2)]
}

function legendSlides(matter: SlideMatter, rooms: SlideRooms): PlannedSlide[] {
  const title = wordsIn(matter.lang).legend
  const slides: PlannedSlide[] = []
  let rest = matter.legend
  while (rest.length > 0) {
    const { marks, blocks, left } = placeLegend(rest, rooms.page, [12], [3])
    slides.push({
      ...empty,
      title: pageTitle(matter, rooms, title, slides.length + 1),
      blocks,
      marks,
    })
    rest = rest.slice(rest.length - left)
  }
  return slides
}

/** Slides of nothing but text, as many as it needs. */
function pages(
  matter: SlideMatter,
  rooms: SlideRooms,
  title: string,
  paragraphs: readonly string[],
  from = 1,
): PlannedSlide[] {
  const { size, pages } = fitPages(paragraphs, rooms.page, { most: 16, least: 13 })
  return pages.map((page, i) => ({
    ...empty,
    title: pageTitle(matter, rooms, title, from + i),
    blocks: [
      ...block("Text", rooms.page, page, size, "sans", "ink"),
      ...footBlock(rooms.foot, "", matter),
    ],
  }))
}

/** The title of a page that goes on: on one line, with its number. */
function pageTitle({ lang }: SlideMatter, { title: box }: SlideRooms, title: string, n: number) {
  const short = cutText(title, (box.w * 72) / 28 - 5)
  const numbered = n > 1 ? slidesWords(lang).continued(short, n) : short
  return titleBlock(box, numbered, { most: 28, least: 18 }, 2).block
}

/** A title in its box, cut after so many lines of its least size. */
function titleBlock(
  box: Box,
  text: string,
  sizes: { readonly most: number; readonly least: number },
  lines: number,
): { readonly block: Block; readonly isCut: boolean } {
  const short = cutText(text, (box.w * 72) / sizes.least, lines)
  const { size, paragraphs } = fitText([short], box, sizes)
  return {
    block: { name: "Title", box, paragraphs, size, face: "serif", tone: "ink", bold: true },
    isCut: short !== text,
  }
}

function block(
  name: string,
  box: Box,
  paragraphs: readonly string[],
  size: number,
  face: Block["face"],
  tone: Block["tone"],
): Block[] {
  return paragraphs.length === 0 ? [] : [{ name, box, paragraphs, size, face, tone }]
}

/** Lines of one line each, smaller where they are long and cut where they are longer still. */
function cutBlock(
  name: string,
  box: Box,
  lines: readonly string[],
  most: number,
  face: Block["face"] = "sans",
  align?: "right",
): Block[] {
  const least = Math.max(8, most / 2)
  const cut = lines.map((line) => cutText(line, (box.w * 72) / least))
  const { size, paragraphs } = fitText(cut, box, { most, least })
  const set = block(name, box, paragraphs, size, face, "muted")
  return align ? set.map((one) => ({ ...one, align })) : set
}

const footBlock = (
  box: Box,
  source: string,
  { boundaries }: Pick<SlideMatter, "boundaries">,
): Block[] => {
  const half = { ...box, h: box.h / 2 }
  const lower = { ...half, y: half.y + half.h }
  return [
    ...(source === "" ? [] : cutBlock("Source", half, [source], 10)),
    ...cutBlock("Boundaries", lower, [boundaries], 9),
  ]
}

const paragraphsOf = (text: string) => text.split(/\n+/).filter((part) => part.trim() !== "")
