import { expect, test } from "vitest"
import { rawHistory, visit as visitTo } from "../fixtures/history.ts"
import { frameOf, visit } from "./visit.ts"

test("goto comes back when all is drawn, and the state goes round", async () => {
  const page = await visit()
  const state = "data=acftu-1990s&t=1992&select=event:ni-zhifu-1992&view=-120,30,1.5&lang=zh"
  const drawn = await page.evaluate(async (state) => {
    await window.comity.goto(state)
    const { map, counts } = window.comity.atlas()!
    return { loaded: map.loaded(), moving: map.isMoving(), arcs: counts().arcs }
  }, state)
  const { arcs } = await frameOf(page)
  expect(drawn).toEqual({ loaded: true, moving: false, arcs })
  expect(await page.evaluate(() => window.comity.getState())).toBe(state)
  await page.evaluate(() => window.comity.goto("t=1989"))
  await page.evaluate((state) => window.comity.goto(state), state)
  expect(await page.evaluate(() => window.comity.getState())).toBe(state)
})

test("what is asked for after a dataset is of the dataset, though nobody waits for it", async () => {
  const page = await visit("t=1992&lang=en")
  const text = JSON.stringify(rawHistory({ events: [visitTo({ date: "1991" })] }))
  const answers = await page.evaluate(async (text) => {
    const answers = [window.comity.setData("{"), window.comity.setData(text)]
    await window.comity.goto("t=1991&select=event:a-visit")
    return Promise.all(answers)
  }, text)
  expect(answers).toEqual([false, true])
  expect(await frameOf(page)).toMatchObject({ moment: "1991", events: ["a-visit"], arcs: 1 })
  expect(await page.evaluate(() => window.comity.getState())).toBe(
    "t=1991&select=event:a-visit&lang=en",
  )
})

test("destroy leaves nothing behind", async () => {
  const page = await visit("t=1992&select=ALB")
  await page.evaluate(() => window.comity.destroy())
  expect(await page.locator("#comity > *").count()).toBe(0)
  expect(await page.locator("canvas").count()).toBe(0)
  // Whoever still listened would complain or draw.
  await page.evaluate(() => {
    location.hash = "t=1993"
    dispatchEvent(new Event("resize"))
    dispatchEvent(new PointerEvent("pointermove", { clientX: 300, clientY: 300 }))
  })
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await page.evaluate(() => window.comity.getState())).toContain("t=1992")
  expect(await page.locator("#comity > *").count()).toBe(0)
})
