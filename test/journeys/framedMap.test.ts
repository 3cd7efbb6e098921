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

test("an attribute of the web component that is taken away is taken back in the page", async () => {
  const script = `<script type="module" src="${inject("address")}comity-map.js"></script>`
  const more = `theme="dark" text="large" ui="min" keys="0" motion="reduce" t="1992" lang="zh"`
  const page = await openHost(
    `<comity-map loading="eager" style="width: 950px" src="${inject("address")}" ${more}></comity-map>${script}`,
  )
  const state = () =>
    page.evaluate(() => document.querySelector("comity-map")!.getState().then(decodeURIComponent))
  await expect.poll(state).toContain("theme=dark")
  expect(await state()).toMatch(/lang=zh.*ui=min&motion=reduce&text=large&keys=0/)
  const without = (...names: string[]) =>
    page.evaluate((names) => {
      for (const name of names) document.querySelector("comity-map")!.removeAttribute(name)
    }, names)
  await without("theme", "text", "keys", "motion")
  await expect.poll(state).not.toMatch(/theme|text|keys|motion/)
  expect(await state()).toContain("ui=min")
  // A language that was asked for is the reader's own again.
  await without("lang", "ui")
  await expect.poll(state).toContain("lang=en")
  expect(await state()).not.toContain("ui=")
})

test("the web component is as wide as its page, as high as its map wants, and rests", async () => {
  const script = `<script type="module" src="${inject("address")}comity-map.js"></script>`
  const map = `<comity-map loading="eager" src="${inject("address")}" t="1992" lang="en" ui="min" auto="1"></comity-map>`
  const page = await openHost(`<style>body { margin: 0 }</style>${map}${script}`)
  const element = page.locator("comity-map")
  const size = async () => {
    const { width, height } = (await element.boundingBox())!
    return { width, height }
  }
  /** The size once it has been the same for a second. */
  const rested = async () => {
    for (let before = await size(); ; ) {
      await page.waitForTimeout(1000)
      const now = await size()
      if (now.width === before.width && now.height === before.height) return now
      before = now
    }
  }
  await page.waitForFunction(() => document.querySelector("comity-map")!.style.height !== "")
  const heights = new Map<number, number>()
  for (const width of [1000, 600, 1000, 1700]) {
    await page.setViewportSize({ width, height: 900 })
    const now = await rested()
    expect(now.width).toBe(width)
    expect(now.height).toBeGreaterThan((width * 9) / 16)
    expect(now.height).toBe(heights.get(width) ?? now.height)
    heights.set(width, now.height)
  }
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
