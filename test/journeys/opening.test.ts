import { expect, test } from "vitest"
import { coloursOfMap, frameOf, visit } from "./visit.ts"

test("the page opens on the first year in which something certainly happened, with a map", async () => {
  const page = await visit()
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
    "China’s trade unions and the world, 1989–1994",
  )
  const frame = await frameOf(page)
  expect(frame.moment).toBe("1990")
  expect(frame.events).toContain("wftu-congress-1990")
  expect(frame.possible).toContain("uil-visit-out")
  expect(frame.statuses.MAR).toBe("friendly")
  expect(frame.arcs).toBeGreaterThan(20)
  expect(await page.locator(".summary").textContent()).toMatch(/^1990: 1 statement, 1 congress;/)
  expect(await coloursOfMap(page)).toBeGreaterThan(100)
})
