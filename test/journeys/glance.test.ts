import { buffer } from "node:stream/consumers"
import { expect, test } from "vitest"
import { frameOf, hashHolds, visit } from "./visit.ts"

test("the whole history at a glance leads by a click to a country at its moment, and is saved as a drawing", async () => {
  const page = await visit("data=prc-relations&t=1990&lang=en")
  await page.getByRole("button", { name: "At a glance" }).click()
  const dialog = page.getByRole("dialog", { name: "All at a glance" })
  const ghana = dialog.locator('[data-subject="GHA"]')
  await ghana.scrollIntoViewIfNeeded()
  await hashHolds(page, "panel=matrix")
  const saved = page.waitForEvent("download")
  await dialog.getByRole("button", { name: "Save as SVG" }).click()
  const drawing = (await buffer(await (await saved).createReadStream())).toString()
  expect(drawing).toMatch(/^<svg .*Diplomatic relations of the People/s)
  expect(drawing).toContain('data-subject="GHA"')

  // Ghana broke relations off in 1966: its third colour begins there.
  const box = (await ghana.locator("path[fill^='#']").nth(2).boundingBox())!
  await page.mouse.move(box.x + 3, box.y + box.height / 2)
  expect(await dialog.getByRole("status").first().textContent()).toMatch(/^Ghana, 1966: /)
  await page.mouse.click(box.x + 3, box.y + box.height / 2)
  await hashHolds(page, "t=1966")
  await hashHolds(page, "select=GHA")
  expect(await dialog.count()).toBe(0)
  expect((await frameOf(page)).moment).toBe("1966")
})

test("time has its choices: a date is typed, the past stays in sight, and full stop goes to the next event", async () => {
  const page = await visit("t=1989&lang=en")
  await page.getByRole("button", { name: "Time", exact: true }).click()
  await page.getByLabel("Go to a date").fill("1992")
  await page.keyboard.press("Enter")
  await hashHolds(page, "t=1992")
  const { arcs: alone } = await frameOf(page)
  await page.getByLabel("Shown").selectOption("all")
  await hashHolds(page, "window=all")
  expect((await frameOf(page)).arcs).toBeGreaterThan(alone)
  await page.getByLabel("Uncertain dates").selectOption("latest")
  await hashHolds(page, "reading=latest")
  // In 1993 nothing begins: all that may have happened then is played in 1994.
  await page.getByRole("slider").press(".")
  await hashHolds(page, "t=1994")
})
