import type { Browser, BrowserContextOptions, Frame, Page } from "playwright"
import { expect, onTestFinished } from "vitest"
import type {} from "../../src/main.tsx"
import type { Told } from "../../src/protocol/messages.ts"

declare global {
  interface Window {
    /** The messages that a framed page was sent, the newest last. */
    told: Told[]
  }
}

/** A deck in a browser, and the page in its frame. */
export interface OpenDeck {
  readonly page: Page
  /** The page in the frame; another one after a reload. */
  map(): Promise<Frame>
  press(key: string, times?: number): Promise<void>
  /** Waits until the map is at a moment and a selection, as `1992 ALB`, and rests. */
  mapIsAt(place: string): Promise<void>
  /** How the map was last told to move. */
  lastTransition(): Promise<string | undefined>
  isMapShown(): Promise<boolean>
}

/**
 * Opens a deck whose reader wants no motion. The test fails if anything on it throws or complains,
 * or breaks its host's policy.
 */
export async function openDeck(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenDeck> {
  const context = await browser.newContext({
    viewport: { width: 800, height: 450 },
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  })
  const complaints: string[] = []
  context.on("weberror", (error) => complaints.push(String(error.error().stack)))
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  await context.addInitScript(() => {
    window.told = []
    addEventListener("message", ({ data }) => window.told.push(data))
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(address)
  await page.waitForSelector(".reveal.ready")
  const map = async () => (await (await page.$("iframe[data-comity]"))!.contentFrame())!
  const placeOf = async () =>
    (await map()).evaluate(async () => {
      await window.comity?.arrived()
      const state = new URLSearchParams(window.comity?.getState())
      return [state.get("t"), state.get("select")].filter(Boolean).join(" ")
    })
  return {
    page,
    map,
    async press(key, times = 1) {
      for (let i = 0; i < times; i++) await page.keyboard.press(key)
    },
    mapIsAt: (place) => expect.poll(placeOf, { timeout: 15_000 }).toBe(place),
    async lastTransition() {
      const last = await (await map()).evaluate(() =>
        window.told.findLast(({ type }) => type === "goto"),
      )
      return last?.type === "goto" ? last.transition : undefined
    },
    isMapShown: () =>
      page
        .locator("iframe[data-comity]")
        .evaluate(
          (iframe: HTMLIFrameElement) => !iframe.inert && getComputedStyle(iframe).opacity === "1",
        ),
  }
}
