import { text as textOf } from "node:stream/consumers"
import { expect, test } from "vitest"
import { arrived, hashHolds, openFile, visit } from "./visit.ts"

test("a view is captured as a step, put first, written, saved, and opens again", async () => {
  const page = await visit("lang=en&t=1991&select=IRQ")
  await page.getByRole("button", { name: "Edit steps" }).click()
  const desk = page.getByRole("region", { name: "Edit steps" })
  await desk.getByRole("button", { name: "Capture this view as a step" }).click()
  await desk.getByLabel("Title").fill("Baghdad, again")
  await desk.getByLabel("Notes for the speaker").fill("Wait for questions.")
  for (let i = 0; i < 8; i++)
    await desk.getByRole("button", { name: "Move “Baghdad, again” up" }).click()
  const saving = page.waitForEvent("download")
  await desk.getByRole("button", { name: "Save dataset" }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe("acftu-1990s.json")
  const text = await textOf(await file.createReadStream())
  const { steps } = JSON.parse(text)
  expect(steps).toHaveLength(9)
  expect(steps[0]).toMatchObject({
    id: "iraq-1991",
    title: { zh: "伊拉克，1991年", en: "Baghdad, again" },
    notes: { en: "Wait for questions." },
    state: "t=1991&select=IRQ",
  })
  await desk.getByRole("button", { name: "Done" }).click()
  await openFile(page, text)
  await arrived(page)
  await page.getByText("A tour in 9 steps").waitFor()
  await page.getByRole("button", { name: "Begin" }).click()
  await hashHolds(page, "step=iraq-1991")
})

test("a step is opened by its name, and one that is deleted while it is told leaves the state", async () => {
  const page = await visit("lang=en&t=1991")
  await page.getByRole("button", { name: "Begin" }).click()
  await hashHolds(page, "step=")
  await page.getByRole("button", { name: "Edit steps" }).click()
  const desk = page.getByRole("region", { name: "Edit steps" })
  await desk.getByRole("button", { name: /^1\. / }).click()
  await desk.getByRole("button", { name: "Delete" }).click()
  await expect.poll(() => page.evaluate(() => window.comity.getState())).not.toContain("step=")
})

test("who opens another dataset is asked before unsaved steps are lost", async () => {
  const page = await visit("lang=en&t=1991")
  await page.getByRole("button", { name: "Edit steps" }).click()
  await page.getByRole("button", { name: "Capture this view as a step" }).click()
  let asked = ""
  page.once("dialog", (dialog) => {
    asked = dialog.message()
    dialog.dismiss()
  })
  await openFile(page, "{}")
  await expect.poll(() => asked).toContain("unsaved changes")
  expect(await page.locator(".problems").count()).toBe(0)
})

test("back to another history asks before unsaved steps are lost, and stays for who would keep them", async () => {
  const page = await visit("data=prc-relations&lang=en")
  await page.getByRole("button", { name: "Histories…" }).click()
  await page.getByRole("button", { name: /trade unions/i }).click()
  await hashHolds(page, "data=acftu-1990s")
  await page.getByRole("button", { name: "Edit steps" }).click()
  await page.getByRole("button", { name: "Capture this view as a step" }).click()
  const hash = await page.evaluate(() => location.hash)
  const answers = ["dismiss", "accept"] as const
  let asked = 0
  page.on("dialog", (dialog) => dialog[answers[asked++]!]())
  await page.evaluate(() => history.back())
  await expect.poll(() => asked).toBe(1)
  await page.waitForFunction((hash) => location.hash === hash, hash)
  await page.getByText("unsaved").waitFor()
  await page.evaluate(() => history.back())
  await hashHolds(page, "data=prc-relations")
  await page.getByRole("heading", { level: 1, name: /^Diplomatic/ }).waitFor()
  expect(asked).toBe(2)
})
