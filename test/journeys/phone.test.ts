import type { Page } from "playwright"
import { describe, expect, test } from "vitest"
import { arrived, frameOf, hashHolds, placeOnPage, visit } from "./visit.ts"

const upright = { width: 375, height: 812 }
const lying = { width: 812, height: 375 }
const phone = (viewport: { width: number; height: number }) => ({
  viewport,
  hasTouch: true,
  isMobile: true,
})

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!

/** What part of the place for the map and the sheet, under or beside each other, the map has. */
async function shareOfMap(page: Page): Promise<number> {
  const [map, sheet] = [await boxOf(page, ".map"), await boxOf(page, ".details")]
  const isBeside = sheet.x >= map.x + map.width
  return isBeside
    ? map.width / (map.width + sheet.width)
    : (sheet.y - map.y) / (sheet.y + sheet.height - map.y)
}

describe.each([
  ["upright", upright],
  ["small", { width: 320, height: 568 }],
  ["lying", lying],
] as const)("on a phone held %s", (_, viewport) => {
  test("the map is never covered by more than half, whatever is chosen, and all is in the window", async () => {
    const page = await visit("t=1992", phone(viewport))
    await page.getByRole("button", { name: "Hide details" }).waitFor()
    for (const state of ["t=1992", "t=1992&select=ALB", "t=1992&select=wftu"]) {
      await page.evaluate((state) => window.comity.goto(state), state)
      expect(await shareOfMap(page), state).toBeGreaterThan(0.5)
      for (const part of [".header", ".stage", ".details", ".slider", ".play"]) {
        const box = await boxOf(page, part)
        expect(box.x, part).toBeGreaterThanOrEqual(0)
        expect(box.y, part).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width, part).toBeLessThanOrEqual(viewport.width)
        expect(box.y + box.height, part).toBeLessThanOrEqual(viewport.height)
      }
    }
    expect((await boxOf(page, ".slider")).y).toBeGreaterThan(viewport.height * 0.75)
  })

  test("the sheet is closed, opened for what is chosen, read over the whole page, and left again", async () => {
    const page = await visit("t=1992", phone(viewport))
    const details = page.getByRole("complementary", { name: "Details" })
    await page.getByRole("button", { name: "Hide details" }).tap()
    const show = page.getByRole("button", { name: "Show details" })
    expect(await show.getAttribute("aria-expanded")).toBe("false")
    expect(await shareOfMap(page)).toBeGreaterThan(0.8)
    expect(await details.getByRole("heading").count()).toBe(0)
    await arrived(page)
    const { x, y } = await placeOnPage(page, [121, -26])
    await page.touchscreen.tap(x, y)
    await details.getByRole("heading", { level: 2, name: "Australia" }).waitFor()
    await hashHolds(page, "select=AUS")
    expect(await shareOfMap(page)).toBeLessThan(0.7)

    await page.getByRole("button", { name: "Read in full" }).press("Enter")
    const back = page.getByRole("button", { name: "Back to the map" })
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true)
    const sheet = await boxOf(page, ".details")
    expect(sheet.y).toBe(0)
    expect(sheet.width).toBe(viewport.width)
    expect(await page.getByRole("button", { name: "Menu" }).isVisible()).toBe(false)
    expect(await page.getByRole("slider").isVisible()).toBe(true)
    await back.tap()
    expect(await page.getByRole("button", { name: "Menu" }).isVisible()).toBe(true)
    expect(await shareOfMap(page)).toBeGreaterThan(0.5)
  })
})

test("what is chosen low on the map is not lost behind the sheet that opens for it", async () => {
  const page = await visit("t=1992&view=20,0,2", phone(upright))
  await page.getByRole("button", { name: "Hide details" }).tap()
  await page.waitForFunction(
    () => window.comity.atlas()!.map.getContainer().clientHeight > innerHeight / 2,
  )
  await arrived(page)
  const { x, y } = await placeOnPage(page, [22, -31])
  await page.touchscreen.tap(x, y)
  await hashHolds(page, "select=ZAF")
  const isInSight = () =>
    page.evaluate(async () => {
      const atlas = window.comity.atlas()!
      const [land] = await atlas.chosenOnScreen()
      const { clientHeight } = atlas.map.getContainer()
      return clientHeight < innerHeight / 2 && (land!.top + land!.bottom) / 2 < clientHeight
    })
  await expect.poll(isInSight).toBe(true)
})

