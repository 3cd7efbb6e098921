import { expect, test } from "vitest"
import { madeUp } from "../fixtures/madeUp.ts"
import { framed, hear, openHost, say } from "./host.ts"
import { arrived, frameOf, openFile, visit } from "./visit.ts"

/** More than is read at once. */
const large = JSON.stringify(madeUp(12_000))

test("a large file is read by a worker, and its events can be read when that is gone", async () => {
  const page = await visit("t=1992")
  const worked = page.waitForEvent("worker")
  await openFile(page, large)
  const closed = (await worked).waitForEvent("close")
  await page.getByRole("heading", { level: 1, name: "A made-up history" }).waitFor()
  await arrived(page)
  await closed
  await page.evaluate(() => window.comity.goto("t=1999-11", { transition: "none" }))
  expect((await frameOf(page)).events.length).toBeGreaterThan(10)
  await page.getByRole("heading", { level: 2, name: "Events of November 1999" }).waitFor()
  await page.locator(".events button").first().click()
  await page.getByRole("heading", { level: 2, name: /^Talks on/ }).waitFor()
})

test("while it is read the page answers, and it can be called off", async () => {
  const page = await visit("t=1992")
  // So much is made in the page: to bring it there would take longer than to read it.
  await page.evaluate((text) => {
    const at = text.indexOf('"events":[') + 10
    const events = text.slice(at, -2)
    const copies = Array.from({ length: 20 }, (_, i) => events.replaceAll("event-", `event-${i}-`))
    const files = new DataTransfer()
    files.items.add(new File([text.slice(0, at), copies.join(), "]}"], "larger.json"))
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!
    input.files = files.files
    input.dispatchEvent(new Event("change", { bubbles: true }))
  }, large)
  const bar = page.getByRole("status").filter({ hasText: "A large history is being read." })
  await bar.getByRole("progressbar").waitFor()
  await page.evaluate(() => window.comity.goto("t=1994", { transition: "none" }))
  await page.getByRole("button", { name: "中文" }).click()
  await page.getByText("正在读取一份较大的史料。").waitFor()
  const closed = page.workers()[0]!.waitForEvent("close")
  await page.getByRole("button", { name: "取消" }).click()
  await page.getByRole("progressbar").waitFor({ state: "detached" })
  await closed
  expect((await frameOf(page)).events).toContain("wftu-congress-1994")
})

test("in a sandbox without an origin a host's large dataset is read without a worker", async () => {
  const frame = `<iframe src="${framed("lang=en")}" sandbox="allow-scripts"></iframe>`
  const page = await openHost(frame)
  await hear(page, "ready")
  await say(page, { type: "setData", dataset: large, id: 1 })
  expect(await hear(page, "ready", { id: 1 })).toMatchObject({ title: "A made-up history" })
})
