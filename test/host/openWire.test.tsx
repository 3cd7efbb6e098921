import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openWire, originsOfPage, type Wire } from "../../src/host/openWire.ts"

// The window around is here the window itself.
const friend = "https://a.example"
const stranger = "https://b.example"

let heard: unknown[] = []
let wire: Wire | undefined
beforeEach(() => {
  heard = []
})
afterEach(() => {
  wire?.close()
  document.head.querySelector("meta")?.remove()
})

const message = (data: unknown, origin: string, source: Window | null = window) =>
  new MessageEvent("message", { data, origin, source })

/** Notes to whom something is posted, in place of posting it. */
function notePosts(): unknown[] {
  const posted: unknown[] = []
  window.postMessage = (data: unknown, target: unknown) => {
    posted.push([data, target])
  }
  return posted
}

describe("the line to the window around", () => {
  test("is open to whoever is around where no origins are given, and to no other window", () => {
    wire = openWire(undefined, [], (data) => heard.push(data))
    dispatchEvent(message("one", stranger))
    dispatchEvent(message("two", stranger, null))
    expect(heard).toEqual(["one"])
  })

  test("hears only the origins that are given, and says nothing before one of them has spoken", () => {
    const { postMessage } = window
    const posted = notePosts()
    wire = openWire([friend], [], (data) => heard.push(data))
    wire.say({ type: "nav", dir: "next" })
    dispatchEvent(message("a stranger", stranger))
    wire.say({ type: "nav", dir: "next" })
    expect([heard, posted]).toEqual([[], []])
    dispatchEvent(message("a friend", friend))
    wire.say({ type: "nav", dir: "previous" })
    window.postMessage = postMessage
    expect(heard).toEqual(["a friend"])
    expect(posted).toEqual([[{ ns: "comity", v: 1, type: "nav", dir: "previous" }, friend]])
  })

  test("answers what came before it was open, once its owner has it", async () => {
    wire = openWire([friend], [message("early", friend), message("not ours", stranger)], (data) =>
      heard.push(data),
    )
    expect(heard).toEqual([])
    await Promise.resolve()
    expect(heard).toEqual(["early"])
  })

  test("is closed for good", () => {
    openWire(undefined, [], (data) => heard.push(data)).close()
    dispatchEvent(message("late", friend))
    expect(heard).toEqual([])
  })
})

test("a page names the origins that may speak to it in its head, several between spaces", () => {
  expect(originsOfPage()).toBeUndefined()
  document.head.insertAdjacentHTML(
    "beforeend",
    `<meta name="comity-origins" content="${friend}  null ">`,
  )
  expect(originsOfPage()).toEqual([friend, "null"])
})
