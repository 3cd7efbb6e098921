import { expect, test } from "vitest"
import { rawHistory } from "../fixtures/history.ts"
import { coloursOf, framed, frameOf, hear, openHost, say } from "./host.ts"

const iframe = (state = "t=1992&lang=en", more = "") =>
  `<iframe title="map" src="${framed(state)}" ${more}></iframe>`

test("a framed page says that it is ready, and answers hello whenever it comes", async () => {
  const page = await openHost(iframe())
  const ready = await hear(page, "ready")
  expect(ready).toMatchObject({ ns: "comity", v: 1, lang: "en" })
  expect(ready.title).toContain("trade unions")
  expect(ready.steps[0]).toEqual({ id: expect.any(String), title: expect.any(String) })
  await say(page, { type: "hello" })
  await page.waitForFunction(
    () => window.heard.filter(({ data }) => data.type === "ready").length > 1,
  )
})

test("a hello that comes before the page has begun is answered", async () => {
  const page = await openHost("")
  await page.evaluate((src) => {
    const frame = document.createElement("iframe")
    frame.src = src
    frame.onload = () => window.say({ type: "hello" })
    document.body.append(frame)
  }, framed("lang=en"))
  await page.waitForFunction(
    () => window.heard.filter(({ data }) => data.type === "ready").length > 1,
  )
})

test("goto is answered when all is drawn, with the state and the number that it came with", async () => {
  const page = await openHost(iframe(), false)
  await hear(page, "ready")
  await say(page, { type: "goto", state: "t=1994&select=wftu", transition: "none", seq: 7 })
  expect((await hear(page, "arrived", { seq: 7 })).state).toContain("t=1994&select=wftu&lang=en")
  await say(page, { type: "getFrame", id: "a" })
  const frame = await hear(page, "frame", { id: "a" })
  expect(frame.moment).toBe("1994")
  expect(frame.events.length).toBeGreaterThan(0)
  await say(page, { type: "getState", id: "b" })
  expect((await hear(page, "state", { id: "b" })).state).toContain("t=1994")
  expect(await coloursOf(page)).toBeGreaterThan(50)
  // What the host asked for itself is no news to it.
  const news = await page.evaluate(() => window.heard.map(({ data }) => data.type))
  expect(news).not.toContain("change")
  expect(news).not.toContain("select")
})

test("of a flood of gotos only the newest is run, and each has its arrived", async () => {
  const page = await openHost(iframe("t=1989&lang=en"), false)
  await hear(page, "ready")
  const frame = await frameOf(page)
  await frame.evaluate(() => window.comity.arrived())
  await frame.evaluate(() => {
    const moments: (string | undefined)[] = []
    new MutationObserver(() => moments.push(window.comity.getFrame()?.moment)).observe(
      document.querySelector(".moment")!,
      { characterData: true, subtree: true, childList: true },
    )
    Object.assign(window, { moments })
  })
  await page.evaluate(() => {
    for (let seq = 0; seq < 3000; seq++)
      window.say({ type: "goto", state: `t=${1989 + (seq % 6)}`, seq })
    window.say({ type: "goto", state: "t=1993&select=ALB", seq: 3000 })
  })
  expect((await hear(page, "arrived", { seq: 3000 })).state).toContain("t=1993&select=ALB")
  const seqs = await page.evaluate(() =>
    window.heard.flatMap(({ data }) => (data.type === "arrived" ? [data.seq] : [])),
  )
  expect(new Set(seqs).size).toBe(3001)
  const moments = await frame.evaluate(
    () => (window as unknown as { moments: string[] }).moments.length,
  )
  expect(moments).toBeLessThan(200)
})

