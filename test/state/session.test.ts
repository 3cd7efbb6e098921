import { describe, expect, onTestFinished, test, vi } from "vitest"
import { createSession, type Session } from "../../src/state/createSession.ts"
import { datasetTextOf } from "../../src/state/datasetTextOf.ts"
import { versionOf } from "../../src/state/versionOf.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

const history = JSON.stringify(rawHistory({ events: [visit()] }))
const broken = JSON.stringify(rawHistory({ events: [visit({ date: "last spring" })] }))

/** A session in which the history for tests is open. */
async function opened(): Promise<Session> {
  const session = createSession("en")
  await session.open(history)
  return session
}

const held = (session: Session) => session.store.getState()

describe("a history opens", () => {
  test("from its text, at the first year with a certain event", async () => {
    const session = createSession("en")
    expect(await session.open(history)).toBe(true)
    expect(held(session)).toMatchObject({ data: undefined, problems: undefined, note: undefined })
    expect(session.getState()).toBe("t=1992&lang=en")
  })

  test("from those that ship with it, when nothing else is asked for", async () => {
    const session = createSession("zh")
    await session.goto("")
    expect(held(session).viewer?.timeline.dataset.title).toHaveProperty("zh")
    expect(held(session)).toMatchObject({ data: "acftu-1990s", note: undefined })
  })

  test("and one that is not here gives the first, with a note", async () => {
    const session = createSession("en")
    await session.goto("data=lost&t=1991")
    expect(held(session)).toMatchObject({
      data: "acftu-1990s",
      note: { kind: "noData", id: "lost" },
    })
    expect(session.getState()).toContain("t=1991")
  })

  test("and another takes the place of one's own by its name", async () => {
    const session = await opened()
    await session.goto("data=acftu-1990s")
    expect(held(session).data).toBe("acftu-1990s")
  })
})

describe("of histories that are asked for together the newest is open", () => {
  test("be it one's own", async () => {
    const session = createSession("en")
    const slow = session.goto("data=prc-relations&t=1972")
    const [isSound] = await Promise.all([session.open(history), slow])
    expect(isSound).toBe(true)
    expect(held(session)).toMatchObject({ data: undefined, note: undefined })
    expect(session.getState()).toBe("t=1992&lang=en")
  })

  test("unless a state of the one that is open was asked for since", async () => {
    const session = await opened()
    await session.goto("data=acftu-1990s&t=1992")
    const slow = session.goto("data=prc-relations&t=1971")
    await session.goto("data=acftu-1990s&t=1993")
    await slow
    expect(session.getState()).toBe("data=acftu-1990s&t=1993&lang=en")
  })

  test("be it one that ships with the page, and the other is still told to be sound or not", async () => {
    const session = createSession("en")
    const answers = [session.open(broken), session.open(history)]
    await session.goto("data=prc-relations&t=1972")
    expect(await Promise.all(answers)).toEqual([false, true])
    expect(held(session)).toMatchObject({ data: "prc-relations", problems: undefined })
    expect(session.getState()).toContain("t=1972")
  })
})

describe("the text of what is open", () => {
  test("is the file's, whether it came as text or as bytes", async () => {
    const utf16 = new Uint8Array(
      new Uint16Array([...`\uFEFF${history}`].map((c) => c.charCodeAt(0))).buffer,
    )
    for (const source of [history, `\uFEFF${history}`, utf16]) {
      const session = createSession("en")
      await session.open(source)
      expect(datasetTextOf(session)).toBe(history)
    }
  })
})

