import { blockId, type Carried } from "./carriedIn.ts"
import { escaped } from "./escaped.ts"

const opening = `<script type="application/json" id="${blockId}"`
const closing = "</script>"

/** A page was to carry a dataset, but has no place for one. */
export class NotOneFile extends Error {}

/**
 * The text of a page that is one file with a dataset inside, in the place of the one that it had.
 * `html` is `comity.html` as it was built, or what this function made of it.
 * @throws NotOneFile where `html` is no such page
 */
export function withDataset(
  html: string,
  {
    dataset,
    state,
    version,
    title,
    lang,
    id,
  }: Carried & { readonly title: string; readonly lang: string; readonly id?: string | undefined },
): string {
  // The page's own program holds these words too: what counts stands before it or after it.
  const program = html.indexOf("<script")
  const start = html.lastIndexOf(opening)
  const end = html.indexOf(closing, start)
  const head = html.slice(0, program)
  if (program < 0 || start <= program || end < 0 || !/<title>[^<]*<\/title>/.test(head))
    throw new NotOneFile("no page that can carry a dataset")
  const history = id === undefined ? "" : ` data-history="${escaped(id)}"`
  const block = `${opening}${history} data-version="${escaped(version)}" data-state="${escaped(state)}">`
  return [
    head
      .replace(/<html[^>]*>/, () => `<html lang="${escaped(lang)}">`)
      .replace(/<title>[^<]*/, () => `<title>${escaped(title)}`),
    html.slice(program, start),
    block,
    inScript(dataset),
    html.slice(end),
  ].join("")
}

/** The name of the file: `comity-acftu-1990s-2026-11-22.html`. */
export const oneFileName = (name: string, version: string): string =>
  `${["comity", slug(name), slug(version)].filter((part) => part !== "").join("-")}.html`

/** Letters and digits of any script, with a hyphen for all between them; at most 60. */
const slug = (text: string) =>
  [
    ...text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-"),
  ]
    .slice(0, 60)
    .join("")
    .replace(/^-|-$/g, "")

/** JSON that no reader of HTML takes for anything but text: in JSON `<` stands in strings only. */
const inScript = (json: string) =>
  json
    .replace(/^\uFEFF/, "")
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
