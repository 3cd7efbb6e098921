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
