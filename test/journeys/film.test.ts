import { buffer } from "node:stream/consumers"
import type { Page } from "playwright"
import { expect, test, vi } from "vitest"
import { visit } from "./visit.ts"

// Films are painted and encoded without a graphics card.
vi.setConfig({ testTimeout: 240_000 })

/** Opens the film's tab; its previews are blobs, which the policy of these journeys forbids. */
async function openFilms(state: string, before?: () => void): Promise<Page> {
  const options = { acceptDownloads: true, bypassCSP: true }
  const page = await visit(state, before ? { ...options, before } : options)
  page.setDefaultTimeout(200_000)
  await page.getByRole("button", { name: "Share…" }).click()
  await page.getByRole("tab", { name: "Film" }).click()
  return page
}

/** Makes the film of the moment in flight, two seconds long, and saves it. */
async function makeMoment(page: Page, size: string, format: string) {
  await page.getByRole("radio", { name: "This moment, its arcs in flight" }).check()
  await page.getByLabel("Seconds").selectOption("2")
  await page.getByLabel("Size").selectOption({ label: size })
  await page.getByLabel("Format").selectOption({ label: format })
  await page.getByRole("button", { name: "Make the film" }).click()
  return save(page)
}

async function save(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save", exact: true }).click(),
  ])
  const bytes = await buffer(await download.createReadStream())
  return { name: download.suggestedFilename(), bytes }
}

/** Length, width and height of the film that the page plays. */
const played = (page: Page) =>
  page.getByLabel("The film").evaluate(async (element) => {
    const video = element as HTMLVideoElement
    if (Number.isNaN(video.duration))
      await new Promise((resolve) => {
        video.onloadedmetadata = resolve
      })
    return [Math.round(video.duration), video.videoWidth, video.videoHeight]
  })

test("a film is made in high definition, plays, and is saved", async () => {
  const page = await openFilms("t=1992&lang=en")
  const { name, bytes } = await makeMoment(page, "1080p (1920 × 1080)", "MP4 (H.264)")
  expect(name).toBe("comity-acftu-1990s-moment-1080p.mp4")
  expect(bytes.subarray(4, 8).toString("latin1")).toBe("ftyp")
  expect(await played(page)).toEqual([2, 1920, 1080])
})

test("a GIF is made as a square, and shown", async () => {
  const page = await openFilms("t=1992&lang=en")
  const { name, bytes } = await makeMoment(page, "Square (1080 × 1080)", "GIF")
  expect(name).toMatch(/\.gif$/)
  expect(bytes.subarray(0, 6).toString("latin1")).toBe("GIF89a")
  expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8)]).toEqual([1080, 1080])
  const shown = page.getByRole("img", { name: "The film" })
  await expect
    .poll(() => shown.evaluate((img) => (img as HTMLImageElement).naturalWidth))
    .toBe(1080)
})

test("who cancels has the view as it was, and can begin another", async () => {
  const page = await openFilms("t=1992&lang=en")
  const state = await page.evaluate(() => window.comity.getState())
  await page.getByRole("button", { name: "Make the film" }).click()
  await page.getByText(/^Frame [1-9]\d* of /).waitFor()
  await page.getByRole("button", { name: "Cancel" }).click()
  await page.getByRole("button", { name: "Make the film" }).waitFor()
  expect(await page.evaluate(() => window.comity.getState())).toBe(state)
})

test("where the encoder gives up another format is offered, and made", async () => {
  const page = await openFilms("t=1992&lang=en", () => {
    // The blank page before the first has none.
    if (!("VideoEncoder" in globalThis)) return
    const { configure } = VideoEncoder.prototype
    VideoEncoder.prototype.configure = function (config) {
      configure.call(this, config)
      if (config.codec.startsWith("avc"))
        this.encode = () => {
          throw new DOMException("worn out", "OperationError")
        }
    }
  })
  await page.getByRole("radio", { name: "This moment, its arcs in flight" }).check()
  await page.getByLabel("Seconds").selectOption("2")
  await page.getByRole("button", { name: "Make the film" }).click()
  await page.getByText("The browser’s encoder gave up").waitFor()
  await page.getByRole("button", { name: "Try WebM (VP9) instead" }).click()
  const { name, bytes } = await save(page)
  expect(name).toMatch(/\.webm$/)
  expect(bytes.subarray(0, 4).toString("hex")).toBe("1a45dfa3")
  expect(await played(page)).toEqual([2, 1280, 720])
})