test("the link that skips the map opens the closed sheet", async () => {
  const page = await visit("t=1992", phone(upright))
  await page.getByRole("button", { name: "Hide details" }).tap()
  await page.getByRole("button", { name: "Skip to the details" }).press("Enter")
  await page.getByRole("heading", { name: "Events of 1992" }).waitFor()
  expect(await page.evaluate(() => document.activeElement!.className)).toBe("details")
})

test("the bar of the sheet is dragged up to the whole page and down to nothing, and toggled by a tap", async () => {
  const page = await visit("t=1992", phone(upright))
  const bar = page.locator(".sheet-bar")
  await bar.waitFor()
  const heightNow = () =>
    page.locator(".page").evaluate((page) => (page as HTMLElement).dataset.sheet)
  for (const [by, height] of [
    [-300, "whole"],
    [350, "half"],
    [260, "closed"],
    [-260, "half"],
  ] as const) {
    await dragBy(page, bar, by)
    expect(await heightNow(), `after ${by}`).toBe(height)
  }
  await dragBy(page, bar, 0)
  expect(await heightNow()).toBe("closed")
})

test("what is behind a button on a phone comes with a tap, and goes with Escape or a choice", async () => {
  const page = await visit("t=1992", phone(upright))
  const search = page.getByRole("button", { name: "Search" })
  expect(await search.isVisible()).toBe(false)
  await page.getByRole("button", { name: "Menu" }).tap()
  await search.waitFor()
  await page.keyboard.press("Escape")
  await search.waitFor({ state: "hidden" })
  await page.getByRole("button", { name: "Menu" }).tap()
  await search.tap()
  await page.getByRole("dialog").waitFor()
  expect(await search.isVisible()).toBe(false)
  await page.keyboard.press("Escape")
  await page.getByRole("button", { name: "Legend" }).tap()
  await page.getByText("Suspended", { exact: true }).waitFor()
})

test("two fingers zoom the map, one moves it, and neither scrolls or zooms the page", async () => {
  const page = await visit("t=1992", phone(upright))
  const zoom = () => page.evaluate(() => window.comity.atlas()!.map.getZoom())
  const lng = () => page.evaluate(() => window.comity.atlas()!.map.getCenter().lng)
  const { x, y, width, height } = await boxOf(page, ".map canvas")
  const [cx, cy] = [x + width / 2, y + height / 2]
  const before = await zoom()
  await fingers(page, (part) => [
    { x: cx - 20 - 60 * part, y: cy },
    { x: cx + 20 + 60 * part, y: cy },
  ])
  await hashHolds(page, "view=")
  expect(await zoom()).toBeGreaterThan(before + 1)
  const there = await lng()
  await fingers(page, (part) => [{ x: cx + 100 * part, y: cy }])
  await page.waitForFunction(
    (there) => Math.abs(window.comity.atlas()!.map.getCenter().lng - there) > 5,
    there,
  )
  expect(await page.evaluate(() => [visualViewport!.scale, scrollX, scrollY])).toEqual([1, 0, 0])
})

test("a thumb on the slider moves the year", async () => {
  const page = await visit("t=1990", phone(upright))
  const { x, y, width, height } = await boxOf(page, ".slider")
  await page.touchscreen.tap(x + width * 0.9, y + height / 2)
  await hashHolds(page, "t=1994")
  expect((await frameOf(page)).moment).toBe("1994")
})

/** Presses on the middle of something, moves up or down by so many pixels, and lets go. */
async function dragBy(page: Page, what: ReturnType<Page["locator"]>, by: number) {
  const { x, y, width, height } = (await what.boundingBox())!
  const [cx, cy] = [x + width / 2, y + height / 2]
  await fingers(page, (part) => [{ x: cx, y: cy + by * part }])
}

/** Lays fingers on the page, moves them along their ways (parts from 0 to 1), and lifts them. */
async function fingers(
  page: Page,
  placesAt: (part: number) => { readonly x: number; readonly y: number }[],
) {
  const client = await page.context().newCDPSession(page)
  const send = (
    type: "touchStart" | "touchMove" | "touchEnd",
    touchPoints: { x: number; y: number }[],
  ) => client.send("Input.dispatchTouchEvent", { type, touchPoints })
  await send("touchStart", placesAt(0))
  for (let i = 1; i <= 8; i++) await send("touchMove", placesAt(i / 8))
  await send("touchEnd", [])
  await client.detach()
}
