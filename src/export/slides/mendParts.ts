import type { Palette } from "../../theme/palettes.ts"
import { chineseFonts } from "./slideFonts.ts"

const shapesOf = /<p:sp>.*?<\/p:sp>/gs

/** PowerPoint's patterns that are nearest to the map's. */
const patterns: Readonly<Record<string, string>> = {
  lines: "ltHorz",
  dots: "pct20",
  cross: "diagCross",
  grid: "smGrid",
  hatch: "wdUpDiag",
}

/** A slide, layout or master: Chinese fonts, patterns, a plain title, no line or background half said. */
export const mendSlide = (xml: string, palette: Palette): string =>
  xml
    .replaceAll("<a:ln></a:ln>", "")
    .replaceAll("</a:solidFill></p:bgPr>", "</a:solidFill><a:effectLst/></p:bgPr>")
    .replace(/<p:ph\s+idx="\d+"\s+type="title"[^>]*\/>/g, '<p:ph type="title"/>')
    .replace(/<a:ea typeface="([^"]*)"[^>]*\/>/g, (all, font) => {
      const chinese = chineseFonts[font]
      return chinese ? `<a:ea typeface="${chinese}" charset="-122"/>` : all
    })
    .replace(shapesOf, (shape) => withPattern(shape, palette))

function withPattern(shape: string, { paper, land }: Palette): string {
  const pattern = /name="Mark (\w+)"/.exec(shape)?.[1] ?? ""
  const preset = patterns[pattern]
  if (preset === undefined) return shape
  return shape.replace(/<a:solidFill><a:srgbClr val="(\w+)"\/><\/a:solidFill>/, (_, color) => {
    const [over, under] = pattern === "hatch" ? [color, land.slice(1)] : [paper.slice(1), color]
    return `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${over}"/></a:fgClr><a:bgClr><a:srgbClr val="${under}"/></a:bgClr></a:pattFill>`
  })
}

/** Notes: a paragraph a line, in their language, without a number that the master does not place. */
export const mendNotes = (xml: string, lang: string): string =>
  xml
    .replace(shapesOf, (shape) => (shape.includes('type="sldNum"') ? "" : shape))
    .replace(
      /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
      (_, text: string) =>
        text
          .split(/\r?\n/)
          .map((line) =>
            line === ""
              ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>`
              : `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${line}</a:t></a:r></a:p>`,
          )
          .join(""),
    )

/** The master of the notes keeps the slide's picture and the text. */
export const mendNotesMaster = (xml: string): string =>
  xml.replace(shapesOf, (shape) => (/type="(sldImg|body)"/.test(shape) ? shape : ""))

/** The lists in the order of the schema, and pages of notes as high as their master. */
export function mendPresentation(xml: string): string {
  const [notes] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml) ?? [""]
  return xml
    .replace(notes, "")
    .replace("<p:sldIdLst>", `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz[^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>')
}
