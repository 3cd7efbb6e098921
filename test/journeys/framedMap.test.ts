import { expect, inject, test } from "vitest"
import type {} from "../../src/embed/comityMap.ts"
import { framed, frameOf, hear, openHost, say } from "./host.ts"

test("the web component frames a state, follows its attributes, and tells what happens", async () => {
  const script = `<script type="module" src="${inject("address")}comity-map.js"></script>`
  const page = await openHost(script)
  const told = await page.evaluate(async (address) => {
    await customElements.whenDefined("comity-map")
    const map = document.createElement("comity-map")
    map.style.width = "900px"
    for (const [name, value] of Object.entries({ src: address, t: "1992", lang: "en" }))
      map.setAttribute(name, value)
    const ready = new Promise<string>((resolve) =>
      map.addEventListener("comity-ready", ({ detail }) => resolve(detail.title)),
    )
    document.body.append(map)
    const title = await ready
    const first = (await map.getFrame()).moment
    map.setAttribute("select", "ALB")
    map.setAttribute("t", "1994")
    const there = await map.goto("t=1993&select=CUB", { transition: "none" })
    const refused = await map.setData("{").catch((error) => error.code)
    map.setLang("zh")
    return { title, first, there, refused, last: await map.getState() }
  }, inject("address"))
  expect(told.title).toContain("trade unions")
  expect(told.first).toBe("1992")
  expect(told.there).toContain("t=1993&select=CUB")
  expect(told.refused).toBe("dataset")
  expect(told.last).toContain("lang=zh")
})

test("the web component tells what the reader does: a choice, the steps of the tour, a key of the clicker", async () => {
  const script = `<script type="module" src="${inject("address")}comity-map.js"></script>`
  const page = await openHost(script)
  await page.evaluate(async (address) => {
    await customElements.whenDefined("comity-map")
    const map = document.createElement("comity-map")
    map.style.cssText = "width: 950px; height: 640px; aspect-ratio: auto"
    for (const [name, value] of Object.entries({ src: address, t: "1992", lang: "en" }))
      map.setAttribute(name, value)
    const told: unknown[] = []
    Object.assign(window, { told })
    for (const type of ["select", "step", "nav"] as const)
      map.addEventListener(`comity-${type}`, ({ detail }) => told.push({ ...detail }))
    document.body.append(map)
  }, inject("address"))
  const frame = page.frameLocator("comity-map iframe")
  await frame.getByRole("button", { name: "Begin" }).click()
  await frame.getByRole("button", { name: "Next" }).click()
  await frame.getByRole("slider").press("PageDown")
  const told = () => page.evaluate(() => (window as unknown as { told: object[] }).told)
  await expect
    .poll(told)
    .toEqual(expect.arrayContaining([expect.objectContaining({ type: "nav", dir: "next" })]))
  const steps = (await told()).filter((one) => (one as { type: string }).type === "step")
  expect(steps).toMatchObject([
    { i: 0, n: 8 },
    { i: 1, n: 8 },
  ])
  expect(await told()).toEqual(
    expect.arrayContaining([expect.objectContaining({ type: "select", kind: expect.any(String) })]),
  )
})

test("a goto without transition has arrived within three frames, wherever the camera goes", async () => {
  const page = await openHost(
    `<iframe title="map" src="${framed("t=1990&lang=en")}"></iframe>`,
    false,
  )
  await hear(page, "ready")
  const frame = await frameOf(page)
  await frame.evaluate(() => window.comity.arrived())
  const measured = await frame.evaluate(async () => {
    const { map } = window.comity.atlas()!
    let drawn = 0
    map.on("render", () => drawn++)
    const counts: Record<string, number> = {}
    for (const state of [
      "t=1991",
      "t=1992&select=ALB",
      "t=1994&select=event:ni-zhifu-1992",
      "t=1989",
      "t=1993&view=100,30,2",
      "t=1990&proj=globe",
    ]) {
      drawn = 0
      await window.comity.goto(state, { transition: "none" })
      counts[state] = drawn
    }
    return { counts, isMoving: map.isMoving() }
  })
  expect(measured.isMoving).toBe(false)
  for (const [state, frames] of Object.entries(measured.counts))
    expect(frames, state).toBeLessThanOrEqual(3)
})

test("a page that wants a height tells it, and one that does not stays silent", async () => {
  const page = await openHost(`<iframe title="map" src="${framed("lang=en&auto=1")}"></iframe>`)
  const { px } = await hear(page, "height")
  expect(px).toBeGreaterThan(300)
  await page.evaluate((px) => {
    document.querySelector("iframe")!.style.height = `${px}px`
  }, px)
  await say(page, { type: "getState", id: 1 })
  await hear(page, "state", { id: 1 })
  const heights = await page.evaluate(() =>
    window.heard.flatMap(({ data }) => (data.type === "height" ? [data.px] : [])),
  )
  expect(new Set(heights)).toEqual(new Set([px]))
})
