import type { Matter } from "./Matter.ts"

const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
}

/** A text as BibTeX and TeX take it: every sign that means something to them means itself. */
export const escapedForTeX = (text: string): string =>
  text.replace(/[\\{}^~<>]/g, (sign) => signs[sign]!).replace(/[$&#%_]/g, "\\$&")

/** An address as BibTeX takes it: as it is, but for the braces, which are counted there too. */
const urlForTeX = (url: string) => url.replace(/[{}\\ ]/g, (sign) => encodeURIComponent(sign))

type Fields = readonly (readonly [name: string, value: string | undefined])[]

/** A citation as BibTeX: the fact or the history, and each source. */
export function toBibTeX({ history, event, sources, link }: Matter): string {
  const { title, version, creators, license } = history
  const own = [
    ["author", creators.map((creator) => `{${escapedForTeX(creator)}}`).join(" and ")],
    ["year", /^\d{4}/.exec(version)?.[0]],
    ["url", link && urlForTeX(link)],
  ] as const
  const edition = `Version ${version}${license ? `, ${license}` : ""}`
  const head: readonly [string, Fields] = event
    ? [
        event.id,
        [
          ["title", inBraces(event.title)],
          ["howpublished", escapedForTeX(`${title}. ${edition}`)],
          ["note", escapedForTeX([event.date, event.certainty].filter(Boolean).join(", "))],
          ...own,
        ],
      ]
    : ["comity:history", [["title", inBraces(title)], ["note", escapedForTeX(edition)], ...own]]
  const rest = sources.map(
    ({ id, title, url, language, locators, quotes }): readonly [string, Fields] => [
      event ? `${event.id}:${id}` : id,
      [
        ["title", inBraces(title)],
        ["language", language && escapedForTeX(language)],
        ["note", escapedForTeX([...locators, ...quotes.map((quote) => `“${quote}”`)].join("; "))],
        ["url", url && urlForTeX(url)],
      ],
    ],
  )
  return [head, ...rest].map(([key, fields]) => entry(key, fields)).join("\n\n")
}

/** Braced twice, so that no style changes its capitals. */
const inBraces = (title: string) => `{${escapedForTeX(title)}}`

function entry(key: string, fields: Fields): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@misc{${key},\n${lines.join("\n")}\n}`
}