describe("a history frozen to a version", () => {
  test("opens in silence while it has that version, and keeps it in its state", async () => {
    const live = createSession("en")
    await live.goto("")
    const kept = `data=acftu-1990s@${versionOf(live)}&t=1992`
    expect(kept).toMatch(/@\d{4}-\d\d-\d\d~[0-9a-f]{16}&/)
    const session = createSession("en")
    await session.goto(kept)
    expect(held(session)).toMatchObject({ data: "acftu-1990s", note: undefined })
    expect(session.getState()).toContain(kept)
  })

  test("is shown as it is now, with both versions, once it has another", async () => {
    const session = createSession("en")
    await session.goto("data=acftu-1990s@1~0123456789abcdef&t=1992&select=QQQ")
    expect(held(session).note).toEqual({
      kind: "changed",
      seen: "1~0123456789abcdef",
      now: versionOf(session),
    })
    session.setNote(undefined)
    await session.goto("data=acftu-1990s@1~0123456789abcdef&t=1993")
    expect(held(session).note).toBeUndefined()
  })

  test("is free again at an address that names it alone", async () => {
    const session = createSession("en")
    await session.goto("data=acftu-1990s@0123456789abcdef")
    await session.goto("t=1993")
    expect(session.getState()).toContain("@0123456789abcdef")
    await session.goto("data=acftu-1990s")
    expect(session.getState()).not.toContain("@")
  })
})

describe("a broken dataset", () => {
  test("is listed with its problems, and the history before it stays behind", async () => {
    const session = await opened()
    const { viewer } = held(session)
    expect(await session.open(broken)).toBe(false)
    expect(held(session).problems).toMatchObject([{ code: "date", path: ["events", 0, "date"] }])
    expect(held(session).viewer).toBe(viewer)
  })

  test("is left for the history that was open", async () => {
    const session = await opened()
    const { viewer } = held(session)
    await session.open(broken)
    await session.leaveProblems()
    expect(held(session)).toMatchObject({ problems: undefined, viewer })
  })

  test("is left for the first history where none was open", async () => {
    const session = createSession("en")
    await session.open("{")
    await session.leaveProblems()
    expect(held(session)).toMatchObject({ problems: undefined, data: "acftu-1990s" })
  })

  test("is forgotten once it is mended", async () => {
    const session = await opened()
    await session.open(broken)
    await session.open(history)
    expect(held(session).problems).toBeUndefined()
  })

  // The list stays before the moment that was asked for, by a host or by the back button.
  test("is left when a state of the history behind it is asked for", async () => {
    const session = await opened()
    await session.open(broken)
    await session.goto("t=1993")
    expect(held(session).problems).toBeUndefined()
  })
})

