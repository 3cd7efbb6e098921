import type { Camera, State } from "./State.ts"

/** A state as one string, `t=1992&select=ALB`: for the address, messages, steps and file names. */
export function encodeState({
  data,
  t,
  select,
  lang,
  theme,
  view,
  proj,
  step,
  territory,
}: State): string {
  const pairs: [string, string | undefined][] = [
    ["data", data],
    ["t", t],
    ["select", select],
    ["lang", lang],
    ["theme", theme],
    ["view", view && cameraText(view)],
    ["proj", proj],
    ["step", step],
    ["territory", territory],
  ]
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${escaped(value)}`] : [])).join("&")
}

const cameraText = ({ lng, lat, zoom }: Camera) =>
  `${rounded(lng, 2)},${rounded(lat, 2)},${rounded(zoom, 2)}`

const rounded = (value: number, digits: number) => String(Number(value.toFixed(digits)))

// Commas and colons may stand in a fragment as they are; an address stays readable.
const escaped = (value: string) =>
  encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")
