import { expect, test } from "vitest"
import { openHost } from "./host.ts"
import { frameOf, visit } from "./visit.ts"

const clipboard = ["clipboard-read", "clipboard-write"]
/** To draw as many pixels as a wall has takes a software renderer its time. */
const patience = 60_000
const sizes = [
  [320, 240],
  [375, 667],
  [3840, 2160],
] as const

test("a link that was copied leads to the same frame, and the focus is back at the button", async () => {
  const page = await visit("t=1992&select=ALB&view=20,40,3", { permissions: clipboard })
  const button = page.getByRole("button", { name: "Share…" })
  await button.press("Enter")
  await page.getByRole("button", { name: "Copy" }).click()
  await page.getByText("Copied.").waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press("Escape")
  await page.getByRole("dialog").waitFor({ state: "detached" })
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  const other = await visit(link.split("#")[1])
  expect(await frameOf(other)).toEqual(await frameOf(page))
  expect(await other.evaluate(() => window.comity.getState())).toBe(
    await page.evaluate(() => window.comity.getState()),
  )
})

test("a snippet that is pasted into a foreign page draws the same frame, live and frozen", async () => {
  const page = await visit("t=1992&select=ALB&lang=en")
  await page.getByRole("button", { name: "Share…" }).click()
  await page.getByRole("tab", { name: "Embed" }).click()
  const preview = page.frameLocator(".frame-preview iframe")
  await preview.locator(".map canvas").waitFor()
  const snippets = []
  for (const kind of ["live", "frozen"]) {
    await page.getByLabel("History", { exact: true }).selectOption(kind)
    snippets.push(await page.getByLabel("HTML for your page").inputValue())
  }
  expect(snippets[1]).toContain("data=acftu-1990s@")
  // The frames' policy of opening late is the foreign page's matter.
  const host = await openHost(snippets.join("").replaceAll('loading="lazy"', ""))
  const drawn = []
  for (const frame of host.frames().slice(1)) {
    await frame.locator(".map canvas").waitFor()
    await frame.evaluate(() => window.comity.arrived())
    expect(await frame.locator(".frame-card").textContent()).toContain("Restored")
    expect(await frame.locator(".note").count()).toBe(0)
    drawn.push(await frame.evaluate(() => window.comity.getFrame()))
  }
  expect(drawn).toEqual([await frameOf(page), await frameOf(page)])
})

test.each(sizes)(
  "a frame of %i by %i holds its map, its time and its card",
  async (...size) => {
    const [width, height] = size
    const page = await visit("ui=min&t=1992&select=ALB&lang=en", { viewport: { width, height } })
    page.setDefaultTimeout(patience)
    await page.screenshot({ path: `test/pictures/frame-min-${width}.png` })
    const boxOf = async (what: string) => (await page.locator(what).boundingBox())!
    for (const part of [".frame-title", ".slider", ".play", ".frame-card", ".moment"]) {
      const box = await boxOf(part)
      expect(box.x, part).toBeGreaterThanOrEqual(0)
      expect(box.y, part).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width, part).toBeLessThanOrEqual(width + 0.5)
      expect(box.y + box.height, part).toBeLessThanOrEqual(height + 0.5)
    }
    expect((await boxOf(".map canvas")).height).toBeGreaterThan(height * 0.55)
    // On a wall the words grow too.
    const text = await boxOf(".frame-card h2")
    expect(text.height).toBeGreaterThan(height / 75)
    await page.getByRole("slider").press("ArrowRight")
    expect((await frameOf(page)).moment).toBe("1993")
  },
  240_000,
)

test.each(sizes.slice(0, 2))(
  "the barest frame of %i by %i has the map and its moment",
  async (...size) => {
    const [width, height] = size
    const page = await visit("ui=none&t=1992&lang=en", { viewport: { width, height } })
    page.setDefaultTimeout(patience)
    await page.screenshot({ path: `test/pictures/frame-none-${width}.png` })
    expect(await page.getByRole("slider").count()).toBe(0)
    const map = (await page.locator(".map canvas").boundingBox())!
    expect([map.width, map.height].map(Math.round)).toEqual([width, height])
    // As many pixels as the screen has: what grows is not blurred.
    const pixels = await page.evaluate(() => window.comity.atlas()!.map.getCanvas().width)
    expect(Math.abs(pixels - width)).toBeLessThan(3)
    await page.getByRole("button", { name: "Legend and sources" }).click()
    await page.getByText(/Boundaries are simplified/).waitFor()
  },
  240_000,
)

test("a frame that is only looked at takes no pointer and no focus, and is still told to the ear", async () => {
  const page = await visit("ui=min&interact=0&t=1992&lang=en")
  await page.keyboard.press("Tab")
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await page.mouse.click(640, 300)
  await page.mouse.wheel(0, 400)
  expect(await page.evaluate(() => window.comity.getState())).not.toMatch(/select|view/)
  await page.getByText(/^1992: 2 visits/).waitFor({ state: "attached" })
})

test("a frame frozen to another version says so over the map", async () => {
  const page = await visit("ui=min&t=1992&lang=en&data=acftu-1990s@1~0123456789abcdef", {
    viewport: { width: 320, height: 240 },
  })
  const note = page.getByRole("status").getByText(/has changed since/)
  expect(await note.textContent()).toContain("1~0123456789abcdef")
  await page.screenshot({ path: "test/pictures/frame-note-320.png" })
  await page.getByRole("button", { name: "Dismiss" }).click()
  await note.waitFor({ state: "detached" })
})
