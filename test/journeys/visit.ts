import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright"
import { afterAll, expect, inject, onTestFinished } from "vitest"
import type { FrameSummary } from "../../src/host/frameSummary.ts"
import type {} from "../../src/main.tsx"

const connecting = chromium.connect(inject("browser"))
afterAll(async () => (await connecting).close())

/** How a reader comes to the page; whoever says nothing has a small laptop and wants no motion. */
export interface Reader extends BrowserContextOptions {
  /** Where the page is, if it is another than that of all journeys. */
  readonly address?: string
  /** Runs in the page before anything of its own does. */
  readonly before?: () => void
  /** That the network goes away on the journey: what is not got is then no complaint. */
  readonly losesNetwork?: boolean
}

/**
 * Opens the page at a state and waits until it is drawn. The test fails if the page then or later
 * throws, complains in the console, breaks its host's policy or asks another origin for anything.
 */
export async function visit(
  state = "",
  { before, address = inject("address"), losesNetwork = false, ...options }: Reader = {},
): Promise<Page> {
  const browser = await connecting
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  })
  const complaints = complaintsOf(context, new URL(address).origin, losesNetwork)
  onTestFinished(async () => {
    await context.close()
    expect(complaints.all).toEqual([])
  })
  if (before) await context.addInitScript(before)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(address + (state && `#${state}`))
  // A page that fails may never be drawn: its complaint says more than a timeout.
  await Promise.race([arrived(page), complaints.first])
  return page
}

/** What goes wrong on the pages of a context; `first` rejects with the first of it. */
function complaintsOf(context: BrowserContext, origin: string, losesNetwork: boolean) {
  const all: string[] = []
  let fail: (error: Error) => void
  const first = new Promise<never>((_, reject) => {
    fail = reject
  })
  first.catch(() => {})
  const complain = (text: string) => {
    all.push(text)
    fail(new Error(text))
  }
  context.on("weberror", (error) => complain(String(error.error().stack)))
  context.on("console", (message) => {
    const isLost = losesNetwork && message.text().startsWith("Failed to load resource")
    if (["error", "warning"].includes(message.type()) && !isLost) complain(message.text())
  })
  context.on("request", (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin)
      complain(`asks for ${request.url()}`)
  })
  context.on("requestfailed", (request) => {
    // A film is read in parts, each of which the browser gives up once it has enough of it; and a page
    // that is left gives up what it was fetching for later.
    const isGivenUp = /ABORTED/.test(request.failure()!.errorText)
    if (!isGivenUp && !losesNetwork) complain(`does not get ${request.url()}`)
  })
  return { all, first }
}

/** Waits until what was asked for is drawn and rests. */
export const arrived = (page: Page): Promise<void> => page.evaluate(() => window.comity.arrived())

/** What the page says is on the map. */
export async function frameOf(page: Page): Promise<FrameSummary> {
  const frame = await page.evaluate(() => window.comity.getFrame())
  if (!frame) throw new Error("no history is open")
  return frame
}

/** Waits until the address's hash holds a text. */
export const hashHolds = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((text) => location.hash.includes(text), text)

/** Where a place is on the page, in CSS pixels. */
export async function placeOnPage(page: Page, lngLat: [number, number]) {
  return page.evaluate((lngLat) => {
    const { map } = window.comity.atlas()!
    const { x, y } = map.project(lngLat)
    const box = map.getCanvas().getBoundingClientRect()
    return { x: x + box.x, y: y + box.y }
  }, lngLat)
}

/** How many different colours the map shows on the reader's screen. */
export async function coloursOfMap(page: Page): Promise<number> {
  const shot = await page.locator(".map canvas").screenshot()
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }))
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    return new Set(new Uint32Array(data.buffer)).size
  }, shot.toString("base64"))
}

/**
 * Moves the pointer from one point to another until the label beside it holds a text; several times,
 * since what finds things on the map is loaded with the first movement.
 */
export async function hoverUntil(page: Page, from: Point, to: Point, text: string): Promise<Point> {
  const label = page.locator(".hover", { hasText: text })
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5)
  for (let i = 0; i < 10 * (steps + 1); i++) {
    const part = (i % (steps + 1)) / steps
    const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    await page.mouse.move(at.x, at.y)
    await nextFrames(page)
    if (await label.isVisible()) return at
  }
  throw new Error(`nothing on the way is called ${text}`)
}

/** Waits until what was asked for in one frame is seen in the next. */
export const nextFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
  )

/** Chooses a file with a text in the page's file chooser. */
export async function openFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text)
  const file = { name: "history.json", mimeType: "application/json", buffer }
  await page.getByLabel(/^(Open a dataset|打开数据集)/).setInputFiles(file)
}

interface Point {
  readonly x: number
  readonly y: number
}