test("what another window says is not heard, nor what is not ours", async () => {
  const page = await openHost(`${iframe()}<iframe title="other" srcdoc="<p>Other</p>"></iframe>`)
  await hear(page, "ready")
  const other = await frameOf(page, 1)
  await other.evaluate(() => {
    const message = { ns: "comity", v: 1, type: "goto", state: "t=1989", seq: 1 }
    window.parent.frames[0]!.postMessage(message, "*")
  })
  const own = await frameOf(page)
  await own.evaluate(() => {
    window.postMessage({ ns: "comity", v: 1, type: "goto", state: "t=1989", seq: 2 }, "*")
  })
  for (const message of [
    '{"method":"next"}',
    { ns: "other", type: "goto", state: "t=1989" },
    { v: 2, type: "goto", state: "t=1989", seq: 3 },
    { type: "constructor" },
  ])
    await say(page, message)
  await say(page, { type: "getState", id: 1 })
  expect((await hear(page, "state", { id: 1 })).state).toContain("t=1992")
  const arrived = await page.evaluate(() =>
    window.heard.filter(({ data }) => data.type === "arrived"),
  )
  expect(arrived).toEqual([])
})

test("what cannot be used leaves the view as it was, with a word in the page's language", async () => {
  const page = await openHost(iframe("t=1992&select=ALB&lang=zh"))
  await hear(page, "ready")
  await say(page, { type: "goto", state: "t=9999", seq: 1 })
  expect((await hear(page, "arrived", { seq: 1 })).state).toContain("t=1992&select=ALB")
  expect((await hear(page, "error", { code: "state" })).message).toMatch(/画面保持不变/)
  await say(page, { type: "goto", state: 7, seq: 2 })
  expect(await hear(page, "error", { seq: 2 })).toMatchObject({ code: "message" })
  await say(page, { type: "goto", state: "t=1993".padEnd(9000, "&"), seq: 3 })
  expect(await hear(page, "error", { seq: 3 })).toMatchObject({ code: "too-large" })
  await say(page, { type: "setLang", lang: "tlh" })
  expect(await hear(page, "error", { code: "lang" })).toBeDefined()
  await say(page, { type: "getState", id: 1 })
  expect((await hear(page, "state", { id: 1 })).state).toContain("t=1992&select=ALB")
})

test("a host's dataset is opened, and one with problems is told and leaves the view", async () => {
  const page = await openHost(iframe())
  await hear(page, "ready")
  await say(page, { type: "setData", dataset: rawHistory(), id: 1 })
  const { title } = await hear(page, "ready", { id: 1 })
  expect(title).toBe(rawHistory().title.en)
  const before = await (await frameOf(page)).evaluate(() => window.comity.getState())
  await say(page, { type: "setData", dataset: { ...rawHistory(), events: 7 }, id: 2 })
  const { message } = await hear(page, "error", { id: 2, code: "dataset" })
  expect(message).toContain("events")
  await say(page, { type: "setData", dataset: "{ not JSON", id: 3 })
  await hear(page, "error", { id: 3, code: "dataset" })
  const frame = await frameOf(page)
  expect(await frame.evaluate(() => window.comity.getState())).toBe(before)
  expect(await frame.getByRole("slider").count()).toBe(1)
})

test("the reader's hand and the clicker's keys are told, and only then", async () => {
  const page = await openHost(iframe("t=1991&lang=en"))
  await hear(page, "ready")
  const frame = await frameOf(page)
  const slider = frame.getByRole("slider")
  await slider.focus()
  await slider.press("ArrowRight")
  expect(await hear(page, "change")).toMatchObject({ by: "user" })
  expect(await slider.inputValue()).toBe("3")
  await slider.press("PageDown")
  await hear(page, "nav", { dir: "next" })
  await slider.press("PageUp")
  await hear(page, "nav", { dir: "previous" })
  expect(await slider.inputValue()).toBe("3")
  await frame.evaluate(() => {
    location.hash = "t=1992&select=ALB"
  })
  expect(await hear(page, "select")).toMatchObject({ kind: "country", id: "ALB" })
})

