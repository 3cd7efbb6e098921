import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { fromOklab, toOklab } from "../../src/theme/oklab.ts"
import { palettes, type Theme } from "../../src/theme/palettes.ts"
import { statusColor } from "../../src/theme/statusColor.ts"
import { soundDataset } from "../fixtures/history.ts"
import { contrast } from "./contrast.ts"
import { deficiencies, deltaE, seenBy } from "./vision.ts"

const statusesIn = (history: string) => {
  const { statuses } = soundDataset(JSON.parse(readFileSync(`data/${history}.json`, "utf8")))
  // A membership says nothing of the centre, so it never colours the map.
  return [...statuses.values()].filter(({ id }) => id !== "affiliated")
}
const themes = ["light", "dark"] as const
const histories = ["acftu-1990s", "prc-relations"] as const

describe.each(histories)("the statuses of %s", (history) => {
  const statuses = statusesIn(history)

  const fillsOf = (theme: Theme): [string, string][] => {
    const { land, recorded, home } = palettes[theme]
    const own = statuses.map(({ id, color }): [string, string] => [id, statusColor(color, theme)])
    return [["land", land], ["recorded", recorded], ["home", home], ...own]
  }

  describe.each(themes)("the %s theme", (theme) => {
    const palette = palettes[theme]

    test.each([
      ["ink", "paper"],
      ["ink", "panel"],
      ["muted", "paper"],
      ["muted", "panel"],
      ["accent", "paper"],
      ["paper", "ink"],
    ] as const)("has text of %s on %s with a contrast of at least 4.5", (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
    })

    test("has a ring around what has the focus at 3 or more, whatever it stands on", () => {
      for (const ground of ["paper", "panel", "land", "recorded", "home"] as const)
        expect(contrast(palette.ink, palette[ground]), ground).toBeGreaterThanOrEqual(3)
    })

    test.each(["outbound", "inbound", "neutral"] as const)(
      "has %s arcs with a contrast of at least 3 against sea and land",
      (arc) => {
        expect(contrast(palette[arc], palette.paper)).toBeGreaterThanOrEqual(3)
        expect(contrast(palette[arc], palette.land)).toBeGreaterThanOrEqual(3)
      },
    )

    test.each(fillsOf(theme))("has a border, or its casing, at 3 against %s", (_, fill) => {
      const best = Math.max(contrast(palette.border, fill), contrast(palette.casing, fill))
      expect(best).toBeGreaterThanOrEqual(3)
    })

    test.each(Object.keys(deficiencies))(
      "has statuses that keep apart in %s vision",
      (deficiency) => {
        const own = fillsOf(theme).slice(3)
        const close = own.flatMap(([a, colorA], i) =>
          own.slice(i + 1).flatMap(([b, colorB]) => {
            const apart = deltaE(seenBy(deficiency, colorA), seenBy(deficiency, colorB))
            return apart < 15 ? [`${a} and ${b}: ${apart.toFixed(1)}`] : []
          }),
        )
        expect(close).toEqual([])
      },
    )
  })

  test("that have the same pattern differ in lightness too, for whoever sees no colours", () => {
    const greyOf = (color: string, theme: Theme) =>
      fromOklab({ ...toOklab(statusColor(color, theme)), a: 0, b: 0 })
    for (const theme of themes)
      for (const [i, one] of statuses.entries())
        for (const other of statuses.slice(i + 1)) {
          if (one.pattern !== other.pattern) continue
          const apart = deltaE(greyOf(one.color, theme), greyOf(other.color, theme))
          expect(apart, `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(15)
        }
  })

  describe("a status's colour", () => {
    test("comes back from Oklab as it was", () => {
      for (const { color } of statuses) expect(fromOklab(toOklab(color))).toBe(color)
    })

    test("keeps the order of lightness in the dark", () => {
      const lightness = (theme: Theme) =>
        statuses
          .map(({ id, color }) => ({ id, l: toOklab(statusColor(color, theme)).l }))
          .sort((a, b) => a.l - b.l)
          .map(({ id }) => id)
      expect(lightness("dark")).toEqual(lightness("light"))
    })
  })
})
