import { runnerImport } from "vite"

/**
 * A history of so many countries and years, as the text of a dataset: each country's relation to the
 * centre changes every ten years, and there is a visit in every fifth. One country, Albania, has as
 * many statements beside as are asked for.
 * @param {{ countries: number, years: number, statements?: number }} options
 */
export async function longHistory({ countries, years, statements = 0 }) {
  const { reigns } = /** @type {typeof import("../../src/world/reigns.ts")} */ (
    (await runnerImport("/src/world/reigns.ts")).module
  )
  const { dayOf } = /** @type {typeof import("../../src/calendar/day.ts")} */ (
    (await runnerImport("/src/calendar/day.ts")).module
  )
  const first = 2025 - years
  const today = reigns.filter(({ end }) => end > dayOf(2024))
  const codes = [...new Set(today.map(({ polity }) => polity.code))].filter((c) => c !== "CHN")
  /** @param {string} code @param {number} year */
  const exists = (code, year) => {
    const all = reigns.filter(({ polity }) => polity.code === code)
    return [dayOf(year), dayOf(year + 1) - 1].every((day) =>
      all.some(({ start, end }) => start <= day && day < end),
    )
  }
  if (codes.length < countries) throw new Error(`there are ${codes.length} countries, no more`)
  const cites = [{ source: "book", locator: "p. 12" }]
  const events = codes.slice(0, countries).flatMap((code, i) =>
    Array.from({ length: years }, (_, year) => year).flatMap((year) => {
      if (!exists(code, first + year)) return []
      const about = { date: String(first + year), cites }
      const change = {
        ...about,
        id: `relation-${code.toLowerCase()}-${year}`,
        type: "relation",
        between: ["CHN", code],
        status: ["full", "low", "none"][(i + year) % 3],
        title: `Relations with ${code} change in year ${year}`,
      }
      const visit = {
        ...about,
        id: `visit-${code.toLowerCase()}-${year}`,
        type: "visit",
        from: ["CHN"],
        to: [code],
        title: `A visit to ${code} in year ${year}`,
      }
      return [...((year + i) % 10 === 0 ? [change] : []), ...((year + i) % 5 === 2 ? [visit] : [])]
    }),
  )
  const said = Array.from({ length: statements }, (_, i) => ({
    id: `statement-${i}`,
    type: "statement",
    from: ["CHN"],
    to: ["ALB"],
    date: `${first + (i % years)}-0${1 + (i % 9)}`,
    title: { en: `Statement ${i} on relations with Albania`, zh: `关于对阿关系的第${i}次表态` },
    people: [{ name: { en: "A speaker", zh: "发言人" } }],
    cites,
  }))
  return JSON.stringify({
    format: 1,
    version: "1",
    title: "A long history",
    subject: "CHN",
    extent: `${first}/2024`,
    sources: [{ id: "book", title: "A book of dates" }],
    statuses: [
      { id: "full", label: "Full relations", color: "#2f7f74" },
      { id: "low", label: "Low relations", color: "#e0b75a", pattern: "lines" },
      { id: "none", label: "No relations", color: "#8a8177", pattern: "cross" },
    ],
    events: [...events, ...said],
  })
}
