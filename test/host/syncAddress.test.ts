// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { syncAddress } from "../../src/host/syncAddress.ts"
import { createSession, type Session } from "../../src/state/createSession.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

let session: Session
let stop: () => void
const actions = () => session.store.getState().viewer!.actions

beforeEach(async () => {
  history.replaceState(null, "", "#")
  session = createSession("en")
  await session.open(JSON.stringify(rawHistory({ events: [visit()] })))
  vi.useFakeTimers()
  stop = syncAddress(session)
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** The reader's own change of the address, or the back button. */
async function comeTo(hash: string) {
  history.replaceState(null, "", hash)
  dispatchEvent(new PopStateEvent("popstate"))
  await vi.runAllTimersAsync()
}

describe("the address", () => {
  test("follows the moment once it rests, without a new entry in the history", () => {
    const entries = history.length
    actions().stepBy(1)
    expect(location.hash).toBe("")
    vi.runAllTimers()
    expect(location.hash).toBe("#t=1993&lang=en")
    expect(history.length).toBe(entries)
  })

  test("follows a selection at once, with an entry that the back button undoes", () => {
    const entries = history.length
    actions().select({ kind: "country", code: "ALB" })
    expect(location.hash).toBe("#t=1992&select=ALB&lang=en")
    expect(history.length).toBe(entries + 1)
  })

  test("follows a host's selection without an entry: its own back button is not ours", () => {
    stop()
    stop = syncAddress(session, () => true)
    const entries = history.length
    actions().select({ kind: "country", code: "ALB" })
    vi.runAllTimers()
    expect(location.hash).toBe("#t=1992&select=ALB&lang=en")
    expect(history.length).toBe(entries)
  })

  test("stays still while the moment plays, and is right when it pauses", () => {
    actions().setPlaying(true)
    actions().stepBy(1)
    vi.runAllTimers()
    expect(location.hash).toBe("")
    actions().setPlaying(false)
    vi.runAllTimers()
    expect(location.hash).toBe("#t=1993&lang=en")
  })

  test("follows the language, the theme, and another history", async () => {
    await session.setLang("zh")
    vi.runAllTimers()
    expect(location.hash).toBe("#t=1992&lang=zh")
    session.setTheme("dark")
    vi.runAllTimers()
    expect(location.hash).toBe("#t=1992&lang=zh&theme=dark")
    session.setTheme("auto")
    await session.open(JSON.stringify(rawHistory({ events: [visit({ date: "1990" })] })))
    vi.runAllTimers()
    expect(location.hash).toBe("#t=1990&lang=zh")
  })

  test("leads the page where it is changed", async () => {
    await comeTo("#t=1990&select=ALB&lang=zh")
    expect(session.getState()).toBe("t=1990&select=ALB&lang=zh")
  })

  test("that leads to a selection makes no new entry, though it says less than we would", async () => {
    const entries = history.length
    await comeTo("#select=ALB")
    expect(session.getState()).toBe("t=1992&select=ALB&lang=en")
    expect(history.length).toBe(entries)
  })

  test("is left alone once the page is taken away", async () => {
    stop()
    actions().select({ kind: "country", code: "ALB" })
    await session.setLang("zh")
    vi.runAllTimers()
    expect(location.hash).toBe("")
  })
})
