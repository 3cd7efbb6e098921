// Not for the first load: import this file when somebody asks for a region.
import table from "../../data/world/regions.json"
import type { Name } from "./polity.ts"

/** A region or sub-region of the world, as the statisticians of the United Nations divide it. */
export interface Region {
  /** Three digits, as in UN M49: `150` is Europe. */
  readonly m49: string
  readonly name: Name
}

interface Place {
  readonly region: Region
  readonly subregion: Region
}

const regionOfRow = ({ m49, en, zh }: { m49: string; en: string; zh: string }): Region => ({
  m49,
  name: { en, zh },
})

/** The regions, each with its sub-regions, in the order of the table. */
export const regions: readonly (Region & { readonly subregions: readonly Region[] })[] =
  table.regions.map((row) => ({
    ...regionOfRow(row),
    subregions: table.subregions.filter(({ region }) => region === row.m49).map(regionOfRow),
  }))

const byCode = new Map<string, Place>()
for (const row of table.subregions) {
  const region = regions.find(({ m49 }) => m49 === row.region)!
  const place = { region, subregion: regionOfRow(row) }
  for (const code of row.codes) byCode.set(code, place)
}

/** Where a polity code of the table lies; undefined for a code that it does not have. */
export const regionOf = (code: string): Place | undefined => byCode.get(code)

const known = new Set(
  regions.flatMap(({ m49, subregions }) => [m49, ...subregions.map((sub) => sub.m49)]),
)

/** Whether a text is the M49 of a region or sub-region. */
export const isRegion = (m49: string): boolean => known.has(m49)
