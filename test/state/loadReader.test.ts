import { expect, test, vi } from "vitest"
import { createSession } from "../../src/state/createSession.ts"
import { loadReader } from "../../src/state/loadReader.ts"
import { versionOf } from "../../src/state/versionOf.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

vi.mock("../../src/state/loadReader.ts", async (original) => {
  const room = await original<typeof import("../../src/state/loadReader.ts")>()
  return { loadReader: vi.fn(room.loadReader) }
})
const fails = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"))
const history = JSON.stringify(rawHistory({ events: [visit()] }))

test("a file that cannot be read without the network leaves what is open, with a note, and opens later", async () => {
  const session = createSession("en")
  await session.goto("data=acftu-1990s&t=1991&select=ALB")
  const before = session.store.getState()
  vi.mocked(loadReader).mockImplementationOnce(fails)
  expect(await session.open(history)).toBe(false)
  expect(session.store.getState()).toEqual({ ...before, note: { kind: "notHere" } })
  expect(await session.open(history)).toBe(true)
  expect(session.store.getState()).toMatchObject({ data: undefined, note: undefined })
})

test("where no history is open yet, the note says that it could not be loaded", async () => {
  const session = createSession("en")
  vi.mocked(loadReader).mockImplementationOnce(fails)
  expect(await session.open(history)).toBe(false)
  expect(session.store.getState()).toMatchObject({ note: { kind: "notLoaded" }, viewer: undefined })
})

test("the histories that ship with the page need no reader", async () => {
  vi.mocked(loadReader).mockClear()
  const session = createSession("en")
  await session.goto("data=prc-relations&t=1972")
  await session.goto("data=acftu-1990s@0123456789abcdef&t=1991")
  expect(versionOf(session)).not.toBe("")
  expect(loadReader).not.toHaveBeenCalled()
})

test("a file whose reader comes late does not take the place of what was asked for after it", async () => {
  const session = createSession("en")
  let arrive = () => {}
  const slow = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const room = await loadReader()
  vi.mocked(loadReader).mockImplementationOnce(() => slow.then(() => room))
  const answer = session.open(history)
  await session.goto("data=acftu-1990s&t=1991")
  arrive()
  expect(await answer).toBe(true)
  expect(session.store.getState()).toMatchObject({ data: "acftu-1990s", problems: undefined })
})
