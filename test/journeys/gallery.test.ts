import { expect, test } from "vitest"
import { arrived, frameOf, hashHolds, visit } from "./visit.ts"

test("another history is one click away, and the address says which", async () => {
  const page = await visit("t=1992&select=ALB&lang=en")
  await page.getByRole("button", { name: "Histories…" }).press("Enter")
  const gallery = page.getByRole("dialog", { name: "Histories" })
  expect(await gallery.getByRole("img").count()).toBe(0) // the pictures say no more than the words
  await gallery.getByRole("button", { name: /^Diplomatic relations/ }).press("Enter")
  await hashHolds(page, "data=prc-relations")
  await arrived(page)
  expect(await page.locator("h1").textContent()).toMatch(/^Diplomatic relations/)
  expect(await page.evaluate(() => location.hash)).toBe("#data=prc-relations&t=1949&lang=en")
  const { statuses, arcs } = await frameOf(page)
  expect(statuses).toMatchObject({ SUN: "full", BGR: "full", PRY: "none" })
  expect(arcs).toBe(0)
})

test("the pictures of the gallery are there", async () => {
  const page = await visit("lang=zh")
  await page.getByRole("button", { name: "历史…" }).click()
  const widths = () =>
    page
      .locator(".gallery img")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
  await expect.poll(widths).toEqual([1200, 1200])
})

test("a link to a moment of the second history opens there", async () => {
  const page = await visit("data=prc-relations&t=1979&select=USA&lang=en")
  const { moment, statuses } = await frameOf(page)
  expect(moment).toBe("1979")
  expect(statuses).toMatchObject({ USA: "full", IDN: "suspended", AFG: "charge" })
  expect(await page.locator(".details h2").first().textContent()).toBe("United States")
  await expect.poll(() => page.locator(".status-chart path").count()).toBe(5)
})
