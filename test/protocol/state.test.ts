import { describe, expect, test } from "vitest"
import { decodeState } from "../../src/protocol/decodeState.ts"
import { encodeState } from "../../src/protocol/encodeState.ts"
import { forms, type StateKey } from "../../src/protocol/State.ts"

const samples: Record<StateKey, readonly unknown[]> = {
  v: ["1"],
  data: ["acftu-1990s", "acftu-1990s@2026-11-22~0123456789abcdef", "a@0123456789abcdef"],
  t: ["1992", "1992-03", "1992-03-21", "-0044", "1949..1972", "1949-10..1972-02-28", "latest"],
  grain: ["year", "month", "day"],
  window: ["moment", "trail", "all"],
  trail: ["5"],
  reading: ["earliest", "middle", "latest", "certain", "as-is"],
  select: ["ALB", "acftu", "event:albania-restored"],
  focus: ["ALB", "wftu"],
  compare: ["1994", "1994-12"],
  type: ["visit", "visit,agreement"],
  status: ["friendly,restored"],
  dir: ["out,in"],
  certainty: ["stated"],
  kind: ["trade-union,government"],
  region: ["africa"],
  step: ["albania"],
  play: ["0", "1"],
  speed: ["0.25", "2", "16"],
  view: [
    { lng: -180, lat: 12.5, zoom: 1.25 },
    { lng: 0, lat: 0, zoom: -1.5 },
  ],
  proj: ["mercator", "globe"],
  territory: ["history", "table"],
  panel: ["details", "table", "matrix"],
  lang: ["zh", "en", "auto", "zh-Hant", "es-419"],
  theme: ["light", "dark", "auto"],
  ui: ["full", "min", "none"],
  interact: ["0", "1"],
  motion: ["auto", "reduce"],
  text: ["normal", "large"],
  keys: ["0", "1"],
  present: ["0", "1"],
  deck: ["reveal"],
  auto: ["0", "1"],
  poster: ["0", "1"],
}

describe("a state is one string", () => {
  test("that people can read", () => {
    const state = {
      t: "1992",
      select: "event:ni-zhifu-1992",
      view: { lng: 150, lat: 20.125, zoom: 1 },
    }
    expect(encodeState(state)).toBe("t=1992&select=event:ni-zhifu-1992&view=150,20.13,1")
  })

  test("that comes back as it went, ten thousand times", () => {
    let seed = 11
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let i = 0; i < 10_000; i++) {
      const given = Object.fromEntries(
        Object.entries(samples).flatMap(([key, values]) =>
          random(2) ? [[key, values[random(values.length)]]] : [],
        ),
      )
      expect(decodeState(encodeState(given))).toEqual({ state: given, unknown: [], malformed: [] })
    }
  })

  test("in which every key of the protocol has an example here", () => {
    expect(Object.keys(samples)).toEqual(Object.keys(forms))
  })

  test("whose unknown keys and malformed values are told apart", () => {
    expect(decodeState("#t=abc&select=<script>&view=1,2&color=red&lang=zh")).toEqual({
      state: { lang: "zh" },
      unknown: ["color"],
      malformed: ["t", "select", "view"],
    })
  })

  test("that never throws, however broken", () => {
    for (const text of [
      "%E0%A4",
      "&&&==",
      "t=1992&t=1993",
      `t=${"9".repeat(65_536)}`,
      "__proto__=1",
    ])
      expect(() => decodeState(text)).not.toThrow()
    expect(decodeState("t=1992&t=1993").state).toEqual({ t: "1992" })
    expect(decodeState("view=,,").malformed).toEqual(["view"])
  })
})
