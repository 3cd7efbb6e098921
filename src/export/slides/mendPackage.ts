import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate"
import type { Palette } from "../../theme/palettes.ts"
import { mendNotes, mendNotesMaster, mendPresentation, mendSlide } from "./mendParts.ts"

export interface Mending {
  /** The bytes of the pictures, by part. */
  readonly media: ReadonlyMap<string, Uint8Array>
  /** BCP 47. */
  readonly lang: string
  readonly palette: Palette
}

const notesTheme = "ppt/theme/theme2.xml"
const themeType = "application/vnd.openxmlformats-officedocument.theme+xml"

/**
 * Makes a package of the library's sound: PowerPoint offers to repair one that lists parts which are
 * not there, has folders as entries, shares a theme between two masters, or has its lists of masters
 * and slides in the wrong order. Puts in the pictures, the Chinese fonts and the notes' paragraphs.
 */
export function mendPackage(written: Uint8Array, mending: Mending): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith("/"))
  const parts = new Map(files.map(([name, bytes]) => [name, mending.media.get(name) ?? bytes]))
  const rewrite = (name: string, change: (xml: string) => string) =>
    parts.set(name, strToU8(change(strFromU8(parts.get(name)!))))
  parts.set(notesTheme, parts.get("ppt/theme/theme1.xml")!)
  for (const name of parts.keys()) {
    if (/^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name))
      rewrite(name, (xml) => mendSlide(xml, mending.palette))
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name))
      rewrite(name, (xml) => mendNotes(xml, mending.lang))
  }
  rewrite("ppt/notesMasters/notesMaster1.xml", mendNotesMaster)
  rewrite("ppt/notesMasters/_rels/notesMaster1.xml.rels", (xml) =>
    xml.replace("theme1.xml", "theme2.xml"),
  )
  rewrite("ppt/presentation.xml", mendPresentation)
  rewrite("docProps/app.xml", propertiesOf)
  rewrite("[Content_Types].xml", (xml) => mendTypes(xml, [...parts.keys()]))
  return zipSync(zippable(parts))
}

/** Lists the parts that are there, and no other. */
function mendTypes(xml: string, names: readonly string[]): string {
  const isThere = (part: string) => names.includes(part.slice(1))
  const isUsed = (extension: string) => names.some((name) => name.endsWith(`.${extension}`))
  return xml
    .replace(/\s*<Override PartName="([^"]*)"[^>]*\/>/g, (all, part) => (isThere(part) ? all : ""))
    .replace(/<Default Extension="([^"]*)"[^>]*\/>/g, (all, one) => (isUsed(one) ? all : ""))
    .replace("</Types>", `<Override PartName="/${notesTheme}" ContentType="${themeType}"/></Types>`)
}

/** Who wrote it, and nothing that is not so. */
const propertiesOf = (xml: string) => {
  const [slides] = /<Slides>\d+<\/Slides>/.exec(xml) ?? [""]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Comity</Application>${slides}</Properties>`
}

/** The types come first; pictures are compressed already. */
function zippable(parts: ReadonlyMap<string, Uint8Array>): Zippable {
  const first = "[Content_Types].xml"
  const names = [first, ...[...parts.keys()].filter((name) => name !== first)]
  return Object.fromEntries(
    names.map((name) => [name, [parts.get(name)!, { level: name.endsWith(".png") ? 0 : 6 }]]),
  )
}
