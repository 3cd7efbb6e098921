import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, onTestFinished, test, vi } from "vitest"
import { FileTab } from "../../src/share/FileTab.tsx"
import { createSession } from "../../src/state/createSession.ts"
import type { Lang } from "../../src/words/wordsIn.ts"
import type { Shapes } from "../../src/world/shapes.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

const emptyPage = `<!doctype html><html lang="en"><head><title>Comity</title><script type="module">
</script></head><body><script type="application/json" id="comity-dataset"></script></body></html>`

afterEach(() => vi.unstubAllGlobals())

/** Shows the tab where the page's folder answers as it is told. */
async function show(answer: () => Promise<Response>, lang: Lang = "en") {
  vi.stubGlobal("fetch", vi.fn(answer))
  const session = createSession(lang)
  await session.open(JSON.stringify(rawHistory({ events: [visit()] })))
  const { viewer } = session.store.getState()
  const given = { session, viewer: viewer!, shapes: {} as Shapes, lang, theme: "light" as const }
  render(<FileTab {...given} />)
  return userEvent.setup()
}

test("the file's name and size are told before it is saved", async () => {
  await show(async () => new Response(emptyPage))
  await screen.findByText("comity-a-history-for-tests-2026-11-22.html · 0.0 MB")
  expect(screen.getByRole("button", { name: "Save as one file" })).toHaveProperty("disabled", false)
})

test("what was saved of a built-in history is saved again under its id, and another beside it is not", async () => {
  const text = JSON.stringify(rawHistory({ events: [visit()] }))
  const block = `<script id="comity-dataset" type="application/json" data-history="acftu-1990s">`
  document.body.innerHTML = `${block}${text}</script>`
  onTestFinished(() => document.body.replaceChildren())
  await show(async () => new Response(emptyPage))
  await screen.findByText(/^comity-acftu-1990s-2026-11-22\.html/)
  cleanup()
  document.getElementById("comity-dataset")!.textContent = "{}"
  await show(async () => new Response(emptyPage))
  await screen.findByText(/^comity-a-history-for-tests-2026-11-22\.html/)
})

test.each([
  ["the page does not lie there", async () => new Response("", { status: 404 }), /comity\.html/],
  ["another page lies there", async () => new Response("<p>Welcome</p>"), /comity\.html/],
  ["there is no connection", async () => Promise.reject(new TypeError("no")), /connection/],
] as const)("a clear word where %s, and another try", async (_, answer, word) => {
  const user = await show(answer as () => Promise<Response>)
  await screen.findByText(word)
  expect(screen.queryByRole("button", { name: "Save as one file" })).toBeNull()
  vi.stubGlobal("fetch", async () => new Response(emptyPage))
  await user.click(screen.getByRole("button", { name: "Try again" }))
  await screen.findByText(/MB$/)
})

test("a browser that refuses to make the file is told of, in Chinese too", async () => {
  const user = await show(async () => new Response(emptyPage), "zh")
  vi.stubGlobal("URL", Object.assign(class extends URL {}, { createObjectURL: refuse }))
  await user.click(await screen.findByRole("button", { name: "存为单个文件", hidden: false }))
  await screen.findByText(/浏览器未能生成文件/)
})

function refuse(): never {
  throw new Error("full")
}
