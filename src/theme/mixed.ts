import type { Palette } from "./palettes.ts"

/** Two colours mixed as the eye of a screen does, `#rrggbb`; `share` is the second's, 0 to 1. */
export function mixed(first: string, second: string, share: number): string {
  const channel = (at: number) => {
    const partOf = (color: string) => Number.parseInt(color.slice(at, at + 2), 16)
    const [from, to] = [partOf(first), partOf(second)]
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0")
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** What lies behind the globe, as the page has it. */
export const backdropOf = ({ paper, land }: Palette): string => mixed(paper, land, 0.35)
