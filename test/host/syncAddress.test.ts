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

/** Presses the back button, or the one beside it. */
async function press(by: number) {
  const come = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }))
  history.go(by)
  await vi.runAllTimersAsync()
  await come
  await vi.runAllTimersAsync()
}
/** Waits until the page is at a state, and its address with it. */
const isAt = (state: string) =>
  vi.waitFor(() => {
    expect(session.getState()).toBe(state)
    expect(location.hash).toBe(`#${state}`)
  })
/** The page begins anew: at a state, with an address that says as much of it as is given. */
async function beginAt(state: string, hash = "") {
  stop()
  await session.goto(state)
  history.replaceState(null, "", `#${hash}`)
  stop = syncAddress(session)
}
const albania = { kind: "country", code: "ALB" } as const
const another = () =>
  session.open(JSON.stringify(rawHistory({ events: [visit({ date: "1990" })] })))

describe("the back button", () => {
  test("returns to what was seen before, though that was never written", async () => {
    await beginAt("t=1990")
    expect(location.hash).toBe("")
    actions().select(albania)
    await press(-1)
    await isAt("t=1990&lang=en")
    await press(1)
    await isAt("t=1990&select=ALB&lang=en")
  })

  test("returns to the view that was left, however far one goes", async () => {
    actions().select(albania)
    actions().goToIndex(4)
    actions().select(undefined)
    actions().select({ kind: "event", id: "a-visit" })
    await press(-1)
    await isAt("t=1993&lang=en")
    await press(-1)
    await isAt("t=1993&select=ALB&lang=en")
    await press(-1)
    await isAt("t=1992&lang=en")
  })

  test("returns to where the page began, from an address that was typed", async () => {
    await beginAt("t=1990")
    location.hash = "t=1991&lang=zh"
    await isAt("t=1991&lang=zh")
    await press(-1)
    await isAt("t=1990&lang=zh")
  })

  test("returns to the history that was open, be it one's own or one that ships with the page", async () => {
    await session.goto("data=prc-relations")
    actions().select(albania)
    await another()
    await isAt("t=1990&lang=en")
    await press(-1)
    await isAt("data=prc-relations&t=1949&select=ALB&lang=en")
    await press(-2)
    await isAt("t=1992&lang=en")
    await press(3)
    await isAt("t=1990&lang=en")
  })

  test("leaves the language, the colours and the setting as they are, which a link does not", async () => {
    await comeTo("#t=1992&lang=en&present=1")
    actions().select(albania)
    session.setting({ presenting: false })
    await session.setLang("zh")
    session.setTheme("dark")
    await press(-1)
    await isAt("t=1992&lang=zh&theme=dark")
    await comeTo("#t=1993&lang=en&present=1")
    await isAt("t=1993&lang=en&theme=dark&present=1")
  })

  test("asks before unsaved steps are lost, and stays where it is for who would keep them", async () => {
    await another()
    actions().select(albania)
    session.mayReplace = () => false
    await press(-1)
    await isAt("t=1990&lang=en")
    await press(-1)
    await isAt("t=1990&lang=en")
    session.mayReplace = () => true
    await press(-1)
    await isAt("t=1992&lang=en")
  })
})

describe("an address", () => {
  test("of which nothing is here is put right", async () => {
    await beginAt("t=1850", "t=1850")
    await isAt("t=1992&lang=en")
    await comeTo("#t=1850&select=QQQ")
    await isAt("t=1992&lang=en")
  })

  test("that plays stays as it is until it rests", async () => {
    await beginAt("t=1990&play=1", "t=1990&play=1")
    actions().stepBy(1)
    vi.runAllTimers()
    expect(location.hash).toBe("#t=1990&play=1")
    actions().setPlaying(false)
    await isAt("t=1991&lang=en")
  })

  test("that leads to another history asks before unsaved steps are lost, and is put right", async () => {
    session.mayReplace = () => false
    await comeTo("#data=prc-relations&t=1971")
    await isAt("t=1992&lang=en")
    await comeTo("#t=1990")
    await isAt("t=1990&lang=en")
  })
})
