import { element, xmlOf } from "../svg/xml.ts"

/** A line of text, from the left end of its baseline. */
export const textSvg = (
  text: string,
  x: number,
  y: number,
  look: Readonly<Record<string, string | number>>,
): string => element("text", { x, y, ...look }, xmlOf(text))
