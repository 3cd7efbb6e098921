import type { Page } from "playwright"
import { expect, test } from "vitest"
import { frameOf, hoverUntil, openFile, placeOnPage, visit } from "./visit.ts"

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true }

/** Leaves a picture for the eye. */
const picture = (page: Page, name: string) => page.screenshot({ path: `test/pictures/${name}.png` })

/** Goes to each state on one page and leaves a picture of it. */
async function pictures(page: Page, states: Readonly<Record<string, string>>) {
  for (const [name, state] of Object.entries(states)) {
    await page.evaluate((state) => window.comity.goto(state), state)
    await picture(page, name)
  }
}

test("pictures of a small laptop", async () => {
  const page = await visit()
  await pictures(page, {
    "first-zh": "t=1990&lang=zh",
    "empty-year": "t=1989&lang=en",
    "busy-year": "t=1994&lang=en",
    albania: "t=1992&select=ALB&lang=en",
    pacific: "t=1992&select=event:ni-zhifu-1992&lang=zh",
    organisation: "t=1991&select=oatuu&lang=en",
    "soviet-union": "t=1990&lang=en&view=60,52,2.4",
    "without-soviet-union": "t=1993&lang=en&view=60,52,2.4",
  })
  expect((await frameOf(page)).moment).toBe("1993")
})

test("pictures of a phone", async () => {
  const page = await visit("", phone)
  await pictures(page, {
    "phone-first": "t=1990&lang=en",
    "phone-busy-year-zh": "t=1994&lang=zh",
    "phone-albania": "t=1992&select=ALB&lang=en",
  })
  await openFile(page, '{ "format": 1, "title": "x", "extent": "1989/", "events": [{}] }')
  await page.getByRole("alert").waitFor()
  await picture(page, "phone-problems")
  expect(await page.locator("canvas").count()).toBe(0)
})

test("pictures of what is under the pointer, and of a list of problems", async () => {
  const page = await visit("t=1992")
  await picture(page, "first-1992")
  const [north, south] = [await placeOnPage(page, [180, 72]), await placeOnPage(page, [180, 20])]
  await hoverUntil(page, north, south, "Ni Zhifu")
  await picture(page, "hover")
  await openFile(page, '{ "format": 1, "title": "x", "extent": "1989/", "events": [{}] }')
  await page.getByRole("button", { name: "中文" }).click()
  await picture(page, "problems-zh")
  expect(await page.getByRole("alert").count()).toBe(1)
})
