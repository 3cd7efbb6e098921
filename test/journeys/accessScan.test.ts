import axe from "axe-core"
import type { Page } from "playwright"
import { describe, expect, test } from "vitest"
import { openFile, visit } from "./visit.ts"

const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]

/** What the scan finds on a page: each rule with what breaks it. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (rules) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: rules }),
    rules,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

const nothing = async () => {}

const states: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ["the first picture", "", nothing],
  [
    "a country chosen",
    "t=1992&select=ALB",
    (page) => page.getByRole("heading", { name: /Albania|阿尔巴尼亚/ }).waitFor(),
  ],
  [
    "an organisation chosen",
    "t=1992&select=wftu",
    (page) => page.getByRole("heading", { name: /World Federation|世界工会联合会/ }).waitFor(),
  ],
  ["the table", "t=1992&panel=table", (page) => page.getByRole("table").first().waitFor()],
  ["the matrix", "panel=matrix", (page) => page.getByRole("dialog").waitFor()],
  [
    "the share dialog",
    "t=1992",
    async (page) => {
      await page.getByRole("button", { name: /^(Share|分享)/ }).click()
      await page.getByRole("dialog").waitFor()
    },
  ],
  [
    "a broken dataset",
    "",
    async (page) => {
      await openFile(page, '{ "format": 1,')
      await page.locator(".problems").waitFor()
    },
  ],
  [
    "present mode",
    "present=1&step=albania",
    (page) => page.locator(".presentation").getByRole("heading").waitFor(),
  ],
]

describe("the scan finds nothing wrong, in English and light, with", () => {
  test.each(states)("%s", async (_, state, arrange) => {
    const page = await visit(`${state}&lang=en&theme=light`)
    await arrange(page)
    expect(await faultsOf(page)).toEqual([])
  })
})

describe("nor in Chinese, in the dark, on a phone with", () => {
  const chosen = states.filter(([name]) => /country|table/.test(name))
  test.each(chosen)("%s", async (_, state, arrange) => {
    const viewport = { width: 375, height: 812 }
    const page = await visit(`${state}&lang=zh&theme=dark`, { viewport, hasTouch: true })
    await arrange(page)
    expect(await faultsOf(page)).toEqual([])
  })
})
