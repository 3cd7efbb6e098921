// @vitest-environment jsdom
import { expect, test } from "vitest"
import { historyPage, oEmbedOf } from "../../src/share/historyPage.ts"

const card = {
  id: "a-history",
  title: { zh: "一段历史", en: 'A "history" <of> & more' },
  description: { en: "What it tells." },
  hasPicture: true,
}
const site = new URL("https://example.org/maps/")
const opened = (html: string) => new DOMParser().parseFromString(html, "text/html")
const told = (document: Document, name: string) =>
  document.querySelector(`[property="${name}"], [name="${name}"]`)?.getAttribute("content")

test("a history's page tells a card its title, text and picture, and sends readers to the map", () => {
  const page = opened(historyPage(card, site))
  expect(told(page, "og:title")).toBe('A "history" <of> & more · 一段历史')
  expect(told(page, "og:description")).toBe("What it tells.")
  expect(told(page, "og:url")).toBe("https://example.org/maps/histories/a-history/")
  expect(told(page, "og:image")).toBe("https://example.org/maps/pictures/a-history.jpg")
  const oEmbed = page.querySelector('link[type="application/json+oembed"]')!
  expect(oEmbed.getAttribute("rel")).toBe("alternate")
  expect(oEmbed.getAttribute("href")).toBe(
    "https://example.org/maps/histories/a-history/oembed.json",
  )
  const refresh = page.querySelector('[http-equiv="refresh"]')!.getAttribute("content")
  expect(refresh).toBe("0; url=../../#data=a-history")
  expect(page.querySelector("a")!.getAttribute("href")).toBe("../../#data=a-history")
})

test("without the site's address it names no picture and no oEmbed", () => {
  const html = historyPage(card)
  expect(told(opened(html), "og:title")).toMatch(/^A "history"/)
  expect(html).not.toMatch(/https?:|oembed|og:image|og:url/)
})

test("a history without a picture has a card without one", () => {
  const bare = { ...card, hasPicture: false }
  expect(told(opened(historyPage(bare, site)), "og:image")).toBeUndefined()
  expect(told(opened(historyPage(bare, site)), "twitter:card")).toBeUndefined()
  expect(JSON.parse(oEmbedOf(bare, site))).not.toHaveProperty("thumbnail_url")
})

test("the oEmbed document holds a frame of the map", () => {
  const document = JSON.parse(oEmbedOf(card, site))
  expect(document).toMatchObject({ version: "1.0", type: "rich", width: 960, height: 540 })
  const frame = opened(document.html).querySelector("iframe")!
  expect(frame.getAttribute("src")).toBe("https://example.org/maps/#data=a-history&ui=min")
  expect(frame.title).toBe(document.title)
  expect(frame.width).toBe("960")
})
