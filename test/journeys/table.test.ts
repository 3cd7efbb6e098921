import { buffer } from "node:stream/consumers"
import type { Locator, Page } from "playwright"
import { expect, test } from "vitest"
import { rawHistory, visit as visitTo } from "../fixtures/history.ts"
import { readCsv } from "../table/readCsv.ts"
import { frameOf, hashHolds, openFile, visit } from "./visit.ts"

const panelOf = (page: Page) => page.getByRole("region", { name: /^Table: / })

async function savedBy(page: Page, button: Locator) {
  const saving = page.waitForEvent("download")
  await button.click()
  const saved = await saving
  const text = (await buffer(await saved.createReadStream())).toString()
  return { name: saved.suggestedFilename(), text }
}

/** The column of a CSV, from the file that the open tab saves. */
async function columnsOf(page: Page) {
  const { name, text } = await savedBy(page, page.getByRole("button", { name: "Save as CSV" }))
  const [head, ...rows] = readCsv(text)
  return { name, column: (field: string) => rows.map((row) => row[head!.indexOf(field)]!) }
}

test("the table holds what the map shows at each moment and in each reading, on the page and in its file", async () => {
  const page = await visit("t=1992&lang=en")
  await page.getByRole("button", { name: "Table", exact: true }).click()
  await hashHolds(page, "panel=table")
  for (const state of ["t=1992", "t=1990&reading=certain", "t=1994&window=all"]) {
    await page.evaluate((state) => window.comity.goto(`${state}&panel=table&lang=en`), state)
    const { events, possible, statuses } = await frameOf(page)
    const count = events.length + possible.length
    await page.getByRole("tab", { name: `Events (${count})` }).click()
    const { column, name } = await columnsOf(page)
    expect(name).toMatch(/^comity-china-s-trade-unions.*-events-\d{4}\.csv$/)
    const where = (kind: string) => column("id").filter((_, i) => column("inWindow")[i] === kind)
    expect(where("certain").sort()).toEqual([...events].sort())
    expect(where("possible").sort()).toEqual([...possible].sort())
    expect(await panelOf(page).getByRole("rowheader").allTextContents()).toEqual(column("title"))

    await page.getByRole("tab", { name: /^Relations/ }).click()
    const { column: told } = await columnsOf(page)
    const countries = told("id").flatMap((id, i) =>
      told("kind")[i] === "country" && told("status")[i] !== "" ? [[id, told("status")[i]]] : [],
    )
    expect(Object.fromEntries(countries)).toEqual(statuses)
  }
})

test("a row is read beside the table, time goes on below it, and Escape gives the map back", async () => {
  const page = await visit("t=1992&lang=en")
  const button = page.getByRole("button", { name: "Table", exact: true })
  await button.focus()
  await page.keyboard.press("Enter")
  await panelOf(page).getByRole("cell", { name: "Visit" }).first().click()
  await hashHolds(page, "select=event:")
  const details = page.getByRole("complementary", { name: "Details" })
  expect(await details.getByRole("heading", { level: 2 }).textContent()).toBe(
    await panelOf(page)
      .getByRole("button", { name: /./ })
      .and(page.locator("[aria-current]"))
      .textContent(),
  )
  await page.getByRole("slider").press("ArrowLeft")
  await page.getByRole("heading", { name: "Table: 1991" }).waitFor()
  const json = JSON.parse(
    (await savedBy(page, page.getByRole("button", { name: "Save as JSON" }))).text,
  )
  const { events, possible } = await frameOf(page)
  expect(json.events).toHaveLength(events.length + possible.length)
  expect(json.view.link).toContain("t=1991")
  expect(json.history.version).toMatch(/~[0-9a-f]{16}$/)
  await page.keyboard.press("Escape")
  await panelOf(page).waitFor({ state: "detached" })
  await page.getByRole("button", { name: "Zoom in" }).waitFor()
})

test("of more than five hundred rows only those in sight are there, and the keys reach the last", async () => {
  const page = await visit("t=1992&lang=en")
  const events = Array.from({ length: 600 }, (_, i) =>
    visitTo({ id: `visit-${i}`, type: "statement", title: `Visit ${i}`, date: "1992" }),
  )
  await openFile(page, JSON.stringify(rawHistory({ events })))
  await page.getByRole("heading", { level: 1, name: "A history for tests" }).waitFor()
  await page.evaluate(() => window.comity.goto("t=1992&panel=table&lang=en"))
  const table = page.locator(".table-room table")
  await table.locator("tbody.table-long").waitFor()
  expect(await table.getAttribute("aria-rowcount")).toBe("601")
  expect(await table.getByRole("row").count()).toBeLessThan(60)
  await table.getByRole("button", { name: "Visit 0", exact: true }).focus()
  await page.keyboard.press("End")
  const last = table.getByRole("button", { name: "Visit 599", exact: true })
  await last.and(page.locator(":focus")).waitFor()
  expect(await last.locator("xpath=ancestor::tr").getAttribute("aria-rowindex")).toBe("601")
  await page.keyboard.press("ArrowUp")
  await table
    .getByRole("button", { name: "Visit 598", exact: true })
    .and(page.locator(":focus"))
    .waitFor()
  await page.keyboard.press("Enter")
  await hashHolds(page, "select=event:visit-598")
})

test("on a phone a row that is chosen takes the table's place", async () => {
  const page = await visit("t=1992&panel=table&lang=en", { viewport: { width: 375, height: 812 } })
  const details = page.getByRole("complementary", { name: "Details" })
  await panelOf(page).waitFor()
  expect(await details.count()).toBe(0)
  await panelOf(page).getByRole("rowheader").first().click()
  await details.getByRole("heading", { level: 2 }).waitFor()
  expect(await panelOf(page).count()).toBe(0)
})
