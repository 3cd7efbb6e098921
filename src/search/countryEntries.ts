import { aliases, spansOf } from "../world/codes.ts"
import { reigns } from "../world/reigns.ts"
import { seatsOf } from "../world/seats.ts"
import type { Entry, Key } from "./Entry.ts"

/** Each country of any day, by all its names, its code and its former codes; and its capitals. */
export function countryEntries(): Entry[] {
  const codes = new Set(reigns.map(({ polity }) => polity.code))
  return [...codes].flatMap((code) => [countryEntry(code), ...capitalEntries(code)])
}

const reignsOf = (code: string) => reigns.filter(({ polity }) => polity.code === code)
const lastNameOf = (code: string) => ({ ...reignsOf(code).at(-1)!.polity.name })

function countryEntry(code: string): Entry {
  const names = reignsOf(code).flatMap(({ polity: { name }, start, end }) =>
    [name.en, name.zh].map((text): Key => ({ text, spans: [{ start, end }] })),
  )
  const former = [...aliases].flatMap(([old, now]) => (now === code ? [old] : []))
  const codes = [code, ...former].map((text): Key => ({ text, spans: spansOf(code) }))
  const selection = { kind: "country", code } as const
  return { kind: "country", name: lastNameOf(code), selection, keys: [...names, ...codes] }
}

const capitalEntries = (code: string): Entry[] =>
  seatsOf(code).map(({ name, start, end }) => ({
    kind: "place",
    name: { ...name },
    about: lastNameOf(code),
    selection: { kind: "country", code },
    keys: [name.en, name.zh].map((text) => ({ text, spans: [{ start, end }] })),
  }))
