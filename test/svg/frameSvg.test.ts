// @ts-expect-error it comes without types
import { JSDOM } from "jsdom"
import { describe, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { fillsOf } from "../../src/drawing/fills.ts"
import { frameSummary } from "../../src/host/frameSummary.ts"
import { momentOf } from "../../src/state/moments.ts"
import { statusesOf } from "../../src/timeline/statusesOf.ts"
import { timelineOf, visit } from "../fixtures/history.ts"
import { drawn, shipped } from "./drawn.ts"

const timeline = shipped()
const in1992 = { moment: momentOf(dayOf(1992), "year") }
/** Throws on what is no sound XML. */
const parsed = (svg: string) => new JSDOM(svg, { contentType: "image/svg+xml" }).window.document

describe("a drawn frame", { timeout: 60_000 }, () => {
  test("gives every country the fill of its status", async () => {
    const { svg, viewer, frame } = await drawn(timeline, in1992, { surrounds: undefined })
    const { statuses } = frameSummary(viewer)
    const fills = fillsOf(statusesOf(timeline), "light")
    const shapes = [...parsed(svg).querySelectorAll("[data-country]")]
    const drawnFill = new Map(
      shapes.map((g) => [g.getAttribute("data-country"), g.getAttribute("fill")]),
    )
    for (const { code } of frame.world.polities.filter(({ code }) => statuses[code])) {
      if (!drawnFill.has(code)) continue
      const { color } = fills.find(({ id }) => id === `status:${statuses[code]}`)!
      expect([code, drawnFill.get(code)]).toEqual([code, color])
    }
    expect(drawnFill.get("BRA")).toBe(
      fills.find(({ id }) => id === `status:${statuses.BRA}`)!.color,
    )
    expect(drawnFill.get("CHN")).toBe(fills.find(({ id }) => id === "home")!.color)
  })

  test("draws several visits as one with their number, opened where one is chosen, and a ring for what was said", async () => {
    const visits = Array.from({ length: 5 }, (_, i) =>
      visit({ id: `visit-${i}`, to: ["KOR"], date: `1992-0${i + 1}` }),
    )
    const said = visit({ id: "said", type: "statement", from: ["ALB"], to: ["acftu"] })
    const many = timelineOf([...visits, said])
    const options = { surrounds: undefined }
    const mapOf = async (choice: Parameters<typeof drawn>[1]) =>
      parsed((await drawn(many, { ...in1992, ...choice }, options)).svg)
    const closed = await mapOf({})
    const numbers = (map: Document) =>
      [...map.querySelectorAll("text")].filter((text) => /^\d+$/.test(text.textContent!))
    expect(new Set(numbers(closed).map(({ textContent }) => textContent))).toEqual(new Set(["5"]))
    const lines = (map: Document) => map.querySelectorAll("[data-arcs] > g").length
    // One line with its head, and a ring.
    expect(lines(closed)).toBe(3)
    expect(closed.querySelectorAll("[data-arcs] circle")).toHaveLength(2)
    const opened = await mapOf({ selection: { kind: "event", id: "visit-2" } })
    expect(numbers(opened)).toEqual([])
    expect(lines(opened)).toBe(11)
  })

  test("is sound XML of at most 600 kB, in both languages and on the globe", async () => {
    for (const [choice, options] of [
      [in1992, {}],
      [
        { ...in1992, projection: "globe" },
        { lang: "zh", theme: "dark" },
      ],
      [
        { ...in1992, camera: { lng: 20, lat: 45, zoom: 3 } },
        { width: 3840, height: 2160 },
      ],
    ] as const) {
      const { svg } = await drawn(timeline, choice, options)
      expect(new TextEncoder().encode(svg).length).toBeLessThan(600_000)
      expect(parsed(svg).documentElement.localName).toBe("svg")
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  test("carries words that would be markup as words, and nothing from elsewhere", async () => {
    const title =
      '<script>alert(1)</script> & "x" ]]> \u0000\u0008\ud800 <image href="http://a.b/c"/>'
    const words = { title, moment: title, sentence: title, small: [title, title] }
    const legend = [{ kind: "fill", label: title, color: "#123456" }] as const
    const { svg } = await drawn(timeline, in1992, { surrounds: { text: words, legend } })
    const document = parsed(svg)
    expect(document.querySelectorAll("script, image, foreignObject, style")).toHaveLength(0)
    const links = [...document.querySelectorAll("[href]")].map((one) => one.getAttribute("href")!)
    expect(links.every((link) => link.startsWith("#"))).toBe(true)
    expect(document.querySelector("title")!.textContent).toContain("<script>alert(1)</script>")
  })
})