describe("a state", () => {
  test("comes back as it went", async () => {
    const session = await opened()
    for (const state of [
      "t=1990-11&select=event:a-visit&lang=zh",
      "t=1994&select=ALB&view=20.5,41.33,4&lang=en",
      "t=1989-06-04&select=acftu&lang=zh&theme=dark",
    ]) {
      await session.goto(state)
      expect(session.getState()).toBe(state)
    }
    expect(held(session).note).toBeUndefined()
  })

  test("is absolute for the moment and the selection, and leaves the language and the theme", async () => {
    const session = await opened()
    await session.goto("t=1994&select=ALB&lang=zh&theme=dark")
    await session.goto("t=1990")
    expect(session.getState()).toBe("t=1990&lang=zh&theme=dark")
  })

  test("keeps what a host chose for the whole of its talk", async () => {
    const session = await opened()
    await session.goto("t=1994&ui=min&interact=0&motion=reduce&reading=certain&speed=2")
    await session.goto("t=1990")
    expect(session.getState()).toBe("t=1990&lang=en&ui=min&interact=0&motion=reduce")
    expect(held(session).note).toBeUndefined()
  })

  test("holds another centre, filters and a moment to compare with", async () => {
    const session = await opened()
    const state = "t=1994&focus=ALB&compare=1990&type=visit,relation&dir=in&lang=en"
    await session.goto(state)
    expect(held(session).note).toBeUndefined()
    expect(session.getState()).toBe(state)
    await session.goto("t=1990")
    expect(held(session).viewer!.timeline).toBe(held(session).viewer!.history)
  })

  test("tells which filters, centres and moments the history does not know", async () => {
    const session = await opened()
    await session.goto("t=1990&focus=nobody&compare=1066&type=visit,dance&status=lost&region=150")
    const keys = ["compare", "type", "status", "focus"]
    expect(held(session).note).toEqual({ kind: "fellBack", keys })
    expect(session.getState()).toBe("t=1990&type=visit&region=150&lang=en")
  })

  test("holds several years, a trail and the day at which what is uncertain is played", async () => {
    const session = await opened()
    const before = held(session).viewer
    await session.goto("t=1990..1992&window=trail&trail=3&reading=middle")
    expect(held(session).note).toBeUndefined()
    expect(held(session).viewer).not.toBe(before)
    expect(session.getState()).toBe("t=1990..1992&window=trail&trail=3&reading=middle&lang=en")
    session.setPlayedAt("bounds")
    expect(session.getState()).toBe("t=1990..1992&window=trail&trail=3&lang=en")
  })

  test("plays on from its moment", async () => {
    const session = await opened()
    await session.goto("t=1990&play=1&speed=4")
    expect(held(session).viewer!.store.getState()).toMatchObject({ playing: true, speed: 4 })
    expect(session.getState()).toBe("t=1990&speed=4&lang=en")
  })

  test("may set the slider's step apart from the date", async () => {
    const session = await opened()
    await session.goto("t=1990&grain=month")
    expect(session.getState()).toBe("t=1990-01&lang=en")
  })

  test("stops what is playing, and keeps the viewer", async () => {
    const session = await opened()
    const viewer = held(session).viewer!
    viewer.actions.setPlaying(true)
    await session.goto("t=1990")
    expect(held(session).viewer).toBe(viewer)
    expect(viewer.store.getState().playing).toBe(false)
  })

  test("of which some is not here gives one note with the keys, and keeps the rest", async () => {
    const session = await opened()
    await session.goto("t=1850&select=event:lost&lang=tlh&view=1,2&data=")
    expect(held(session).note).toEqual({
      kind: "fellBack",
      keys: ["view", "data", "lang", "t", "select"],
    })
    await session.goto("t=1850&select=ALB")
    expect(held(session).note).toEqual({ kind: "fellBack", keys: ["t"] })
    expect(session.getState()).toBe("t=1992&select=ALB&lang=en")
  })

  // The second note takes the first one's place.
  test("of a lost history and a lost moment tells of both", async () => {
    const session = createSession("en")
    await session.goto("data=lost&t=1850")
    expect(JSON.stringify(held(session).note)).toMatch(/data|lost/)
  })

  test("with a key that nobody knows is read without it, and only the console is told", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    const session = await opened()
    await session.goto("t=1990&colour=red&size=9")
    expect(session.getState()).toBe("t=1990&lang=en")
    expect(held(session).note).toBeUndefined()
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("colour, size"))
  })
})

describe("the language", () => {
  test("changes without moving the moment", async () => {
    const session = await opened()
    await session.goto("t=1990-11&select=ALB")
    const { viewer } = held(session)
    await session.setLang("zh")
    expect(session.getState()).toBe("t=1990-11&select=ALB&lang=zh")
    expect(held(session).viewer).toBe(viewer)
  })

  test("is kept when another history is opened", async () => {
    const session = await opened()
    await session.setLang("zh")
    await session.open(history)
    expect(held(session).lang).toBe("zh")
  })

  test("that is asked for as auto is the reader's own", async () => {
    const session = await opened()
    await session.goto("lang=auto")
    expect(held(session)).toMatchObject({ lang: "en", note: undefined })
  })
})

test("a note is told until it is dismissed", async () => {
  const session = await opened()
  session.setNote({ kind: "notRead" })
  expect(held(session).note).toEqual({ kind: "notRead" })
  session.setNote(undefined)
  expect(held(session).note).toBeUndefined()
})

describe("the steps", () => {
  test("are the viewer's to edit, and go into the dataset's text", async () => {
    const session = await opened()
    const before = datasetTextOf(session)
    const { viewer } = held(session)
    const step = { id: "mine", title: "Mine", state: "t=1991", cites: [] }
    viewer!.actions.setSteps([...viewer!.store.getState().steps, step])
    await session.goto("step=mine")
    expect(session.getState()).toBe("t=1991&step=mine&lang=en")
    const again = createSession("en")
    expect(await again.open(datasetTextOf(session))).toBe(true)
    expect(held(again).viewer!.store.getState().steps.at(-1)).toEqual(step)
    expect(JSON.parse(before)).toEqual({
      ...JSON.parse(datasetTextOf(session)),
      steps: JSON.parse(before).steps,
    })
  })
})
