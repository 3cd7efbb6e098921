import { mkdtemp, readFile, rm } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import { type BrowserContextOptions, chromium, type Page } from "playwright"
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest"
import history from "../../data/acftu-1990s.json"
import { arrived, coloursOfMap, frameOf, openFile, visit } from "./visit.ts"

const file = join(inject("folder"), "comity.html")
const connecting = chromium.connect(inject("browser"))
let saved: string
beforeAll(async () => {
  saved = await mkdtemp(join(tmpdir(), "comity-saved-"))
})
afterAll(async () => {
  await (await connecting).close()
  await rm(saved, { recursive: true })
})

/** A window for a file: no network, and the test fails on any complaint or question to a server. */
async function newWindow(options: BrowserContextOptions = { offline: true }): Promise<Page> {
  const context = await (await connecting).newContext({
    viewport: { width: 1280, height: 720 },
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  })
  const complaints: string[] = []
  context.on("weberror", (error) => complaints.push(String(error.error().stack)))
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text())
  })
  context.on("request", (request) => {
    if (options.offline && /^https?:/.test(request.url())) complaints.push(request.url())
  })
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return page
}

async function openAt(path: string, state = ""): Promise<Page> {
  const page = await newWindow()
  await page.goto(pathToFileURL(path).href + (state && `#${state}`))
  await arrived(page)
  return page
}

/** Saves what is open as one file, and gives the file's path. */
async function saveOneFile(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share…" }).click()
  await page.getByRole("tab", { name: "One file" }).click()
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as one file" }).click(),
  ])
  const path = join(saved, download.suggestedFilename())
  await download.saveAs(path)
  await page.getByText(/was handed to the browser/).waitFor()
  return path
}

test("the file is small, complete, and names no address of elsewhere", async () => {
  const text = await readFile(file)
  expect(text.length).toBeLessThan(3e6)
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(900e3)
  const html = text.toString()
  // What the program could still ask for, its policy refuses.
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|unsafe|\*/)
  const markup = html.replace(
    /<(script type="(?:module|text\/plain)"|style)[^>]*>.*?<\/(script|style)>/gs,
    "",
  )
  expect(markup.length).toBeLessThan(3000)
  expect(markup).not.toMatch(/https?:|\bsrc=/)
  expect(html).toContain(await readFile("public/licences.txt", "utf8"))
})

test("opened from a disk without a network it shows what the served page shows", async () => {
  const page = await openAt(file, "t=1992&select=ALB&lang=en")
  const served = await visit("t=1992&select=ALB&lang=en")
  expect(await frameOf(page)).toEqual(await frameOf(served))
  expect((await frameOf(page)).moment).toBe("1992")
  expect(await page.getByRole("heading", { level: 2, name: "Albania" }).count()).toBe(1)
  expect(await coloursOfMap(page)).toBeGreaterThan(100)
  await page.evaluate(() => window.comity.goto("t=1992&view=20,42,5"))
  expect(await coloursOfMap(page)).toBeGreaterThan(20)
})

test("it is saved with a history of one's own, and saved again from there", async () => {
  const page = await openAt(file)
  const title = "Visits </script><script>window.bad = 1</script> $& “1972”"
  await openFile(page, JSON.stringify({ ...history, title }))
  await page.getByRole("heading", { level: 1, name: /^Visits/ }).waitFor()
  await arrived(page)
  const frame = await frameOf(page)
  const first = await saveOneFile(page)

  const opened = await openAt(first)
  expect(await opened.getByRole("heading", { level: 1 }).textContent()).toBe(title)
  expect(await opened.title()).toBe(title)
  expect(await frameOf(opened)).toEqual(frame)
  const second = await saveOneFile(opened)
  expect(await readFile(second, "utf8")).toBe(await readFile(first, "utf8"))
  expect(await opened.evaluate(() => "bad" in window)).toBe(false)
})

test("the served page saves the history and the view that are open", async () => {
  const page = await visit("t=1992&select=ALB&lang=en")
  const path = await saveOneFile(page)
  expect(path).toMatch(/comity-acftu-1990s-[\d-]+\.html$/)
  const opened = await openAt(path)
  expect(await frameOf(opened)).toEqual(await frameOf(page))
  expect(await opened.getByRole("heading", { level: 2, name: "Albania" }).count()).toBe(1)
  // Saved again it has the same name, which is the history's id and not its title.
  expect(await saveOneFile(opened)).toBe(path)
  await opened.goto(`${pathToFileURL(path).href}#t=1994`)
  await opened.reload()
  await arrived(opened)
  expect((await frameOf(opened)).moment).toBe("1994")
})

test("where comity.html is missing the reader is told, and can try again", async () => {
  const page = await visit("lang=zh")
  await page.route("**/comity.html", (route) => route.fulfill({ status: 200, body: "<p>no</p>" }))
  await page.getByRole("button", { name: "分享…" }).click()
  await page.getByRole("tab", { name: "单个文件" }).click()
  await page.getByText(/需要与本页放在一起的 comity.html/).waitFor()
  await page.unroute("**/comity.html")
  await page.getByRole("button", { name: "重试" }).click()
  await page.getByRole("button", { name: "存为单个文件" }).isEnabled()
})

test("over http, and in a frame without rights of its own, it draws too", async () => {
  const text = await readFile(file)
  const frame =
    '<iframe src="/comity.html#t=1992" sandbox="allow-scripts" width="800" height="500">'
  const server = createServer(({ url }, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8")
    answer.end(url === "/comity.html" ? text : `<!doctype html><title>A page</title>${frame}`)
  }).listen(0, "127.0.0.1")
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once("listening", resolve))
  const { port } = server.address() as AddressInfo
  const page = await newWindow({})
  await page.goto(`http://127.0.0.1:${port}/comity.html#t=1992`)
  await arrived(page)
  const whole = await frameOf(page)
  expect(await coloursOfMap(page)).toBeGreaterThan(100)
  await page.goto(`http://127.0.0.1:${port}/`)
  const framed = page.frames()[1]!
  await framed.waitForFunction(() => "comity" in window)
  await framed.evaluate(() => window.comity.arrived())
  expect(await framed.evaluate(() => window.comity.getFrame())).toEqual(whole)
})
