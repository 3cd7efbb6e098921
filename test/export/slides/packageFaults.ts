import { strFromU8, unzipSync } from "fflate"
import { xmlFault } from "./xmlFault.ts"

/** The parts of a package, by name; XML as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const files = unzipSync(bytes)
  return new Map(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]))
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
const tagsOf = (xml: string, name: string) => xml.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? []
const repeated = (all: readonly string[]) => all.filter((one, i) => all.indexOf(one) !== i)

/** What is wrong with a package of slides, of what PowerPoint would offer to repair. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes)
  const names = [...parts.keys()]
  const types = parts.get("[Content_Types].xml") ?? ""
  const faults: string[] = []
  if (names[0] !== "[Content_Types].xml") faults.push("the types do not come first")
  for (const [name, xml] of parts) {
    const fault = name.endsWith(".png") ? undefined : xmlFault(xml)
    if (fault) faults.push(`${name}: ${fault}`)
  }
  for (const name of names) if (name.endsWith("/")) faults.push(`a folder as an entry: ${name}`)

  const listed = tagsOf(types, "Override").map((tag) => attribute(tag, "PartName")!)
  const extensions = tagsOf(types, "Default").map((tag) => attribute(tag, "Extension")!)
  for (const part of listed)
    if (!parts.has(part.slice(1))) faults.push(`listed, and not there: ${part}`)
  for (const one of repeated([...listed, ...extensions])) faults.push(`listed twice: ${one}`)
  for (const name of names.slice(1)) {
    const extension = name.split(".").at(-1)!
    const isTyped = listed.includes(`/${name}`) || ["rels", "png"].includes(extension)
    if (!isTyped) faults.push(`there, and not listed: ${name}`)
  }
  for (const extension of extensions)
    if (!names.some((name) => name.endsWith(`.${extension}`)))
      faults.push(`nothing is of the type ${extension}`)

  const themes: string[] = []
  for (const [name, xml] of parts) {
    if (!name.endsWith(".rels")) continue
    const folder = name.replace("_rels/", "").replace(/[^/]*$/, "")
    const relations = tagsOf(xml, "Relationship")
    const ids = relations.map((tag) => attribute(tag, "Id")!)
    for (const id of repeated(ids)) faults.push(`${name}: ${id} twice`)
    for (const tag of relations) {
      if (attribute(tag, "TargetMode") === "External") continue
      const { pathname } = new URL(attribute(tag, "Target")!, `file:///${folder}`)
      if (!parts.has(pathname.slice(1))) faults.push(`${name}: leads nowhere: ${pathname}`)
      if (name.includes("Masters/") && pathname.includes("/theme/")) themes.push(pathname)
    }
    const owner = parts.get(name.replace("_rels/", "").replace(/\.rels$/, "")) ?? ""
    for (const [, id] of owner.matchAll(/\br:(?:id|embed|link)="([^"]*)"/g))
      if (!ids.includes(id!)) faults.push(`${name}: no ${id}`)
  }
  for (const theme of repeated(themes)) faults.push(`two masters share ${theme}`)

  for (const [name, xml] of parts) {
    if (!/^ppt\/(slides|notesSlides|slideLayouts|notesMasters)\/\w+\.xml$/.test(name)) continue
    const ids = tagsOf(xml, "p:cNvPr").map((tag) => attribute(tag, "id")!)
    for (const id of repeated(ids)) faults.push(`${name}: two shapes are ${id}`)
  }
  const order = ["sldMasterIdLst", "notesMasterIdLst", "sldIdLst", "sldSz", "notesSz"]
  const found = [...(parts.get("ppt/presentation.xml") ?? "").matchAll(/<p:(\w+)/g)]
    .map(([, tag]) => tag!)
    .filter((tag) => order.includes(tag))
  if (found.join() !== order.join()) faults.push(`the presentation's lists: ${found.join()}`)
  return faults
}
