import { expect, test } from "vitest"
import { rawHistory, visit as visitEvent } from "../fixtures/history.ts"
import { arrived, hashHolds, openFile, visit } from "./visit.ts"

test("the key / opens the search, Enter goes to what is found at its time, and the focus comes back", async () => {
  const page = await visit("t=1994")
  await page.getByRole("button", { name: "Search" }).focus()
  await page.keyboard.press("/")
  const box = page.getByRole("combobox")
  await box.waitFor()
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type("soviet union")
  await page.getByRole("option", { name: "Soviet Union", exact: true }).waitFor()
  await page.keyboard.press("Enter")
  await hashHolds(page, "select=SUN")
  expect(await page.evaluate(() => location.hash)).toContain("t=1990")
  expect(await page.getByRole("dialog").count()).toBe(0)
  await page.getByRole("heading", { name: "Soviet Union", level: 2 }).waitFor()
  await page.getByRole("button", { name: "Search" }).and(page.locator(":focus")).waitFor()
})

test("before a history is there the key / has nothing to search", async () => {
  const page = await visit("lang=en")
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  await page.route("**/acftu-1990s*", async (route) => {
    await gate
    await route.continue()
  })
  await page.reload({ waitUntil: "commit" })
  await page.getByText("Opening the history…").waitFor()
  await page.keyboard.press("/")
  open()
  await arrived(page)
  expect(await page.getByRole("dialog").count()).toBe(0)
})

test("Esc closes it and changes nothing, and the key / is a letter in the box", async () => {
  const page = await visit("t=1992")
  const before = await page.evaluate(() => location.hash)
  await page.getByRole("button", { name: "Search" }).click()
  await page.getByRole("combobox").waitFor()
  await page.keyboard.type("/a")
  expect(await page.getByRole("combobox").inputValue()).toBe("/a")
  await page.keyboard.press("Escape")
  expect(await page.getByRole("dialog").count()).toBe(0)
  expect(await page.evaluate(() => location.hash)).toBe(before)
})

test("a title of ten thousand letters and turned order breaks no layout at 320 pixels", async () => {
  const page = await visit("lang=en", { viewport: { width: 320, height: 640 } })
  const title = `\u202E<b>steel ${"x".repeat(10_000)}`
  const events = ["one", "two"].map((id) => visitEvent({ id, title }))
  await openFile(page, JSON.stringify(rawHistory({ events })))
  await page.getByRole("heading", { name: "A history for tests" }).waitFor()
  await arrived(page)
  await page.keyboard.press("/")
  await page.getByRole("combobox").fill("steel")
  const options = page.getByRole("option")
  await options.first().waitFor()
  for (const option of await options.all()) {
    const box = (await option.boundingBox())!
    expect(box.x + box.width).toBeLessThanOrEqual(320)
    expect(box.height).toBeLessThan(120)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test("an event is cited in the form that is chosen, with a link to it", async () => {
  const page = await visit("t=1989&select=event:morocco-friendly")
  await page.getByRole("button", { name: "Cite or report an error…" }).click()
  await page.getByRole("radio", { name: "BibTeX" }).check()
  const citation = page.getByRole("textbox", { name: "Citation" })
  expect(await citation.inputValue()).toContain("@misc{morocco-friendly,")
  expect(await citation.inputValue()).toContain("select=event:morocco-friendly")
})
