import { expect, inject, test } from "vitest"
import { arrived, frameOf, hashHolds, visit } from "./visit.ts"

test("an address of which nothing is here falls back with one note, which can be dismissed", async () => {
  const page = await visit("t=1850&select=QQQ&lang=fr")
  const note = page.getByRole("status")
  const dismiss = page.getByRole("button", { name: "Dismiss" })
  expect(await dismiss.count()).toBe(1)
  for (const key of ["t", "select", "lang"])
    expect(await note.textContent()).toMatch(new RegExp(`\\(.*\\b${key}\\b.*\\)`))
  expect((await frameOf(page)).moment).toBe("1990")
  expect(await page.evaluate(() => window.comity.getState())).not.toContain("select")
  await dismiss.click()
  expect(await dismiss.count()).toBe(0)
})

test("an unknown history falls back to the first one with one note, at the moment asked for", async () => {
  const page = await visit("data=unknown&t=1992")
  expect(await page.getByRole("button", { name: "Dismiss" }).count()).toBe(1)
  expect(await page.getByRole("status").textContent()).toContain("“unknown”")
  expect((await frameOf(page)).moment).toBe("1992")
})

test("back returns to the view of a link, and to the history that was open before", async () => {
  const page = await visit("", { address: `${inject("address")}?t=1992&type=visit&lang=en` })
  const { events } = await frameOf(page)
  await page.locator(".details li button").first().click()
  await hashHolds(page, "select=event:")
  await page.getByRole("button", { name: "Histories…" }).click()
  await page.getByRole("button", { name: /^Diplomatic relations/ }).click()
  await hashHolds(page, "data=prc-relations")
  await page.goBack()
  await hashHolds(page, "data=acftu-1990s")
  await hashHolds(page, "select=event:")
  await page.goBack()
  await page.waitForFunction(() => !location.hash.includes("select"))
  expect(await frameOf(page)).toMatchObject({ moment: "1992", events })
  await hashHolds(page, "type=visit")
})

test("pressed twice over a slow load, back ends where it was pressed to last", async () => {
  const page = await visit("data=acftu-1990s&t=1992&lang=en")
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/prc-relations/, async (route) => {
    await held
    await route.continue()
  })
  for (const hash of ["data=prc-relations&t=1971&lang=en", "data=acftu-1990s&t=1993&lang=en"])
    await page.evaluate((hash) => {
      location.hash = hash
    }, hash)
  await page.waitForFunction(() => window.comity.getState().includes("t=1993"))
  await page.evaluate(() => history.back())
  await hashHolds(page, "data=prc-relations")
  await page.evaluate(() => history.back())
  await page.waitForFunction(() => window.comity.getState().includes("t=1992"))
  const came = page.waitForResponse(/prc-relations/)
  letGo()
  await (await came).finished()
  await arrived(page)
  expect(await page.evaluate(() => [window.comity.getState(), location.hash])).toEqual([
    "data=acftu-1990s&t=1992&lang=en",
    "#data=acftu-1990s&t=1992&lang=en",
  ])
})

test("back does not open a presentation again that was left", async () => {
  const page = await visit("t=1992&select=ALB&lang=en")
  await page.keyboard.press("f")
  await page.locator(".presentation").getByRole("heading").first().waitFor()
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight")
  await hashHolds(page, "step=")
  await page.keyboard.press("f")
  await page.locator("[data-presenting]").waitFor({ state: "detached" })
  const told = await page.evaluate(() => window.comity.getState())
  await page.goBack()
  await page.waitForFunction((told) => window.comity.getState() !== told, told)
  expect(await page.locator("[data-presenting]").count()).toBe(0)
  expect(await page.evaluate(() => location.hash)).not.toContain("present")
})
