import { expect, test } from "vitest"
import { rawHistory, visit as visitTo } from "../fixtures/history.ts"
import { arrived, frameOf, openFile, visit } from "./visit.ts"

test("what is wrong with a file stands in place of the map, and a sound one opens after it", async () => {
  const page = await visit("t=1992")
  const list = page.locator(".problems")
  await openFile(page, '{ "format": 1,')
  await list.getByRole("heading", { name: "This dataset has 1 problem" }).waitFor()
  expect(await list.getByRole("listitem").textContent()).toContain("not valid JSON")
  expect(await page.locator("canvas").count()).toBe(0)

  await page.getByRole("button", { name: /^Back/ }).click()
  await arrived(page)
  expect((await frameOf(page)).moment).toBe("1992")
  expect(await page.locator(".map canvas").count()).toBe(1)

  const events = [visitTo({ date: "1992-13" })]
  await openFile(page, JSON.stringify(rawHistory({ events, subject: "nobody" })))
  await list.waitFor()
  const paths = await list.locator("code").allTextContents()
  expect(paths).toEqual(expect.arrayContaining(["events[0].date", "subject"]))
  expect(await list.textContent()).toContain("“1992-13” is not a date that can be read")
  await page.getByRole("button", { name: "中文" }).click()
  await expect.poll(() => list.textContent()).toContain("“1992-13”不是可读的日期")

  await openFile(page, JSON.stringify(rawHistory({ events: [visitTo()] })))
  await page.getByRole("heading", { level: 1, name: "测试史" }).waitFor()
  await arrived(page)
  expect(await list.count()).toBe(0)
  expect(await frameOf(page)).toMatchObject({ moment: "1992", events: ["a-visit"], arcs: 1 })
})

test("what is wrong with a file that is dropped on a presentation stands on a page, not on a slide", async () => {
  const page = await visit("t=1992&present=1")
  await page.locator(".presentation").waitFor()
  await page.evaluate(() => {
    const held = new DataTransfer()
    held.items.add(new File(["{"], "history.json"))
    const drop = { dataTransfer: held, bubbles: true, cancelable: true }
    document.querySelector(".comity")!.dispatchEvent(new DragEvent("drop", drop))
  })
  await page.getByRole("heading", { name: "This dataset has 1 problem" }).waitFor()
  expect(await page.locator("[data-presenting]").count()).toBe(0)
  await page.getByRole("button", { name: /^Back/ }).click()
  await page.locator("[data-presenting] .presentation").waitFor()
})
