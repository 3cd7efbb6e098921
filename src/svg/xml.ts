const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
}

// What XML 1.0 cannot say at all, however it is written.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Any text, as XML writes it between tags and in double quotes. */
export const xmlOf = (text: string): string =>
  text.replace(unsayable, "").replace(/[&<>"]/g, (character) => entities[character]!)

type Value = string | number | undefined

/** An element; `inside` is markup already, the attributes are not. One without a value is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  inside: string | readonly string[] = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : xmlOf(value!)}"`)
    .join("")
  const content = typeof inside === "string" ? inside : inside.join("")
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** A number of at most two decimals. */
export const short = (value: number): string => String(Math.round(value * 100) / 100)
