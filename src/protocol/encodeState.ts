import { type Camera, forms, type State, type StateKey } from "./State.ts"

/** A state as one string, `t=1992&select=ALB`: for the address, messages, steps and file names. */
export const encodeState = (state: State): string =>
  (Object.keys(forms) as StateKey[])
    .flatMap((key) => {
      const value = state[key]
      if (value === undefined || value === "") return []
      return [`${key}=${escaped(typeof value === "string" ? value : cameraText(value))}`]
    })
    .join("&")

const cameraText = ({ lng, lat, zoom }: Camera) =>
  `${rounded(lng, 2)},${rounded(lat, 2)},${rounded(zoom, 2)}`

const rounded = (value: number, digits: number) => String(Number(value.toFixed(digits)))

// These may stand in a fragment as they are; an address stays readable.
const escaped = (value: string) =>
  encodeURIComponent(value).replace(/%(2C|3A|40)/g, decodeURIComponent)
