/** The map's colours, as CSS colours. They are set in the style sheet, where the themes are. */
export interface Palette {
  readonly sea: string
  readonly land: string
  readonly recorded: string
  readonly home: string
  readonly nobody: string
  readonly border: string
  readonly ink: string
  readonly muted: string
  readonly outbound: string
  readonly inbound: string
  readonly neutral: string
}

const names: Readonly<Record<keyof Palette, string>> = {
  sea: "--paper",
  land: "--land",
  recorded: "--recorded",
  home: "--home",
  nobody: "--nobody",
  border: "--border",
  ink: "--ink",
  muted: "--muted",
  outbound: "--outbound",
  inbound: "--inbound",
  neutral: "--neutral",
}

/** Reads the palette that holds for an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const entries = Object.entries(names).map(([key, name]) => [
    key,
    style.getPropertyValue(name).trim(),
  ])
  return Object.fromEntries(entries) as unknown as Palette
}

/** The red, green and blue of `#rrggbb`, each 0 to 1. */
export function rgbOf(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}
