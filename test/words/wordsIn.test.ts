import { existsSync, readdirSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { detailingWords } from "../../src/words/detailing.ts"
import { en } from "../../src/words/en.ts"
import { isLang, languageName, languages, preferredLang, wordsIn } from "../../src/words/wordsIn.ts"
import { zh } from "../../src/words/zh.ts"

/** Every word of a language by its path: `eventType.visit`. */
function wordsOf(words: object, path = ""): Map<string, unknown> {
  const all = new Map<string, unknown>()
  for (const [key, value] of Object.entries(words)) {
    const inner = path === "" ? key : `${path}.${key}`
    if (typeof value === "object") for (const [k, v] of wordsOf(value, inner)) all.set(k, v)
    else all.set(inner, value)
  }
  return all
}

const [english, chinese] = [wordsOf(en), wordsOf(zh)]
const hasHan = (text: string) => /\p{Script=Han}/u.test(text)

/** Whether a word is no text to read. */
const isSetting = (key: string) => key === "locale" || key === "gap"

describe("the interface's words", () => {
  test("are the same in number and kind in both languages", () => {
    const shape = (words: Map<string, unknown>) =>
      [...words].map(([key, value]) => `${key}: ${typeof value}`).sort()
    expect(shape(chinese)).toEqual(shape(english))
  })

  test("are never empty, and each is in its own language", () => {
    const wrong = (words: Map<string, unknown>, isForeign: (text: string) => boolean) =>
      [...words].filter(
        ([key, text]) =>
          !isSetting(key) && typeof text === "string" && (text === "" || isForeign(text)),
      )
    expect(wrong(english, hasHan)).toEqual([])
    const isForeign = (text: string) => !hasHan(text) && /[A-Za-z]/.test(text)
    expect(wrong(chinese, isForeign)).toEqual([])
  })

  test("have full-width punctuation in Chinese", () => {
    const texts = [...chinese.values()].filter((text) => typeof text === "string")
    expect(texts.filter((text) => /\p{Script=Han}[,;:!?]/u.test(text))).toEqual([])
  })

  test("say what they are given", () => {
    expect(en.spoken("1992", 1, 0)).toBe("1992: 1 event")
    expect(en.spoken("1992", 2, 19)).toBe("1992: 2 events, 19 possible")
    expect(zh.spoken("1992年", 2, 19)).toBe("1992年：2项事件，另有19项可能")
    expect([en.countOfType("congress", 1), en.countOfType("congress", 2)]).toEqual([
      "1 congress",
      "2 congresses",
    ])
    expect(zh.countOfType("visit", 2)).toBe("2次访问")
    expect([en.countOfType("strike", 2), zh.countOfType("strike", 2)]).toEqual([
      "2 other events",
      "2项其他事件",
    ])
    for (const { noData } of [en, zh]) {
      expect(noData("some-id")).toContain("some-id")
    }
  })

  test("have a name for each type of event and each kind of polity", () => {
    for (const lang of ["en", "zh"]) {
      const words = wordsIn(lang)
      expect(Object.keys(words.eventType).sort()).toEqual(
        "agreement aid congress meeting relation statement visit".split(" "),
      )
      expect(Object.keys(detailingWords(lang).kind).sort()).toEqual(
        "dependency disputed none occupied state".split(" "),
      )
    }
  })
})

describe("the reader's language", () => {
  test.each([
    [["zh-TW", "en"], "zh"],
    [["fr", "en-GB", "zh"], "en"],
    [["fr"], "en"],
    [[], "en"],
  ])("of those who want %j it is %s", (wanted, lang) => {
    expect(preferredLang(wanted)).toBe(lang)
  })

  test("is as it is spoken where the reader is, or else elsewhere", () => {
    const spoken = ["zh", "en", "pt-PT", "pt-BR"]
    expect(preferredLang(["pt-BR"], spoken)).toBe("pt-BR")
    expect(preferredLang(["pt-AO", "en"], spoken)).toBe("pt-PT")
  })

  test("is Chinese, English, or one that has a file", () => {
    const folder = new URL("../../src/words/languages/", import.meta.url)
    const files = existsSync(folder) ? readdirSync(folder) : []
    expect(languages).toEqual(["zh", "en", ...files.map((name) => name.replace(".ts", ""))])
    expect([isLang("zh"), isLang("toString")]).toEqual([true, false])
    expect(wordsIn("zh")).toBe(zh)
  })

  test("has the name that it calls itself, and one in another", () => {
    expect(["zh", "en", "fr"].map((lang) => languageName(lang))).toEqual([
      "中文",
      "English",
      "français",
    ])
    expect([languageName("zh", "en"), languageName("en", "zh")]).toEqual(["Chinese", "英语"])
    expect(languageName("en-a", "en")).toBe("en-a")
  })
})
