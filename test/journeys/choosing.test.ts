import { expect, test } from "vitest"
import { frameOf, hashHolds, hoverUntil, placeOnPage, visit } from "./visit.ts"

test("a click on Albania tells how it stands, why, and who says so; back undoes it", async () => {
  const page = await visit("t=1992&view=20,41,5")
  // In the south, away from the arc that leaves its capital.
  const { x, y } = await placeOnPage(page, [20.1, 40.3])
  await page.mouse.click(x, y)
  const details = page.getByRole("complementary", { name: "Details" })
  await details.getByRole("heading", { level: 2, name: "Albania" }).waitFor()
  expect((await frameOf(page)).statuses.ALB).toBe("restored")
  const why = details.locator(".why")
  expect(await why.textContent()).toContain("Restored")
  expect(await why.textContent()).toContain("P2.6")
  await hashHolds(page, "select=ALB")
  await page.goBack()
  await details.getByRole("heading", { level: 2, name: "Events of 1992" }).waitFor()
  expect(await page.evaluate(() => window.comity.getState())).not.toContain("select")
  await page.goForward()
  await details.getByRole("heading", { level: 2, name: "Albania" }).waitFor()
  await details.getByRole("button", { name: "Close" }).click()
  await details.getByRole("heading", { level: 2, name: "Events of 1992" }).waitFor()
})

test("a click on an arc over the Pacific tells of its event and where it stands", async () => {
  const page = await visit("t=1992")
  const [north, south] = [await placeOnPage(page, [180, 72]), await placeOnPage(page, [180, 20])]
  const arc = await hoverUntil(page, north, south, "Ni Zhifu visits Mexico")
  await page.mouse.click(arc.x, arc.y)
  const details = page.getByRole("complementary", { name: "Details" })
  await details.getByRole("heading", { level: 2, name: /^Ni Zhifu visits Mexico/ }).waitFor()
  expect(await details.getByRole("list", { name: "Source" }).textContent()).toContain("P1.4")
  await hashHolds(page, "select=event:ni-zhifu-1992")
  await details.getByRole("button", { name: "Cuba" }).click()
  await details.getByRole("heading", { level: 2, name: "Cuba" }).waitFor()
})

test("a click on an organisation's dot tells of the organisation", async () => {
  const page = await visit("t=1991")
  const { x, y } = await placeOnPage(page, [-0.19, 5.56])
  await page.mouse.click(x, y)
  const details = page.getByRole("complementary", { name: "Details" })
  const name = "Organisation of African Trade Union Unity"
  await details.getByRole("heading", { level: 2, name }).waitFor()
  expect(await details.textContent()).toContain("Accra")
  await hashHolds(page, "select=oatuu")
  await details.getByRole("button", { name: /^Jiang Zemin receives Sunmonu/ }).click()
  await hashHolds(page, "select=event:sunmonu-1991")
})

test("without the possible there are fewer arcs, and nothing that is only possible", async () => {
  const page = await visit("t=1992")
  const asIs = await frameOf(page)
  expect(asIs.possible.length).toBeGreaterThan(0)
  await page.getByRole("checkbox", { name: /^Show what is only possible/ }).uncheck()
  const certain = await frameOf(page)
  expect(certain.possible).toEqual([])
  expect(certain.events).toEqual(asIs.events)
  expect(certain.arcs).toBeLessThan(asIs.arcs)
  await page.evaluate(() => window.comity.arrived())
  expect(await page.evaluate(() => window.comity.atlas()!.counts().arcs)).toBe(certain.arcs)
})

test("a link to a country has arrived only with what is read of it", async () => {
  const page = await visit("t=1990&select=SUN&lang=en")
  const heading = await page.evaluate(() => document.querySelector(".details h2")?.textContent)
  expect(heading).toBe("Soviet Union")
})
