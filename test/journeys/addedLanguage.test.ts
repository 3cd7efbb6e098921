import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Page } from "playwright"
import { afterAll, beforeAll, expect, test } from "vitest"
import history from "../../data/acftu-1990s.json"
import gallery from "../../data/gallery.json"
import capitals from "../../data/world/capitals.json"
import polities from "../../data/world/polities.json"
import regions from "../../data/world/regions.json"
import { rawHistory, visit as visitEvent } from "../fixtures/history.ts"
import { type Served, servePage } from "./servePage.ts"
import { arrived, hashHolds, visit } from "./visit.ts"

/** A language that the page does not have, though browsers know its months. */
const tag = "sw"

let copy: string
let served: Served
beforeAll(async () => {
  copy = await realpath(await mkdtemp(join(tmpdir(), "comity-language-")))
  for (const name of ["src", "index.html", "vite.config.ts"])
    await cp(name, join(copy, name), { recursive: true })
  for (const name of ["data", "public", "test", "node_modules", "package.json"])
    await symlink(resolve(name), join(copy, name))
  const language = await readFile("test/fixtures/bracketed.ts", "utf8")
  await mkdir(join(copy, "src/words/languages"), { recursive: true })
  await writeFile(
    join(copy, `src/words/languages/${tag}.ts`),
    language.replaceAll("../../src/words/", "../"),
  )
  served = await servePage({ root: copy })
})
afterAll(async () => {
  await served.close()
  await rm(copy, { recursive: true })
})

/** All texts in some data. */
const textsIn = (data: unknown): string[] =>
  typeof data === "string"
    ? [data]
    : typeof data === "object" && data !== null
      ? Object.values(data).flatMap(textsIn)
      : []
const ofData = new Set(textsIn([history, gallery, capitals, polities, regions]))
const languageNames = ["中文", "English", "Kiswahili"]

/** What the page says to eye and ear that is neither a word of its language nor a text of the data. */
async function strayOn(page: Page): Promise<string[]> {
  const [texts, months] = await page.evaluate((tag) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode())
      if (!walker.currentNode.parentElement!.closest("script, style, textarea"))
        texts.push(walker.currentNode.nodeValue!)
    const said = ["aria-label", "aria-valuetext", "aria-description", "title", "alt", "placeholder"]
    for (const name of said)
      for (const one of document.querySelectorAll(`[${name}]`)) texts.push(one.getAttribute(name)!)
    const writer = new Intl.DateTimeFormat(tag, { month: "long" })
    return [texts, Array.from({ length: 12 }, (_, month) => writer.format(new Date(2000, month)))]
  }, tag)
  const outside = texts.flatMap((text) => outsideOfBrackets(text))
  const isOfData = (text: string) => ofData.has(text) || languageNames.includes(text)
  const withoutMonths = (text: string) => months.reduce((left, m) => left.replace(m, ""), text)
  return [...new Set(outside)].filter(
    (text) => !isOfData(text) && /\p{Letter}/u.test(withoutMonths(text)),
  )
}

/** The parts of a text that stand outside of brackets. */
function outsideOfBrackets(text: string): string[] {
  const inner = text.replace(/⟦[^⟦⟧]*⟧/g, "\n")
  if (inner !== text) return outsideOfBrackets(inner)
  // A name may be followed by a sign and a word.
  return inner.split("\n").map((part) => part.trim().replace(/ ·$/, ""))
}

const isNoFileName = (text: string) => !/^comity-[\w.-]+$/.test(text)

const word = (english: string) => `⟦${english}⟧`
const press = (page: Page, name: string) =>
  page.getByRole("button", { name: word(name), exact: true }).click()

test("a language of one file is spoken in every corner of the page, and no other with it", async () => {
  const page = await visit(`t=1992&select=ALB&lang=${tag}`, { address: served.address })
  expect(await strayOn(page)).toEqual([])
  expect(await page.locator(".details h2").textContent()).toBe("Albania")
  const labels = await page.evaluate(() => [...window.comity.atlas()!.marks.written])
  expect(labels).toContain("Russia")

  await press(page, "Time")
  await page.getByLabel(word("Go to a date")).waitFor()
  expect(await strayOn(page)).toEqual([])
  await press(page, "Time")

  await press(page, "Filter")
  await page.getByRole("heading", { name: word("Filter and compare") }).waitFor()
  expect(await strayOn(page)).toEqual([])
  await press(page, "Filter")

  await press(page, "Search")
  await page.getByRole("combobox", { name: /Search/ }).fill("alb")
  await page.getByRole("option", { name: "Albania" }).first().waitFor()
  // What was asked for is cut out of the answers.
  expect((await strayOn(page)).filter((text) => !/alb/i.test(text))).toEqual([])
  await page.keyboard.press("Escape")

  await press(page, "Share…")
  for (const tab of ["Link", "Film", "Slides", "Handout", "One file"]) {
    await page.getByRole("tab", { name: word(tab) }).click()
    await page.getByText(word("One moment…")).waitFor({ state: "detached" })
    await page.getByText(word("The file is being prepared…")).waitFor({ state: "detached" })
    expect((await strayOn(page)).filter(isNoFileName), tab).toEqual([])
  }
  await page.keyboard.press("Escape")

  await press(page, "Table")
  await page.getByRole("tab", { name: /Relations/ }).click()
  await page.getByRole("row").nth(1).waitFor()
  expect(await strayOn(page)).toEqual([])
  await hashHolds(page, `lang=${tag}`)
})

test("its problems with a file are told in it, and its name is on the switch", async () => {
  const page = await visit(`lang=${tag}`, { address: served.address })
  const events = [visitEvent({ date: "1992-13" }), visitEvent({ to: ["XYZ"], title: 7 })]
  for (const text of [JSON.stringify(rawHistory({ events })), '{ "format": None }']) {
    const file = { name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) }
    await page.locator('input[type="file"]').setInputFiles(file)
    await page.getByRole("alert").waitFor()
    const paths = await page.locator(".problems code").allTextContents()
    expect((await strayOn(page)).filter((text) => !paths.includes(text))).toEqual([])
  }
  await press(page, "Back to the map")
  await page.reload()
  await arrived(page)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
  const list = page.getByRole("combobox", { name: word("Language") })
  expect(await list.locator("option").allTextContents()).toEqual(languageNames)
  await list.selectOption("English")
  await page.getByRole("combobox", { name: "Language", exact: true }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-GB")
})

test("the page as one file speaks it too", async () => {
  const address = pathToFileURL(join(served.folder, "comity.html")).href
  const page = await visit(`t=1992&select=ALB&lang=${tag}`, { address, offline: true })
  expect(await strayOn(page)).toEqual([])
})
