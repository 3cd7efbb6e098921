import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { chromium, type Frame, type Page } from "playwright"
import { afterAll, expect, inject, onTestFinished } from "vitest"
import type {} from "../../src/main.tsx"
import type { Answer } from "../../src/protocol/messages.ts"

const connecting = chromium.connect(inject("browser"))
afterAll(async () => (await connecting).close())

/** A message as a page around hears it. */
export interface Heard {
  readonly data: Answer & { readonly ns: string; readonly v: number }
  /** The origin that it came from. */
  readonly origin: string
  /** Which of the frames said it, from 0; -1 for none. */
  readonly from: number
}

declare global {
  interface Window {
    /** All that the page around was told. */
    heard: Heard[]
    /** Says something to the frame with a number, the first where none is given. */
    say(message: unknown, to?: number): void
  }
}

/** Notes what is said to it, and can speak to its frames. */
const script = `
  window.heard = []
  addEventListener("message", ({ data, origin, source }) => {
    const from = [...document.querySelectorAll("iframe")].findIndex((one) => one.contentWindow === source)
    heard.push({ data, origin, from })
  })
  window.say = (message, to = 0) => {
    const { contentWindow } = document.querySelectorAll("iframe")[to]
    const ours = typeof message === "string" ? message : { ns: "comity", v: 1, ...message }
    contentWindow.postMessage(ours, "*")
  }
`

/** The address of the page, as hosts frame it. */
export const framed = (state = "") => `${inject("address")}#${state}`

/**
 * Opens a page of another origin with the given body around what it frames. The test fails if
 * anything there throws, or complains in the console.
 */
export async function openHost(body: string, reducedMotion = true): Promise<Page> {
  const page = `<!doctype html><meta charset="utf-8"><title>A host</title>
    <style>iframe { width: 900px; height: 560px; border: 0; display: block }</style>
    <script>${script}</script>${body}`
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8")
    if (request.url === "/") response.end(page)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const context = await (await connecting).newContext({
    viewport: { width: 1000, height: 720 },
    locale: "en-GB",
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
  })
  const complaints: string[] = []
  context.on("weberror", (error) => complaints.push(String(error.error().stack)))
  context.on("console", (message) => {
    const isFavicon = message.location().url.endsWith("/favicon.ico")
    if (["error", "warning"].includes(message.type()) && !isFavicon) complaints.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    server.close()
    expect(complaints).toEqual([])
  })
  const opened = await context.newPage()
  opened.setDefaultTimeout(40_000)
  await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return opened
}

/** Waits for the first message of a type that has these parts, and gives it. */
export async function hear<Type extends Answer["type"]>(
  page: Page,
  type: Type,
  parts: object = {},
): Promise<Extract<Answer, { type: Type }>> {
  const found = await page.waitForFunction(
    ({ type, parts }) =>
      window.heard.find(
        ({ data }) =>
          data.type === type &&
          Object.entries(parts).every(
            ([key, value]) => (data as unknown as Record<string, unknown>)[key] === value,
          ),
      )?.data,
    { type, parts },
  )
  return (await found.jsonValue()) as unknown as Extract<Answer, { type: Type }>
}

/** Says something to a frame. */
export const say = (page: Page, message: unknown, to = 0): Promise<void> =>
  page.evaluate(({ message, to }) => window.say(message, to), { message, to })

/** The frame with a number, in which the page is. */
export async function frameOf(page: Page, number = 0): Promise<Frame> {
  const frame = await (await page.locator("iframe").nth(number).elementHandle())!.contentFrame()
  return frame!
}

/** How many different colours a frame shows: many where a map is drawn. */
export async function coloursOf(page: Page, number = 0): Promise<number> {
  const shot = await page.locator("iframe").nth(number).screenshot()
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }))
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    return new Set(new Uint32Array(data.buffer)).size
  }, shot.toString("base64"))
}
