const token = /<\?[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g
const entity = /&(?!(amp|lt|gt|quot|apos);)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** Why a text is no XML; undefined where it is. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = []
  if (entity.test(xml)) return "a bare ampersand"
  if (unfit.test(xml)) return "a character that XML cannot hold"
  for (const [all, end, name, , empty, , bare] of xml.matchAll(token)) {
    if (bare !== undefined) return "a bare <"
    if (name === undefined || empty) continue
    if (!end) open.push(name)
    else if (open.pop() !== name) return `${all} closes another`
  }
  return open.length > 0 ? `${open.at(-1)} is not closed` : undefined
}

const signs: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
}
const unescaped = (text: string) => text.replace(/&\w+;/g, (sign) => signs[sign]!)

/** The words of a slide, or of its notes, in order. */
export const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => unescaped(text!))

/** The shapes and pictures of a slide, each as its XML. */
export const shapesOf = (xml: string): string[] => xml.match(/<p:(sp|pic)>.*?<\/p:\1>/gs) ?? []

/** The value of an attribute in a piece of XML, the first of its name. */
export const attributeOf = (xml: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1]
  return found && unescaped(found)
}
