import { expect, test } from "vitest"
import { dayOf, dayOfIso } from "../../src/calendar/day.ts"
import type { Polity } from "../../src/world/polity.ts"
import { worldAt } from "../../src/world/worldAt.ts"

const lastYears = Array.from({ length: 15 }, (_, i) => [2011 + i, 194])

const counts: readonly (readonly number[])[] = [
  [1945, 73],
  [1950, 85],
  [1960, 113],
  [1970, 142],
  [1980, 165],
  [1990, 169],
  [1991, 187],
  [1992, 188],
  [1993, 190],
  [1994, 191],
  [2000, 191],
  ...lastYears,
]

test.each(counts)("at the end of %d there are %d states", (year, count) => {
  const { polities } = worldAt(dayOf(year!, 12, 31))
  expect(polities.filter(({ kind }) => kind === "state")).toHaveLength(count!)
})

const lineOf = ({ code, name, sovereign, units }: Polity) =>
  `${code} ${name.en} ${name.zh}${sovereign ? ` < ${sovereign}` : ""}${
    units.join(" ") === code ? "" : ` [${units.toSorted().join(" ")}]`
  }`

/** A world as text: a list for each kind, one polity a line. */
function textOf(iso: string): string {
  const { polities } = worldAt(dayOfIso(iso))
  const kinds = ["state", "dependency", "occupied", "disputed", "none"]
  const lists = kinds.map((kind) => {
    const lines = polities.filter((polity) => polity.kind === kind).map(lineOf)
    return `${kind}: ${lines.length}\n${lines
      .sort()
      .map((line) => `  ${line}\n`)
      .join("")}`
  })
  return `${iso}\n\n${lists.join("\n")}`
}

test.each(["1990-06-01", "1993-06-01"])("the whole world of %s, as it was read and agreed", (iso) =>
  expect(textOf(iso)).toMatchFileSnapshot(`worlds/${iso}.txt`),
)
