import type PptxGenJS from "pptxgenjs"
import type { Palette } from "../../theme/palettes.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import { mendPackage } from "./mendPackage.ts"
import { plainText } from "./plainText.ts"
import {
  type Block,
  lineHeight,
  type PlacedMark,
  paragraphGap,
  type SlidePlan,
} from "./SlidePlan.ts"
import { latinFonts } from "./slideFonts.ts"

/** The library of slides could not be loaded. */
export class NoLibrary extends Error {
  override readonly name = "NoLibrary"
}

/** Stands for each picture until the package is mended: the bytes then take their way only once. */
const dot =
  "image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

/**
 * Writes planned slides as a PPTX package.
 * @param pictures a PNG for each step that has a picture in the plan
 * @throws NoLibrary
 */
export async function writeSlides(
  plan: SlidePlan,
  pictures: readonly Uint8Array[],
  palette: Palette,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Library } = await import("pptxgenjs").catch((cause) => {
    throw new NoLibrary("slides", { cause })
  })
  const deck = new Library()
  deck.defineLayout({ name: "form", width: plan.width, height: plan.height })
  deck.layout = "form"
  deck.title = plainText(plan.title)
  deck.author = plainText(plan.creators)
  deck.subject = ""
  deck.company = ""
  deck.theme = { headFontFace: latinFonts.serif, bodyFontFace: latinFonts.sans }
  const lang = wordsIn(plan.lang).locale
  const masters = new Map<string, string>()
  for (const { title } of plan.slides) {
    // A title takes its place from its layout: one for each place.
    if (masters.has(placeOf(title))) continue
    masters.set(placeOf(title), `Comity ${masters.size + 1}`)
    deck.defineSlideMaster(masterOf(masters.get(placeOf(title))!, title, palette))
  }
  const media = new Map<string, Uint8Array>()
  for (const [i, { title, blocks, marks, picture, notes }] of plan.slides.entries()) {
    const slide = deck.addSlide({ masterName: masters.get(placeOf(title))! })
    const words = ({ paragraphs, ...block }: Block, options: PptxGenJS.TextPropsOptions) =>
      slide.addText(
        paragraphs.map((text, k) => ({
          text: plainText(text).replaceAll("\n", " "),
          options: { breakLine: k < paragraphs.length - 1, ...formOf(block, palette), lang },
        })),
        { ...block.box, ...formOf(block, palette), lang, ...options },
      )
    words(title, { placeholder: "title" })
    if (picture) {
      const altText = plainText(picture.alt)
      slide.addImage({ data: dot, ...picture.box, altText, objectName: "Map" })
      media.set(`ppt/media/image-${i + 1}-1.png`, pictures[picture.step]!)
    }
    for (const mark of marks) addMark(slide, mark, palette)
    for (const block of blocks) words(block, { isTextBox: true, objectName: block.name })
    if (notes !== "") slide.addNotes(plainText(notes))
  }
  const written = await deck.write({ outputType: "uint8array" })
  return mendPackage(written as Uint8Array, { media, lang, palette })
}

const placeOf = ({ box }: Block) => JSON.stringify(box)

function masterOf(
  name: string,
  { box, ...block }: Block,
  palette: Palette,
): PptxGenJS.SlideMasterProps {
  const options = { name: "title", type: "title", ...box, ...formOf(block, palette) } as const
  return {
    title: name,
    background: { color: hex(palette.paper) },
    objects: [{ placeholder: { options, text: "" } }],
  }
}

const hex = (color: string): string => color.slice(1).toUpperCase()

/** How the words of a block are set. */
const formOf = (
  { size, face, tone, bold = false, align }: Omit<Block, "paragraphs" | "box" | "name">,
  palette: Palette,
) => ({
  margin: 0,
  valign: "top" as const,
  align: align ?? ("left" as const),
  fontFace: latinFonts[face],
  fontSize: size,
  bold,
  color: hex(palette[tone]),
  lineSpacing: size * lineHeight,
  paraSpaceAfter: size * lineHeight * paragraphGap,
})

/** A square of colour, or a line as the arcs are drawn. */
function addMark(slide: PptxGenJS.Slide, { box, mark }: PlacedMark, palette: Palette): void {
  const { kind, color, pattern = "none", arc } = mark
  if (kind !== "arc") {
    const shape = kind === "hatch" ? "hatch" : pattern
    slide.addText("", {
      shape: "rect",
      ...box,
      fill: { color: hex(color) },
      line: { color: hex(palette.hairline), width: 0.5 },
      objectName: `Mark ${shape}`,
    })
    return
  }
  if (arc === "pulse") {
    const side = Math.min(box.w, box.h)
    slide.addShape("ellipse", {
      ...box,
      x: box.x + (box.w - side) / 2,
      w: side,
      h: side,
      line: { color: hex(color), width: 1.5 },
      objectName: "Mark pulse",
    })
    return
  }
  slide.addShape("line", {
    ...box,
    y: box.y + box.h / 2,
    h: 0,
    line: {
      color: hex(color),
      width: 1.5,
      dashType: arc === "possible" ? "dash" : "solid",
      ...(arc === "outbound" && { endArrowType: "triangle" }),
      ...(arc === "inbound" && { endArrowType: "arrow" }),
    },
    objectName: "Mark arc",
  })
}
