import { expect, test } from "vitest"
import { arrived, hashHolds, placeOnPage, visit } from "./visit.ts"

const projector = { viewport: { width: 1280, height: 720 } }

test("the settings make all text larger, the map's names too, and nothing leaves the window", async () => {
  const page = await visit("t=1992&lang=en", projector)
  const heightOf = async (selector: string) => (await page.locator(selector).boundingBox())!.height
  const usual = await heightOf(".events .link >> nth=1")
  const pixelsAcross = () =>
    page.evaluate(() => {
      const canvas = window.comity.atlas()!.map.getCanvas()
      return canvas.getBoundingClientRect().width / canvas.clientWidth
    })
  expect(await pixelsAcross()).toBeCloseTo(1, 2)
  await page.getByRole("button", { name: "Settings…" }).click()
  await page.getByRole("radio", { name: /^Large/ }).check()
  await page.getByRole("button", { name: "Close" }).click()
  await hashHolds(page, "text=large")
  await arrived(page)
  expect((await heightOf(".events .link >> nth=1")) / usual).toBeGreaterThan(1.35)
  // Names are drawn in the map's own pixels, which are now as much larger.
  expect(await pixelsAcross()).toBeCloseTo(1.4, 2)
  const beyond = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    const parts = [...document.querySelectorAll(".header, .stage, .details, .footer, .timeline *")]
    const out = parts.filter((part) => {
      const { right, bottom } = part.getBoundingClientRect()
      return right > innerWidth + 1 || (bottom > innerHeight + 1 && !part.closest(".bars"))
    })
    const [page] = document.querySelectorAll(".comity")
    const scrolled = page!.scrollHeight - page!.clientHeight
    return [
      scrollWidth - innerWidth,
      scrollHeight - innerHeight,
      scrolled,
      ...out.map((part) => part.className),
    ]
  })
  expect(beyond).toEqual([0, 0, 0])
})

test("a link carries the larger text, going elsewhere keeps it, and the map is met where it is pressed", async () => {
  const page = await visit("t=1992&lang=en&text=large", projector)
  await page.evaluate(() => window.comity.goto("t=1991&view=20,41,5"))
  expect(await page.evaluate(() => window.comity.getState())).toContain("text=large")
  const corner = (await page.locator(".map canvas").boundingBox())!
  const { x, y } = await placeOnPage(page, [20.1, 40.3])
  await page.mouse.click(corner.x + (x - corner.x) * 1.4, corner.y + (y - corner.y) * 1.4)
  await hashHolds(page, "select=ALB")
  for (const button of ["Share…", "Search", "At a glance"]) {
    const menu = page.getByRole("button", { name: "Menu" })
    if (button !== "Share…") await menu.click()
    await page.getByRole("button", { name: button, exact: true }).click()
    const box = (await page.getByRole("dialog").boundingBox())!
    expect(box.x, button).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width, button).toBeLessThanOrEqual(1280)
    expect(box.y + box.height, button).toBeLessThanOrEqual(720)
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "detached" })
  }
})
