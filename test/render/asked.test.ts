import { expect, test, vi } from "vitest"
import { type Handle, mount } from "../../src/mount.tsx"
import type { Happening } from "../../src/protocol/messages.ts"
import { rawHistory, visit } from "../fixtures/history.ts"
import { madeUp } from "../fixtures/madeUp.ts"

/** More than is read at once. */
const large = JSON.stringify(madeUp(12_000))

/** Settles when there is an element in another. */
const appears = (within: Element, selector: string) =>
  new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!within.querySelector(selector)) return
      observer.disconnect()
      resolve()
    }).observe(within, { childList: true, subtree: true })
  })

const nextFrame = () => new Promise(requestAnimationFrame)

/** What a page tells from now on; settles once it tells what its reader presses. */
async function listen(handle: Handle, press: () => void): Promise<Happening[]> {
  const told: Happening[] = []
  handle.on((happening) => told.push(happening))
  // What tells comes late.
  await vi.waitFor(
    () => {
      press()
      expect(told.length).toBeGreaterThan(0)
    },
    { timeout: 10_000 },
  )
  await nextFrame()
  await nextFrame()
  told.length = 0
  return told
}

test("what a reader does while a host's large history is read is told as the reader's", async () => {
  const container = document.createElement("div")
  container.style.cssText = "position: fixed; inset: 0"
  document.body.append(container)
  const dataset = JSON.stringify(rawHistory({ events: [visit()] }))
  const handle = mount(container, { dataset, state: "t=1992&lang=en" })
  await handle.arrived()
  const checkbox = () => container.querySelector<HTMLElement>('[type="checkbox"]')!.click()
  const told = await listen(handle, checkbox)
  const isRead = appears(container, "progress")
  const opening = handle.setData(large)
  await isRead
  container.querySelector<HTMLElement>(".events button")!.click()
  await nextFrame()
  await nextFrame()
  expect(told).toEqual([
    { type: "select", kind: "event", id: "a-visit" },
    { type: "change", state: expect.stringContaining("select=event:a-visit"), by: "user" },
  ])
  expect(await opening).toBe(true)
  await nextFrame()
  await nextFrame()
  expect(told).toHaveLength(2)
  handle.destroy()
  container.remove()
})
