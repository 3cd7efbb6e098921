import { expect, test } from "vitest"
import { frameOf, visit } from "./visit.ts"

test("an address of which nothing is here falls back with one note, which can be dismissed", async () => {
  const page = await visit("t=1850&select=QQQ&lang=fr")
  const note = page.getByRole("status")
  const dismiss = page.getByRole("button", { name: "Dismiss" })
  expect(await dismiss.count()).toBe(1)
  for (const key of ["t", "select", "lang"])
    expect(await note.textContent()).toMatch(new RegExp(`\\(.*\\b${key}\\b.*\\)`))
  expect((await frameOf(page)).moment).toBe("1990")
  expect(await page.evaluate(() => window.comity.getState())).not.toContain("select")
  await dismiss.click()
  expect(await dismiss.count()).toBe(0)
})

test("an unknown history falls back to the first one with one note, at the moment asked for", async () => {
  const page = await visit("data=unknown&t=1992")
  expect(await page.getByRole("button", { name: "Dismiss" }).count()).toBe(1)
  expect(await page.getByRole("status").textContent()).toContain("“unknown”")
  expect((await frameOf(page)).moment).toBe("1992")
})
