import type { Page } from "playwright"
import { expect, test } from "vitest"
import { rawHistory, visit as visitTo } from "../fixtures/history.ts"
import { arrived, hashHolds, visit } from "./visit.ts"

/** Where a part of the page is, once it is there. */
async function boxOf(page: Page, selector: string) {
  await page.locator(selector).waitFor()
  return (await page.locator(selector).boundingBox())!
}

const sliderOf = (page: Page) => page.getByRole("slider", { name: "Moment" })
const monthsOnBar = (page: Page) =>
  sliderOf(page).evaluate((slider: HTMLInputElement) => Number(slider.max) - Number(slider.min) + 1)

test("either end of several years is dragged, even past the other, and so is the whole", async () => {
  const page = await visit("t=1990..1991")
  const { x, y, width, height } = await boxOf(page, ".range-between")
  const year = width
  const middle = y + height / 2
  const drag = async (from: number, to: number) => {
    await page.mouse.move(x + from * year, middle)
    await page.mouse.down()
    await page.mouse.move(x + to * year, middle, { steps: 8 })
    await page.mouse.up()
  }
  await drag(1, 3)
  await hashHolds(page, "t=1990..1993")
  await drag(1.5, 2.5)
  await hashHolds(page, "t=1991..1994")
  await drag(1, 4)
  await hashHolds(page, "t=1994")
  expect(await page.getByRole("slider").count()).toBe(3)
  await drag(4, 2)
  await hashHolds(page, "t=1992..1994")
  expect(await page.locator(".moment").textContent()).toBe("1992–1994")
})

test("a wheel zooms the bar about the pointer, and pans it sideways; a click on it goes there", async () => {
  const page = await visit("t=1990-06")
  const { x, y, width } = await boxOf(page, ".bar-ground")
  expect(await monthsOnBar(page)).toBe(72)
  await page.mouse.move(x + width / 2, y + 10)
  await page.mouse.wheel(0, -300)
  await expect.poll(() => monthsOnBar(page)).toBeLessThan(50)
  const first = () => sliderOf(page).evaluate((slider: HTMLInputElement) => Number(slider.min))
  const before = await first()
  await page.mouse.wheel(width / 4, 0)
  await expect.poll(first).toBeGreaterThan(before)
  expect(await page.locator(".moment").textContent()).toBe("June 1990")
  await page.mouse.click(x + width / 2, y + 10)
  const index = (await first()) + Math.floor((await monthsOnBar(page)) / 2)
  const month = `${1989 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`
  await hashHolds(page, `t=${month}`)
})

test("two fingers zoom the bar on a phone, and one pans it", async () => {
  const page = await visit("t=1992-06", { viewport: { width: 375, height: 720 }, hasTouch: true })
  const session = await page.context().newCDPSession(page)
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", ...at: number[]) => {
    const { x, y, width, height } = await boxOf(page, ".bar-ground")
    const touchPoints = at.map((part, id) => ({ id, x: x + part * width, y: y + height - 2 }))
    await session.send("Input.dispatchTouchEvent", { type, touchPoints })
  }
  await touch("touchStart", 0.45, 0.55)
  for (const apart of [0.1, 0.15, 0.2]) await touch("touchMove", 0.5 - apart, 0.5 + apart)
  await touch("touchEnd")
  await expect.poll(() => monthsOnBar(page)).toBe(18)
  const first = () => sliderOf(page).evaluate((slider: HTMLInputElement) => Number(slider.min))
  const before = await first()
  await touch("touchStart", 0.5)
  for (const at of [0.6, 0.7, 0.8]) await touch("touchMove", at)
  await touch("touchEnd")
  await expect.poll(first).toBeLessThan(before)
  expect(await page.locator(".moment").textContent()).toBe("June 1992")
})

test("three centuries by day have no more to draw than there is room for, and are gone through by a held thumb", async () => {
  const page = await visit("lang=en")
  const events = Array.from({ length: 3000 }, (_, i) =>
    visitTo({ id: `v${i}`, date: `${1700 + (i % 300)}-03-${10 + (i % 9)}` }),
  )
  const text = JSON.stringify(rawHistory({ events, extent: "1700/1999" }))
  await page.evaluate((text) => window.comity.setData(text), text)
  await page.evaluate(() => window.comity.goto("t=1850-03-15"))
  await arrived(page)
  const part = page.getByRole("slider", { name: "Time on the bar" })
  await part.waitFor()
  expect(await page.locator(".bars *").count()).toBeLessThan(60)
  const { x, y, width, height } = (await sliderOf(page).boundingBox())!
  const value = () => sliderOf(page).evaluate((slider: HTMLInputElement) => Number(slider.value))
  const last = (await value()) + 366
  await page.mouse.move(x + width * 0.3, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width - 2, y + height / 2, { steps: 4 })
  await expect.poll(value).toBeGreaterThan(last)
  await page.mouse.up()
})
