import { expect, test } from "vitest"
import { arrived, visit } from "./visit.ts"

test("nothing is wider than the window, and the slider is in it", async () => {
  const page = await visit("t=1994")
  for (const [width, height] of [
    [1280, 720],
    [375, 812],
    [320, 568],
  ] as const) {
    await page.setViewportSize({ width, height })
    await arrived(page)
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const parts = [...document.querySelectorAll(".header, .stage, .details, .footer, .timeline")]
      const beyond = parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 0.5)
      return { overflow: scrollWidth - clientWidth, beyond: beyond.map((part) => part.className) }
    })
    expect(wide, `at ${width}`).toEqual({ overflow: 0, beyond: [] })
    const slider = (await page.getByRole("slider").boundingBox())!
    expect(slider.x, `at ${width}`).toBeGreaterThanOrEqual(0)
    expect(slider.x + slider.width, `at ${width}`).toBeLessThanOrEqual(width)
    expect(slider.y + slider.height, `at ${width}`).toBeLessThanOrEqual(height)
    const map = (await page.locator(".map canvas").boundingBox())!
    expect(map.height, `at ${width}`).toBeGreaterThan(120)
  }
})

test("no button spills its words on a phone, with something chosen", async () => {
  const page = await visit("t=1992&select=ALB", { viewport: { width: 375, height: 812 } })
  const spilling = await page.evaluate(() => {
    const buttons = [...document.querySelectorAll(".stage button, .controls button, .play")]
    const long = buttons.filter((button) => button.scrollWidth > button.clientWidth + 1)
    return long.map((button) => button.textContent)
  })
  expect(spilling).toEqual([])
})

test("the choices of time stand whole in the window, however small it is and large its text", async () => {
  const page = await visit("t=1992", { viewport: { width: 667, height: 375 } })
  await page.getByRole("button", { name: "Time", exact: true }).click()
  const options = page.getByLabel("Go to a date").locator("xpath=ancestor::div[@id]").first()
  for (const [width, height, text] of [
    [667, 375, 16],
    [740, 360, 16],
    [1280, 720, 32],
    [1280, 720, 16],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`
    }, text)
    await arrived(page)
    const { x, y, width: wide } = (await options.boundingBox())!
    const at = `${width} by ${height}, text of ${text}`
    expect(x, at).toBeGreaterThanOrEqual(0)
    expect(y, at).toBeGreaterThanOrEqual(0)
    expect(x + wide, at).toBeLessThanOrEqual(width)
  }
})

test("a title without an end leaves the map its room and is scrolled to its end", async () => {
  const page = await visit("t=1992")
  const title = page.getByRole("heading", { level: 1 })
  await title.evaluate((heading) => {
    heading.firstElementChild!.textContent = "x".repeat(500)
  })
  const map = (await page.locator(".map").boundingBox())!
  expect(map.height).toBeGreaterThan(250)
  const { seen, whole } = await title.evaluate((heading) => {
    heading.scrollTop = 1e4
    return { seen: heading.scrollTop + heading.clientHeight, whole: heading.scrollHeight }
  })
  expect(Math.round(seen)).toBe(whole)
})

test("a word of a status does not break for the date beside it", async () => {
  const page = await visit("t=1992&select=ALB")
  const label = page.locator(".turns").getByText("Restored", { exact: true })
  const lines = await label.evaluate((one) => one.getClientRects().length)
  const { height } = (await label.boundingBox())!
  expect(lines).toBe(1)
  expect(height).toBeLessThan(30)
})

test("the map's buttons have a ground on which they are read", async () => {
  const page = await visit("t=1992&select=AUS", { viewport: { width: 640, height: 360 } })
  const ground = await page
    .getByRole("button", { name: "Zoom to what is chosen" })
    .evaluate((button) => getComputedStyle(button).backgroundColor)
  expect(ground).not.toMatch(/rgba\(0, 0, 0, 0\)|transparent/)
})
