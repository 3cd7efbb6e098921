import { buffer } from "node:stream/consumers"
import { expect, test, vi } from "vitest"
import { packageFaults, partsOf } from "../export/slides/packageFaults.ts"
import { textsOf } from "../export/slides/xmlFault.ts"
import { visit } from "./visit.ts"

// Eight pictures of twice the size, drawn without a graphics card.
vi.setConfig({ testTimeout: 240_000 })

test("the first history is taken away as slides, from the Share dialog", async () => {
  const page = await visit("t=1992&lang=zh", { acceptDownloads: true })
  page.setDefaultTimeout(200_000)
  await page.getByRole("button", { name: "分享" }).click()
  await page.getByRole("tab", { name: "幻灯片" }).click()
  const coming = page.waitForEvent("download")
  await page.getByRole("button", { name: "生成幻灯片" }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe("comity-acftu-1990s.pptx")
  await page.getByText("已保存为 comity-acftu-1990s.pptx").waitFor()

  const bytes = await buffer(await download.createReadStream())
  expect(packageFaults(bytes)).toEqual([])
  const parts = partsOf(bytes)
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))
  expect(slides).toHaveLength(10)
  expect(textsOf(parts.get("ppt/slides/slide2.xml")!)).toContain("自主，广交")
  const pictures = [...parts].filter(([name]) => name.startsWith("ppt/media/"))
  expect(new Set(pictures.map(([, bytes]) => bytes)).size).toBe(8)
})

test("who cancels has the view as it was, and can begin again", async () => {
  const page = await visit("t=1992&lang=en")
  const state = await page.evaluate(() => window.comity.getState())
  await page.getByRole("button", { name: "Share…" }).click()
  await page.getByRole("tab", { name: "Slides" }).click()
  await page.getByRole("button", { name: "Make the slides" }).click()
  await page.getByRole("button", { name: "Cancel" }).click()
  page.setDefaultTimeout(60_000)
  await page.getByText("Cancelled. Nothing was saved.").waitFor()
  expect(await page.getByRole("button", { name: "Make them again" }).isEnabled()).toBe(true)
  expect(await page.evaluate(() => window.comity.getState())).toBe(state)
})