test("in a deck that knows nothing of us the keys are reveal.js's own, never both", async () => {
  const page = await openHost(iframe("t=1991&lang=en&deck=reveal"))
  await hear(page, "ready")
  await (await frameOf(page)).getByRole("slider").press("PageDown")
  await page.waitForFunction(() =>
    window.heard.some(({ data }) => (data as unknown) === '{"method":"next"}'),
  )
  await say(page, { type: "hello" })
  await say(page, { type: "getState", id: 1 })
  await hear(page, "state", { id: 1 })
  await (await frameOf(page)).getByRole("slider").press("PageUp")
  await hear(page, "nav", { dir: "previous" })
  const plain = await page.evaluate(() =>
    window.heard.filter(({ data }) => typeof data === "string").map(({ data }) => data),
  )
  expect(plain).toEqual(['{"method":"next"}'])
})

test("a slide that begins plays, and one that ends pauses, until a host speaks", async () => {
  const page = await openHost(iframe("t=1989&lang=en"))
  await hear(page, "ready")
  const frame = await frameOf(page)
  await say(page, "slide:start")
  await frame.getByRole("button", { name: "Pause" }).waitFor()
  await say(page, "slide:stop")
  await frame.getByRole("button", { name: "Play" }).waitFor()
  await say(page, { type: "hello" })
  await say(page, "slide:start")
  await say(page, { type: "getState", id: 1 })
  await hear(page, "state", { id: 1 })
  expect(await frame.getByRole("button", { name: "Play" }).count()).toBe(1)
})

test("a picture goes to the host", async () => {
  const page = await openHost(iframe())
  await hear(page, "ready")
  await say(page, { type: "export", format: "png", id: 1 })
  await hear(page, "exported", { id: 1 })
  const kind = await page.evaluate(() => {
    const { data } = window.heard.find((one) => one.data.type === "exported")!
    return data.type === "exported" && [data.blob.type, data.blob.size > 20_000]
  })
  expect(kind).toEqual(["image/png", true])
})

test("in a sandbox without an origin it is drawn, and speaks", async () => {
  const page = await openHost(iframe("t=1992&lang=en", 'sandbox="allow-scripts"'))
  await hear(page, "ready")
  await say(page, { type: "goto", state: "t=1994", transition: "none", seq: 1 })
  await hear(page, "arrived", { seq: 1 })
  expect(await page.evaluate(() => window.heard[0]!.origin)).toBe("null")
  expect(await coloursOf(page)).toBeGreaterThan(50)
})

test("in a document within the attribute of a frame it is drawn, with and without an origin", async () => {
  const page = await openHost("")
  await page.evaluate(async (address) => {
    for (const sandbox of [undefined, "allow-scripts"]) {
      const frame = document.createElement("iframe")
      if (sandbox) frame.setAttribute("sandbox", sandbox)
      const html = await (await fetch(address)).text()
      frame.srcdoc = html.replace("<head>", `<head><base href="${address}">`)
      document.body.append(frame)
    }
  }, framed())
  for (const number of [0, 1]) {
    await page.waitForFunction(
      (number) => window.heard.some(({ data, from }) => data.type === "ready" && from === number),
      number,
    )
    await say(page, { type: "goto", state: "t=1994&select=ALB", seq: number }, number)
    await hear(page, "arrived", { seq: number })
    expect(await coloursOf(page, number)).toBeGreaterThan(50)
  }
})

test("two on one page do not hear each other", async () => {
  const page = await openHost(iframe("t=1990&lang=en") + iframe("t=1991&lang=zh"))
  await page.waitForFunction(
    () =>
      new Set(window.heard.flatMap(({ data, from }) => (data.type === "ready" ? [from] : [])))
        .size === 2,
  )
  await say(page, { type: "goto", state: "t=1994", seq: 1 }, 1)
  await hear(page, "arrived", { seq: 1 })
  await say(page, { type: "getState", id: "one" }, 0)
  await say(page, { type: "getState", id: "two" }, 1)
  expect((await hear(page, "state", { id: "one" })).state).toContain("t=1990")
  expect((await hear(page, "state", { id: "two" })).state).toContain("t=1994")
})
