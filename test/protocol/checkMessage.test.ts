import { describe, expect, test } from "vitest"
import { checkMessage } from "../../src/protocol/checkMessage.ts"
import { longestState } from "../../src/protocol/decodeState.ts"

const ours = (parts: object) => checkMessage({ ns: "comity", v: 1, ...parts })

describe("a message that is sound", () => {
  test.each([
    { type: "hello" },
    { type: "goto", state: "t=1992&select=ALB", transition: "none", seq: 7 },
    { type: "goto", state: "" },
    { type: "play" },
    { type: "pause" },
    { type: "setLang", lang: "zh" },
    { type: "setTheme", theme: "dark" },
    { type: "getState", id: "a" },
    { type: "getFrame", id: 4 },
    { type: "setData", dataset: { format: 1 }, id: 1 },
    { type: "setData", dataset: "{}" },
    { type: "export", format: "png" },
  ])("$type comes through as it was said: %j", (message) => {
    expect(ours(message)).toEqual({ message })
  })

  test("loses what was not asked for", () => {
    expect(ours({ type: "play", state: "t=1992", extra: 1 })).toEqual({ message: { type: "play" } })
  })
})

describe("what is not ours is passed over", () => {
  test.each([
    ["a string", '{"method":"next"}'],
    ["a number", 7],
    ["nothing", null],
    ["undefined", undefined],
    ["true", true],
    ["a list", []],
    ["an empty object", {}],
    ["another name", { ns: "other", v: 1, type: "play" }],
    ["a name that is a list", { ns: ["comity"], v: 1, type: "play" }],
    ["a later version", { ns: "comity", v: 2, type: "play" }],
    ["a version as a text", { ns: "comity", v: "1", type: "play" }],
    ["no type", { ns: "comity", v: 1 }],
    ["an unknown type", { ns: "comity", v: 1, type: "fly" }],
    ["a type of every object", { ns: "comity", v: 1, type: "constructor" }],
    ["the prototype as a type", { ns: "comity", v: 1, type: "__proto__" }],
    ["what is only inherited", Object.create({ ns: "comity", v: 1, type: "play" })],
    ["a date", new Date(0)],
    ["a map", new Map([["ns", "comity"]])],
    ["bytes", new Uint8Array(8)],
  ])("%s", (_, data) => {
    expect(checkMessage(data)).toBeUndefined()
  })
})

describe("a message of ours that is wrong is refused with the part that is", () => {
  const refusal = (refused: string, part: string) => ({ refused, part })

  test.each([
    [{ type: "goto" }, refusal("message", "state")],
    [{ type: "goto", state: 1992 }, refusal("message", "state")],
    [{ type: "goto", state: { t: "1992" } }, refusal("message", "state")],
    [{ type: "goto", state: "", transition: "fade" }, refusal("message", "transition")],
    [{ type: "goto", state: "", transition: null }, refusal("message", "transition")],
    [{ type: "goto", state: "", seq: "7" }, refusal("message", "seq")],
    [{ type: "goto", state: "", seq: Number.NaN }, refusal("message", "seq")],
    [{ type: "setLang", lang: "x".repeat(21) }, refusal("too-large", "lang")],
    [{ type: "setTheme", theme: "toString" }, refusal("message", "theme")],
    [{ type: "getFrame", id: {} }, refusal("message", "id")],
    [{ type: "getState", id: "x".repeat(201) }, refusal("too-large", "id")],
    [{ type: "setData" }, refusal("message", "dataset")],
    [{ type: "setData", dataset: null }, refusal("message", "dataset")],
    [{ type: "setData", dataset: [] }, refusal("message", "dataset")],
    [{ type: "setData", dataset: 3 }, refusal("message", "dataset")],
    [{ type: "export", format: "exe" }, refusal("message", "format")],
  ])("%j", (message, refused) => {
    expect(ours(message)).toEqual(refused)
  })

  test("a state as long as may be is sound, one character more is too large", () => {
    expect(ours({ type: "goto", state: "x".repeat(longestState) })).toHaveProperty("message")
    expect(ours({ type: "goto", state: "x".repeat(longestState + 1), seq: 3 })).toEqual({
      refused: "too-large",
      part: "state",
      seq: 3,
    })
  })

  test("an inherited state was not said", () => {
    const message = Object.assign(Object.create({ state: "t=1992" }), { type: "goto" })
    expect(checkMessage(Object.assign(message, { ns: "comity", v: 1 }))).toEqual(
      refusal("message", "state"),
    )
  })

  test("a key named like the prototype changes nothing", () => {
    const message = JSON.parse('{"ns":"comity","v":1,"type":"play","__proto__":{"state":"t=1"}}')
    expect(checkMessage(message)).toEqual({ message: { type: "play" } })
    expect(({} as { state?: string }).state).toBeUndefined()
  })
})
