import { describe, expect, test } from "vitest"
import { readDatasetText } from "../../src/dataset/readDataset.ts"
import { createSession, type Session } from "../../src/state/createSession.ts"
import { datasetTextOf } from "../../src/state/datasetTextOf.ts"
import { versionOf } from "../../src/state/versionOf.ts"
import { rawHistory, visit } from "../fixtures/history.ts"
import { madeUp } from "../fixtures/madeUp.ts"

/** More than is read at once. */
const large = JSON.stringify(madeUp(12_000))
const small = JSON.stringify(rawHistory({ events: [visit()] }))
const bytes = (text: string) => new TextEncoder().encode(text)

const held = (session: Session) => session.store.getState()
const titleOf = (session: Session) => held(session).viewer?.timeline.dataset.title

/** Waits until something is being read. */
const reading = (session: Session) =>
  new Promise<NonNullable<ReturnType<typeof held>["reading"]>>((resolve) => {
    const look = () => {
      const { reading } = held(session)
      if (reading) resolve(reading)
    }
    session.store.subscribe(look)
    look()
  })

describe("a large file", { timeout: 60_000 }, () => {
  test("opens as a small one would, from its text and from its bytes", async () => {
    const { dataset } = readDatasetText(large)
    for (const source of [large, bytes(large)]) {
      const session = createSession("en")
      expect(await session.open(source, { t: "1984" })).toBe(true)
      const { viewer, reading } = held(session)
      expect(reading).toBeUndefined()
      expect(session.getState()).toBe("t=1984&lang=en")
      const { events } = viewer!.timeline.dataset
      expect(events.at(7)).toEqual(dataset!.events.at(7))
      expect(events.at(11_999)).toEqual(dataset!.events.at(11_999))
      expect(viewer!.frame().certain.length).toBeGreaterThan(100)
      expect(datasetTextOf(session)).toBe(large)
      expect(versionOf(session)).toMatch(/^made-up~[\da-f]{16}$/)
    }
  })

  test("is seen as the state says", async () => {
    const session = createSession("en")
    await session.open(large, { reading: "latest", territory: "table" })
    expect(session.getState()).toContain("reading=latest")
    expect(session.getState()).toContain("territory=table")
  })

  test("tells how much of it is read, and what was open stays till then", async () => {
    const session = createSession("en")
    await session.open(small)
    const opening = session.open(large)
    const { share } = await reading(session)
    const shares: number[] = []
    share.subscribe(({ share }) => shares.push(share))
    expect(titleOf(session)).toHaveProperty("en", "A history for tests")
    expect(await opening).toBe(true)
    expect(shares.length).toBeGreaterThan(0)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(titleOf(session)).toHaveProperty("en", "A made-up history")
  })

  test("is put in its place by its opener, who has no part in what is chosen till then", async () => {
    const session = createSession("en")
    await session.open(small)
    const { store, actions } = held(session).viewer!
    const made: string[] = []
    let isMade = false
    const note = (what: string) => made.push(`${what} ${isMade ? "by the opener" : "else"}`)
    store.subscribe((now, before) => now.moment !== before.moment && note("moment"))
    session.store.subscribe((now, before) => now.viewer !== before.viewer && note("history"))
    const opening = session.open(large, {}, (change) => {
      isMade = true
      change()
      isMade = false
    })
    await reading(session)
    actions.stepBy(1)
    await opening
    expect(made).toEqual(["moment else", "history by the opener"])
  })

  test("that is called off leaves what was open", async () => {
    const session = createSession("en")
    await session.open(small)
    const before = held(session)
    const opening = session.open(large)
    ;(await reading(session)).cancel()
    expect(await opening).toBe(false)
    expect(held(session)).toEqual(before)
  })

  test("that is called off where nothing was open leaves the first history", async () => {
    const session = createSession("en")
    const opening = session.open(large)
    ;(await reading(session)).cancel()
    expect(await opening).toBe(false)
    expect(held(session)).toMatchObject({ data: "acftu-1990s", reading: undefined })
  })

  test("gives way to what is asked for after it", async () => {
    const session = createSession("en")
    const opening = session.open(large)
    await reading(session)
    await session.goto("data=acftu-1990s&t=1991")
    expect(await opening).toBe(false)
    expect(held(session)).toMatchObject({
      data: "acftu-1990s",
      reading: undefined,
      note: undefined,
    })
  })

  test("with a problem has it told with its place", async () => {
    const session = createSession("en")
    const raw = madeUp(12_000)
    const events = raw.events.with(9000, { ...raw.events[9000]!, date: "1992-13" })
    expect(await session.open(JSON.stringify({ ...raw, events }, null, 1))).toBe(false)
    expect(held(session).problems).toMatchObject([{ code: "date", path: ["events", 9000, "date"] }])
    expect(held(session).problems![0]!.line).toBeGreaterThan(9000)
  })

  test("in another encoding opens too", async () => {
    const units = Uint16Array.from(`\uFEFF${large}`, (c) => c.charCodeAt(0))
    const session = createSession("en")
    expect(await session.open(new Uint8Array(units.buffer))).toBe(true)
    expect(datasetTextOf(session)).toBe(large)
  })
})
