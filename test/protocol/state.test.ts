import { describe, expect, test } from "vitest"
import { decodeState } from "../../src/protocol/decodeState.ts"
import { encodeState } from "../../src/protocol/encodeState.ts"

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
    const maybe = <T>(value: T) => (random(2) ? value : undefined)
    for (let i = 0; i < 10_000; i++) {
      const state = {
        t: maybe(["1992", "1992-03", "1992-03-21", "-0044", "latest"][random(5)]!),
        select: maybe(["ALB", "acftu", "event:albania-restored"][random(3)]!),
        lang: maybe(["zh", "en"][random(2)]!),
        data: maybe("acftu-1990s"),
        view: maybe({ lng: random(360) - 180, lat: random(180) - 90, zoom: random(2000) / 100 }),
      }
      const given = Object.fromEntries(
        Object.entries(state).filter(([, value]) => value !== undefined),
      )
      expect(decodeState(encodeState(given))).toEqual({ state: given, unknown: [], malformed: [] })
    }
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
