import { expect, test } from "vitest"
import { rawHistory, visit as visitEvent } from "../fixtures/history.ts"
import { arrived, hashHolds, hoverUntil, placeOnPage, visit } from "./visit.ts"

const visits = Array.from({ length: 8 }, (_, i) =>
  visitEvent({
    id: `visit-${i}`,
    to: ["FRA"],
    date: `1992-0${i + 1}`,
    title: `Visit ${i + 1}`,
  }),
)
const dataset = JSON.stringify(rawHistory({ events: visits }))

test("a sum tells how many visits it holds, by a click it fans out, and the panel lists them", async () => {
  const page = await visit()
  expect(await page.evaluate((text) => window.comity.setData(text), dataset)).toBe(true)
  await page.evaluate(() => window.comity.goto("t=1992&view=60,45,1.5", { transition: "none" }))
  await arrived(page)
  const [north, south] = [await placeOnPage(page, [60, 75]), await placeOnPage(page, [60, 40])]
  const sum = await hoverUntil(page, north, south, "China → France")
  expect(await page.locator(".hover").textContent()).toContain("8 visits")
  await page.getByRole("status").filter({ hasText: "China to France, 8 visits" }).waitFor()
  await page.mouse.click(sum.x, sum.y)
  await hashHolds(page, "select=event:visit-7")
  const beside = page.getByRole("heading", { name: "Between the same places" })
  await beside.waitFor()
  const others = page.getByRole("button", { name: /^Visit \d$/ })
  expect(await others.count()).toBe(7)
  await others.first().click()
  await hashHolds(page, "select=event:visit-0")
})
