import type { Page } from "playwright"
import { describe, expect, test } from "vitest"
import { rawHistory, visit as visitTo } from "../fixtures/history.ts"
import { arrived, frameOf, hashHolds, placeOnPage, visit } from "./visit.ts"

const steps = [
  "setting",
  "developing-countries",
  "gulf",
  "africa",
  "eastern-europe",
  "albania",
  "western-europe",
  "wftu",
]
const caption = (page: Page) => page.locator(".caption")
const heading = (page: Page, name: string | RegExp) =>
  page.locator(".presentation").getByRole("heading", { name }).waitFor()
const stepOf = (page: Page) =>
  page.evaluate(() => new URLSearchParams(window.comity.getState()).get("step"))
const isPresenting = (page: Page) =>
  page.evaluate(() => window.comity.getState().includes("present=1"))

test("the keys turn the slides forward and back and are held at both ends", async () => {
  const page = await visit("lang=en&present=1")
  await heading(page, "China’s trade unions and the world, 1989–1994")
  expect(await page.getByRole("complementary").isVisible()).toBe(false)
  await page.keyboard.press("ArrowLeft")
  const seen = []
  for (const key of [" ", "ArrowRight", "ArrowDown", "PageDown", "Enter", " ", " ", " "]) {
    await page.keyboard.press(key)
    seen.push(await stepOf(page))
  }
  expect(seen).toEqual(steps)
  await page.keyboard.press(" ")
  await heading(page, "Sources")
  await page.keyboard.press(" ")
  await heading(page, "Sources")
  for (const key of ["PageUp", "ArrowUp", "Backspace"]) await page.keyboard.press(key)
  expect(await stepOf(page)).toBe("albania")
  expect((await frameOf(page)).moment).toBe("1992")
  await page.keyboard.press("Home")
  await heading(page, /^China’s trade unions/)
  await page.keyboard.press("End")
  await heading(page, "Sources")
})

test("b blanks the screen and shows it again", async () => {
  const page = await visit("lang=en&present=1&step=albania")
  await heading(page, /^Albania/)
  const blank = page.locator(".presentation-blank")
  for (const key of ["b", "."]) {
    await page.keyboard.press(key)
    await blank.waitFor()
    await page.keyboard.press(key)
    await blank.waitFor({ state: "detached" })
  }
})

test("who looks elsewhere comes back to the step with Escape, and leaves with a second one", async () => {
  const page = await visit("lang=en&present=1&step=albania")
  await heading(page, /^Albania/)
  await arrived(page)
  const { x, y } = await placeOnPage(page, [80, 22])
  await page.mouse.click(x, y)
  await hashHolds(page, "select=IND")
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 90, y - 30, { steps: 4 })
  await page.mouse.up()
  await hashHolds(page, "view=")
  await page.keyboard.press("Escape")
  await hashHolds(page, "select=ALB")
  expect(await page.evaluate(() => window.comity.getState())).not.toContain("view=")
  expect(await isPresenting(page)).toBe(true)
  await page.keyboard.press("Escape")
  await page.getByRole("complementary", { name: "Details" }).waitFor()
  expect(await isPresenting(page)).toBe(false)
  expect(await stepOf(page)).toBe("albania")
})

test("the key f and a button begin it; a page that is loaded again comes back to its step", async () => {
  const page = await visit("lang=zh&step=gulf")
  await page.keyboard.press("f")
  await heading(page, "海湾战争：两派都谈")
  // Though the map has just become larger, the caption stands where it always does.
  await page.locator(".caption-bottom-left").waitFor()
  await page.waitForFunction(() => window.comity.atlas()!.map.getPadding().left! > 0)
  await page.keyboard.press("ArrowRight")
  await hashHolds(page, "step=africa")
  await page.reload()
  await heading(page, "来自阿克拉的客人")
  await page.keyboard.press("f")
  await page.getByRole("button", { name: "演示" }).click()
  await heading(page, "来自阿克拉的客人")
})

describe("the caption never covers what is chosen", () => {
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [375, 667],
  ] as const)
    test(`at ${width} by ${height}`, async () => {
      const page = await visit("lang=en&present=1", { viewport: { width, height } })
      await heading(page, /^China’s trade unions/)
      // So many pixels take long in software: there the first steps, of each kind of selection, suffice.
      for (const step of width > 1500 ? steps.slice(0, 4) : steps) {
        await page.keyboard.press("ArrowRight")
        await hashHolds(page, `step=${step}`)
        await arrived(page)
        // The place is looked for after the slide is drawn.
        const isFree = () =>
          page.evaluate(async () => {
            const box = document.querySelector(".caption")!.getBoundingClientRect()
            const chosen = await window.comity.atlas()!.chosenOnScreen()
            return (
              chosen.length > 0 &&
              chosen.every(
                ({ left, top, right, bottom }) =>
                  right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom,
              )
            )
          })
        await expect.poll(isFree, { timeout: 15_000 }).toBe(true)
        const box = (await caption(page).boundingBox())!
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
        const [first] = await page.evaluate(() => window.comity.atlas()!.chosenOnScreen())
        expect(first!.left).toBeGreaterThan(-20)
        expect(first!.right).toBeLessThan(width + 20)
      }
    }, 180_000)
})

test("the speaker’s window has the notes and the time, turns the slides, and may be closed", async () => {
  const page = await visit("lang=en&present=1&step=gulf")
  await heading(page, /^The Gulf war/)
  const opening = page.waitForEvent("popup")
  await page.keyboard.press("s")
  const speaker = await opening
  await speaker.getByText("Ask the audience why the three came together.").waitFor()
  await speaker.getByRole("heading", { name: "A guest from Accra" }).waitFor()
  expect(
    await speaker.evaluate(() => getComputedStyle(document.body.firstElementChild!).display),
  ).toBe("grid")
  await speaker.getByRole("button", { name: "Next" }).click()
  await heading(page, "A guest from Accra")
  await speaker.keyboard.press("PageDown")
  await heading(page, "Eastern Europe after 1989")
  await page.keyboard.press("ArrowRight")
  await speaker.getByText("6 / 8").waitFor()
  await page.evaluate(() => window.comity.goto("lang=zh&step=albania"))
  await speaker.getByRole("button", { name: "下一步" }).waitFor()
  await speaker.close()
  await page.keyboard.press("ArrowRight")
  await heading(page, "西欧：先两家，后三家")
})

test("of a history without steps the speaker’s window names the years, in the language that is spoken by then", async () => {
  const page = await visit("lang=en")
  const events = [visitTo(), visitTo({ id: "another", date: "1994" })]
  const text = JSON.stringify(rawHistory({ events }))
  await page.evaluate((text) => window.comity.setData(text), text)
  await page.evaluate(() => window.comity.goto("present=1&step=year-1992"))
  await caption(page).waitFor()
  const opening = page.waitForEvent("popup")
  await page.keyboard.press("s")
  const speaker = await opening
  await speaker.getByRole("heading", { name: "1994", exact: true }).waitFor()
  await page.evaluate(() => window.comity.setLang("zh"))
  await speaker.getByRole("heading", { name: "1994年" }).waitFor()
})
