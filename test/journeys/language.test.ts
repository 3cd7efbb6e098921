import type { Page } from "playwright"
import { expect, test } from "vitest"
import { arrived, hashHolds, visit } from "./visit.ts"

/** What the page says in its several corners, the map included. */
async function saidOn(page: Page) {
  await arrived(page)
  const texts = ["h1", ".summary", ".details h2", ".legend", ".play"]
  const [title, summary, panel, legend, play] = await Promise.all(
    texts.map((selector) => page.locator(selector).textContent()),
  )
  const labels = await page.evaluate(() => [...window.comity.atlas()!.marks.written])
  const lang = await page.locator("html").getAttribute("lang")
  return { lang, title, summary, panel, legend, play, labels }
}

test("the language switch changes every word, on the map too", async () => {
  const page = await visit("t=1992&select=ALB", { locale: "zh-CN" })
  const zh = await saidOn(page)
  expect(zh).toMatchObject({ lang: "zh-CN", panel: "阿尔巴尼亚", play: "播放" })
  expect(zh.title).toBe("中国工会与世界，1989—1994")
  expect(zh.summary).toMatch(/^1992年：2次访问；恢复关系：阿尔巴尼亚；/)
  expect(zh.legend).toContain("恢复关系")
  expect(zh.labels).toEqual(expect.arrayContaining(["俄罗斯", "墨西哥", "非工统"]))

  await page.getByRole("button", { name: "English" }).click()
  const en = await saidOn(page)
  expect(en).toMatchObject({ lang: "en-GB", panel: "Albania", play: "Play" })
  expect(en.title).toBe("China’s trade unions and the world, 1989–1994")
  expect(en.summary).toMatch(/^1992: 2 visits; Restored: Albania; /)
  expect(en.legend).toContain("Restored")
  expect(en.labels).toEqual(expect.arrayContaining(["Russia", "Mexico", "OATUU"]))
  await hashHolds(page, "lang=en")
  for (const text of [en.title, en.summary, en.panel, en.legend, en.play, ...en.labels])
    expect(text).not.toMatch(/\p{Script=Han}/u)
})
