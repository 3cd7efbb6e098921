import { type Camera, forms, type State, type StateKey } from "./State.ts"

/** A state that was read, the keys that nobody knows, and the keys whose value is malformed. */
export interface Decoded {
  readonly state: State
  readonly unknown: readonly string[]
  readonly malformed: readonly string[]
}

/** As many characters as a state may have. */
export const longestState = 8192

/** Reads a state from one string, with or without a leading `#` or `?`. Never throws. */
export function decodeState(text: string): Decoded {
  const state: Record<string, string | Camera> = {}
  const unknown: string[] = []
  const malformed: string[] = []
  const pairs = new URLSearchParams(text.slice(0, longestState).replace(/^[#?]/, ""))
  // Of a key that stands twice the first counts.
  for (const key of new Set(pairs.keys())) {
    const written = pairs.get(key)!
    if (!isKnown(key)) unknown.push(key)
    else {
      const value = key === "view" ? cameraOf(written) : written
      if (value !== undefined && forms[key].test(written)) state[key] = value
      else malformed.push(key)
    }
  }
  return { state, unknown, malformed }
}

const isKnown = (key: string): key is StateKey => Object.hasOwn(forms, key)

function cameraOf(text: string): Camera | undefined {
  const [lng, lat, zoom, ...rest] = text
    .split(",")
    .map((part) => (part === "" ? Number.NaN : Number(part)))
  const isSound =
    rest.length === 0 && Math.abs(lng!) <= 360 && Math.abs(lat!) <= 90 && zoom! >= -2 && zoom! <= 22
  return isSound ? { lng: lng!, lat: lat!, zoom: zoom! } : undefined
}
