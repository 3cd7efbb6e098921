import type { Page } from "playwright"
import { describe, expect, test } from "vitest"
import { rawHistory, visit as visitTo } from "../fixtures/history.ts"
import { contrast } from "../theme/contrast.ts"
import {
  frameOf,
  hashHolds,
  hoverUntil,
  nextFrames,
  openFile,
  placeOnPage,
  visit,
} from "./visit.ts"

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true }

interface Stop {
  readonly name: string
  /** The line around it, in CSS pixels; 0 where there is none. */
  readonly ring: number
  /** The colours of that line and of what it is drawn on, as CSS tells them. */
  readonly colours: readonly [string, string]
  /** Whether what is at its middle is something else. */
  readonly isCovered: boolean
}

/** `rgb(…)`, or `color(srgb …)` of what was mixed, as `#rrggbb`. */
function hexOf(color: string): string {
  const parts = color
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number)
  const bytes = color.startsWith("color") ? parts.map((part) => part * 255) : parts
  return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, "0")).join("")}`
}

/** Goes by Tab through the page from its beginning to where the browser takes over again. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press("Tab")
    const stop = await page.evaluate((): Stop | undefined => {
      const at = document.activeElement
      if (!at || at === document.body) return undefined
      // What takes a file is as small as can be: the label around it shows the focus for it.
      const shown = at.matches(".unseen") ? at.closest("label")! : at
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown)
      let ground: Element = shown.parentElement!
      while (getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)")
        ground = ground.parentElement!
      const { left, top, width, height } = shown.getBoundingClientRect()
      const there = document.elementFromPoint(left + width / 2, top + height / 2)
      const isOurs = there && (shown.contains(there) || there.closest("label")?.contains(shown))
      return {
        name: at.getAttribute("aria-label") ?? at.textContent!,
        ring: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
        colours: [outlineColor, getComputedStyle(ground).backgroundColor],
        isCovered: !isOurs,
      }
    })
    if (!stop) return stops
    stops.push(stop)
  }
  throw new Error("the focus never leaves the page again")
}

describe.each([
  ["a laptop", {}],
  ["a phone", phone],
] as const)("on %s", (device, reader) => {
  test("Tab goes through the whole page and out of it; each stop is ringed and in sight", async () => {
    // With a note, which is light on dark.
    const page = await visit("t=1992&lang=en&select=ALB&grain=week", reader)
    await page.locator(".sheet-grip").waitFor({ state: "attached" })
    const stops = await tabThrough(page)
    const names = stops.map(({ name }) => name)
    expect(names[0]).toBe(device === "a phone" ? "Menu" : "Search")
    expect(names).toEqual(
      expect.arrayContaining(["Skip to the details", "Share…", "Close", "Play", "Dismiss"]),
    )
    expect(names.some((name) => name.startsWith("Map: the arrow keys"))).toBe(true)
    expect(stops.filter(({ ring }) => ring < 2)).toEqual([])
    expect(stops.filter(({ isCovered }) => isCovered)).toEqual([])
    for (const { name, colours } of stops) {
      const [ring, ground] = colours.map(hexOf)
      expect(contrast(ring!, ground!), name).toBeGreaterThanOrEqual(3)
    }
  })

  test("all that is pressed is at least 24 by 24 pixels", async () => {
    const page = await visit("t=1992&lang=en&select=ALB", reader)
    await page.locator(".sheet-grip").waitFor({ state: "attached" })
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, input, summary, a[href]")].flatMap(
        (element) => {
          const target = element.closest("label") ?? element
          const { width, height } = target.getBoundingClientRect()
          const isShown = target.checkVisibility({ visibilityProperty: true }) && width > 1
          return isShown && (width < 23.9 || height < 23.9)
            ? [`${element.textContent} ${width} x ${height}`]
            : []
        },
      ),
    )
    expect(small).toEqual([])
  })

  test("wider text spacing clips nothing", async () => {
    const page = await visit("t=1992&lang=en&select=ALB", reader)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`.comity * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }`)
      document.adoptedStyleSheets.push(sheet)
    })
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll(".comity *")].flatMap((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        // What is for the ear alone is out of sight; a stretch of a course is a picture.
        const isRead = element.checkVisibility() && clipPath === "none"
        if (!isRead || element.closest(".map, .course")) return []
        const hides =
          (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1)
        return hides ? [element.outerHTML.slice(0, 60)] : []
      }),
    )
    expect(clipped).toEqual([])
  })
})

test("the button that skips the map is the first thing on it, and leads to the details", async () => {
  const page = await visit("t=1992&lang=en")
  const skip = page.getByRole("region", { name: "Map of the moment" }).getByRole("button").first()
  expect(await skip.textContent()).toBe("Skip to the details")
  await skip.press("Enter")
  await page.keyboard.press("Tab")
  expect(await page.evaluate(() => document.activeElement!.closest(".details") !== null)).toBe(true)
})

test("nothing plays by itself, and by keys the map goes wherever the hand takes it", async () => {
  const page = await visit("t=1992&lang=en")
  expect(await page.getByRole("button", { name: "Play" }).isVisible()).toBe(true)
  const view = () =>
    page.evaluate(() => {
      const { map } = window.comity.atlas()!
      return { ...map.getCenter(), zoom: map.getZoom() }
    })
  const before = await view()
  const map = page.locator(".map canvas")
  await map.press("ArrowLeft")
  await map.press("+")
  await hashHolds(page, "view=")
  await page.waitForFunction(() => !window.comity.atlas()!.map.isMoving())
  const after = await view()
  expect(after.lng).toBeLessThan(before.lng)
  expect(after.zoom).toBeGreaterThan(before.zoom)
  await page.getByRole("button", { name: "Zoom out" }).press("Enter")
  await page.waitForFunction((zoom) => window.comity.atlas()!.map.getZoom() < zoom, after.zoom)
})

test("who wants no motion is taken by no flight of the camera, neither for a country nor for the globe", async () => {
  const page = await visit("t=1992&lang=en&select=ALB")
  const moved = () =>
    page.evaluate(async () => {
      const { map } = window.comity.atlas()!
      const seen: number[] = []
      map.on("move", () => seen.push(map.getZoom()))
      const button = [...document.querySelectorAll<HTMLElement>(".map-controls button")]
      button.find((one) => /^(Zoom to|Whole)/.test(one.textContent!))!.click()
      await window.comity.arrived()
      return new Set(seen).size
    })
  expect(await moved()).toBe(1)
  await page.emulateMedia({ reducedMotion: "no-preference" })
  await page.getByRole("button", { name: "Whole map" }).click()
  await page.evaluate(() => window.comity.arrived())
  expect(await moved()).toBeGreaterThan(1)
})

test("the label of what is under the pointer goes with Escape, and says nothing that the panel does not", async () => {
  const page = await visit("t=1992&lang=en")
  const [from, to] = [await placeOnPage(page, [75, 22]), await placeOnPage(page, [80, 22])]
  const at = await hoverUntil(page, from, to, "India")
  const told = await page.locator(".hover").allInnerTexts()
  await page.keyboard.press("Escape")
  await page.locator(".hover").waitFor({ state: "detached" })
  await page.mouse.click(at.x, at.y)
  const panel = page.getByRole("complementary", { name: "Details" })
  await panel.getByRole("heading", { name: "India" }).waitFor()
  for (const line of told[0]!.split("\n")) expect(await panel.textContent()).toContain(line)
})

describe("into the label of what is under the pointer", () => {
  const africa = "t=1991&lang=en&view=0,10,1.5"
  const accra: [number, number] = [-0.19, 5.56]
  const label = (page: Page) => page.locator(".hover", { hasText: "Organisation of African" })

  /** Comes from the west onto the dot of an organisation in Accra; settles with where that was. */
  async function pointAtAccra(page: Page) {
    const { x, y } = await placeOnPage(page, accra)
    return hoverUntil(page, { x: x - 60, y }, { x, y }, "Organisation of African")
  }

  /** Goes a part of the way from a point to the middle of the label, as slowly as a hand. */
  async function goToLabel(page: Page, from: { x: number; y: number }, part = 1) {
    const { x, y, width, height } = (await label(page).boundingBox())!
    const dx = part * (x + width / 2 - from.x)
    const dy = part * (y + height / 2 - from.y)
    await page.mouse.move(from.x + dx, from.y + dy, { steps: 20 })
  }

  test("the pointer can go over what lies between, to select its text", async () => {
    const page = await visit(africa)
    await goToLabel(page, await pointAtAccra(page))
    const { x, y, width } = (await label(page).locator("strong").boundingBox())!
    await page.mouse.move(x + 1, y + 5)
    await page.mouse.down()
    await page.mouse.move(x + width - 1, y + 5, { steps: 5 })
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).toContain("Organisation of")
    expect(await page.evaluate(() => window.comity.getState())).not.toContain("select")
    await page.mouse.move(x + width / 2, y + 250, { steps: 5 })
    await label(page).waitFor({ state: "detached" })
  })

  test("the pointer goes, and Escape takes it away until something else is pointed at", async () => {
    const page = await visit(africa)
    const at = await pointAtAccra(page)
    await goToLabel(page, at)
    expect(await label(page).isVisible()).toBe(true)
    await page.keyboard.press("Escape")
    await label(page).waitFor({ state: "detached" })
    await page.mouse.move(at.x + 150, at.y, { steps: 10 })
    await pointAtAccra(page)
  })

  test("a click chooses what it names; on the way there, what is on the map", async () => {
    const page = await visit(`${africa}&select=ALB`)
    const at = await pointAtAccra(page)
    // Between the dot and the label there is the sea.
    await goToLabel(page, at, 0.15)
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForFunction(() => !window.comity.getState().includes("select"))
    await page.mouse.move(at.x + 150, at.y, { steps: 10 })
    await goToLabel(page, await pointAtAccra(page))
    await page.mouse.down()
    await page.mouse.up()
    await hashHolds(page, "select=oatuu")
  })

  test("nobody is held up: another country is shown at once, and a drag takes the label away", async () => {
    const page = await visit("t=1992&lang=en")
    const [from, to] = [await placeOnPage(page, [75, 22]), await placeOnPage(page, [80, 22])]
    await hoverUntil(page, from, to, "India")
    const { x, y } = await placeOnPage(page, [95, 36])
    await page.mouse.move(x, y)
    await page.locator(".hover", { hasText: "China" }).waitFor()
    await page.mouse.down()
    await page.mouse.move(x - 60, y, { steps: 5 })
    expect(await page.locator(".hover").count()).toBe(0)
    await page.mouse.up()
  })
})

test("on a phone the label stands within the map, and not on what is pointed at", async () => {
  const page = await visit("t=1992&lang=en", phone)
  const { x, y, width, height } = (await page.locator(".map").boundingBox())!
  const [from, to] = [await placeOnPage(page, [75, 22]), await placeOnPage(page, [80, 22])]
  await hoverUntil(page, from, to, "India")
  let seen = 0
  for (const part of [0.02, 0.25, 0.5, 0.75, 0.98])
    for (const down of [0.05, 0.3, 0.5, 0.7, 0.95]) {
      const at = { x: x + part * width, y: y + down * height }
      await page.mouse.move(0, 0)
      await page.locator(".hover").waitFor({ state: "detached" })
      await page.mouse.move(at.x, at.y)
      await nextFrames(page)
      if ((await page.locator(".hover").count()) === 0) continue
      const box = (await page.locator(".hover").boundingBox())!
      seen++
      expect(box.x).toBeGreaterThanOrEqual(x)
      expect(box.y).toBeGreaterThanOrEqual(y)
      expect(box.x + box.width).toBeLessThanOrEqual(x + width)
      expect(box.y + box.height).toBeLessThanOrEqual(y + height)
      const isBeside = at.x < box.x || at.x > box.x + box.width
      expect(isBeside || at.y < box.y || at.y > box.y + box.height).toBe(true)
    }
  expect(seen).toBeGreaterThan(5)
})

test("what stands in a tooltip of the browser stands somewhere else too", async () => {
  const page = await visit("t=1992&lang=en&select=ALB")
  const tips = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[title]")].map((element) => ({
      title: element.title,
      // Bars are read out by the slider, stretches of a course by their own words.
      isSaid:
        element.closest(".bars") !== null ||
        element.getAttribute("aria-keyshortcuts") === element.title ||
        element.textContent!.includes(element.title),
    })),
  )
  expect(tips.length).toBeGreaterThan(0)
  expect(tips.filter(({ isSaid }) => !isSaid)).toEqual([])
})

test("whatever the page says is marked with its language, and a history's words keep their own direction", async () => {
  const page = await visit("lang=en")
  const name = { ar: "نقابة" }
  const events = [
    visitTo({ title: { ar: "زيارة وفد" }, text: { ar: "نص الزيارة" }, people: [{ name }] }),
  ]
  await openFile(page, JSON.stringify(rawHistory({ events, title: { ar: "تاريخ النقابات" } })))
  await page.getByRole("heading", { level: 1, name: "تاريخ النقابات" }).waitFor()
  for (const state of ["t=1992", "t=1992&select=event:a-visit", "t=1992&panel=table"]) {
    await page.evaluate((state) => window.comity.goto(state), state)
    await page.locator(".details, .table").getByText("زيارة وفد").first().waitFor()
    const [said, unmarked] = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const all: Element[] = []
      while (walker.nextNode())
        if (/\p{Script=Arabic}/u.test(walker.currentNode.nodeValue!))
          all.push(walker.currentNode.parentElement!)
      const isMarked = (one: Element) =>
        one.closest("[dir=auto], bdi") && one.closest<HTMLElement>("[lang]")!.lang === "ar"
      return [all.length, all.filter((one) => !isMarked(one)).map((one) => one.outerHTML)]
    })
    expect(said).toBeGreaterThan(1)
    expect(unmarked, state).toEqual([])
  }
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-GB")
})

test("single keys are shortcuts until the reader switches them off", async () => {
  const page = await visit("t=1992&lang=en")
  await page.getByRole("button", { name: "Settings…" }).click()
  await page.getByRole("checkbox", { name: "Single keys are shortcuts" }).uncheck()
  await page.keyboard.press("Escape")
  await hashHolds(page, "keys=0")
  for (const key of ["/", "f"]) await page.keyboard.press(key)
  expect(await page.getByRole("dialog").count()).toBe(0)
  expect(await page.evaluate(() => window.comity.getState())).not.toContain("present=1")
  await page.evaluate(() => window.comity.goto("present=1&step=albania"))
  await page.locator(".presentation").getByRole("heading").waitFor()
  await page.keyboard.press("b")
  expect(await page.locator(".presentation-blank").count()).toBe(0)
  // What is no letter still turns the slides.
  await page.keyboard.press("ArrowRight")
  await hashHolds(page, "step=western-europe")
})

describe("magnified four times", () => {
  test("the page is one column, scrolled one way, and has every button that it has at large", async () => {
    const large = await visit("t=1992&lang=en&select=ALB")
    const namesOn = async (page: Page) => {
      await page.locator(".sheet-grip").waitFor({ state: "attached" })
      return page
        .getByRole("button", { includeHidden: true })
        .evaluateAll((buttons) => buttons.map((button) => button.textContent))
    }
    const page = await visit("t=1992&lang=en&select=ALB", { viewport: { width: 320, height: 256 } })
    expect(await namesOn(page)).toEqual(expect.arrayContaining(await namesOn(large)))
    for (const [button, within] of [
      ["Menu", "Settings…"],
      ["Legend", undefined],
    ] as const) {
      await page.getByRole("button", { name: button }).click()
      if (within) expect(await page.getByRole("button", { name: within }).isVisible()).toBe(true)
      else expect(await page.getByText("Suspended", { exact: true }).first().isVisible()).toBe(true)
      await page.keyboard.press("Escape")
    }
    for (const part of [".summary", ".map", ".details h2", ".slider", ".play"]) {
      await page.locator(part).scrollIntoViewIfNeeded()
      const { x, y, width } = (await page.locator(part).boundingBox())!
      expect(x, part).toBeGreaterThanOrEqual(0)
      expect(x + width, part).toBeLessThanOrEqual(320)
      expect(y, part).toBeLessThan(256)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test("in forced colours the controls are seen, and the map keeps its outlines", async () => {
  const page = await visit("t=1992&lang=en&select=ALB", { forcedColors: "active" })
  await page.screenshot({ path: "test/pictures/forced-colours.png" })
  for (const part of [".slider", ".play svg", ".bars-now", ".map-controls button"])
    expect(await inkIn(page, part), part).toBeGreaterThan(0.01)
  const swatches = await page
    .locator(".legend .swatch")
    .evaluateAll((all) => all.map((swatch) => getComputedStyle(swatch).forcedColorAdjust))
  expect(new Set(swatches)).toEqual(new Set(["none"]))
  expect((await frameOf(page)).statuses.ALB).toBe("restored")
})

/** Which share of what is seen of something is as dark as ink, of 0 to 1. */
async function inkIn(page: Page, selector: string): Promise<number> {
  const shot = await page.locator(selector).first().screenshot()
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }))
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    let dark = 0
    for (let i = 0; i < data.length; i += 4)
      if (data[i]! + data[i + 1]! + data[i + 2]! < 330) dark++
    return dark / (data.length / 4)
  }, shot.toString("base64"))
}
