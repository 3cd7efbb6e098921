import { expect, test } from "vitest"
import { frameOf, visit } from "./visit.ts"

test("without WebGL a message stands in the map's place, and the rest works", async () => {
  const page = await visit("t=1992", {
    before: () => {
      const { getContext } = HTMLCanvasElement.prototype
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string) {
          return kind.startsWith("webgl") ? null : getContext.call(this, kind)
        },
      })
    },
  })
  const map = page.getByRole("region", { name: "Map of the moment" })
  await map.getByText("This browser cannot draw the map").waitFor()
  const details = page.getByRole("complementary", { name: "Details" })
  await page.getByRole("slider").press("ArrowLeft")
  expect((await frameOf(page)).moment).toBe("1991")
  await details.getByRole("button", { name: /^Jiang Zemin receives Sunmonu/ }).click()
  await details.getByRole("heading", { level: 2, name: /^Jiang Zemin/ }).waitFor()
  await page.evaluate(() => window.comity.goto("t=1993"))
  expect((await frameOf(page)).moment).toBe("1993")
  // What the map would show can be read as rows.
  await map.getByRole("button", { name: "Table" }).click()
  const table = page.getByRole("region", { name: "Table: 1993" })
  await table.getByRole("rowheader").nth(5).waitFor()
  await table.getByRole("button", { name: "Close" }).click()
  // What is drawn without WebGL can be taken away all the same.
  await page.getByRole("button", { name: "Share…" }).click()
  const dialog = page.getByRole("dialog")
  expect(await dialog.getByRole("textbox").first().inputValue()).toContain("t=1993")
})

test("a map that comes after the drawing in its place is waited for", async () => {
  const page = await visit("t=1992&poster=1")
  expect(await page.locator(".poster > svg").count()).toBe(1)
  await page.evaluate(() => {
    location.hash = "t=1990&poster=0"
  })
  await page.waitForFunction(() => window.comity.atlas())
  await page.evaluate(() => window.comity.arrived())
  expect(await page.evaluate(() => window.comity.atlas()!.marks.written.length)).toBeGreaterThan(5)
})

test("who wants no motion gets the arcs at once, and others a flight", async () => {
  const page = await visit("t=1990")
  /** How many milliseconds it takes until a state has arrived. */
  const waitFor = (state: string) =>
    page.evaluate(async (state) => {
      const start = performance.now()
      await window.comity.goto(state)
      return performance.now() - start
    }, state)
  // The shortest of several: a flight is never shorter than itself, however busy the machine is.
  const still = [await waitFor("t=1991"), await waitFor("t=1992"), await waitFor("t=1993")]
  expect(Math.min(...still)).toBeLessThan(1400)
  await page.emulateMedia({ reducedMotion: "no-preference" })
  expect(await waitFor("t=1994")).toBeGreaterThanOrEqual(1400)
})

test("without the network what is here stays, and what is not comes once there is one again", async () => {
  const page = await visit("t=1992", { losesNetwork: true })
  const note = page.getByText("This part of the page could not be loaded.")
  // Late parts come from the same server, so that nothing can be had.
  await page.route("**/*", (route) => route.abort())
  for (const name of ["At a glance", "Table", "Filter", "Time"]) {
    await page.getByRole("button", { name, exact: true }).click()
    await note.waitFor()
    await page.getByRole("button", { name: "Dismiss" }).click()
  }
  await page.getByRole("slider").press("ArrowLeft")
  expect((await frameOf(page)).moment).toBe("1991")
  await page.unroute("**/*")
  await page.getByRole("button", { name: "Table", exact: true }).click()
  await page.getByRole("region", { name: "Table: 1991" }).waitFor()
})
