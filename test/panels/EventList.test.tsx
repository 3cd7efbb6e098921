import { act, screen } from "@testing-library/react"
import { beforeAll, expect, test } from "vitest"
import { EventList } from "../../src/panels/EventList.tsx"
import { timelineOf, visit } from "../fixtures/history.ts"
import { show } from "./show.tsx"

/** Tells whoever watches that the end is in sight. */
let reachEnd = () => {}
beforeAll(() => {
  // jsdom lays nothing out, so nothing comes into sight in it.
  globalThis.IntersectionObserver = class {
    constructor(tell: IntersectionObserverCallback) {
      reachEnd = () => tell([{ isIntersecting: true } as IntersectionObserverEntry], this as never)
    }
    observe() {}
    disconnect() {}
  } as never
})

const timeline = timelineOf(
  Array.from({ length: 350 }, (_, i) => visit({ id: `visit-${i}`, title: `Visit ${i}` })),
)
const all = Array.from({ length: 350 }, (_, i) => i)
const written = () => document.querySelectorAll("li").length

test("a long list begins with its first events, and more come as it is read to its end", () => {
  show(<EventList events={all} />, timeline)
  expect(written()).toBe(100)
  act(reachEnd)
  expect(written()).toBe(200)
  expect(screen.getByText("Events +150")).toBeTruthy()
})

test("all of it is there when it is asked for", async () => {
  const { user } = show(<EventList events={all} />, timeline)
  await user.click(screen.getByText("Events +250"))
  expect(written()).toBe(350)
  expect(screen.queryByText(/^Events/)).toBeNull()
})
