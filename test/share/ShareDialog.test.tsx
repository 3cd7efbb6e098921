import { render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { beforeAll, expect, test, vi } from "vitest"
import { ShareDialog } from "../../src/share/ShareDialog.tsx"
import type { Tab } from "../../src/share/tabs.ts"
import { createSession } from "../../src/state/createSession.ts"
import { versionOf } from "../../src/state/versionOf.ts"
import type { Shapes } from "../../src/world/shapes.ts"

// jsdom has dialogs, but none that open.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event("close"))
  }
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})

const room = (id: Tab["id"], text: string): Tab => ({
  id,
  load: async () => () => <p>{text}</p>,
})

async function open(tabs?: readonly Tab[], lang: "en" | "zh" = "en") {
  const session = createSession(lang)
  await session.goto("t=1992&select=ALB&theme=dark")
  const { viewer } = session.store.getState()
  const onClose = vi.fn()
  render(
    <ShareDialog
      session={session}
      viewer={viewer!}
      shapes={{} as Shapes}
      lang={lang}
      theme="light"
      onClose={onClose}
      {...(tabs && { tabs })}
    />,
  )
  return { session, viewer: viewer!, onClose, user: userEvent.setup() }
}

const address = async () => (await screen.findByRole<HTMLTextAreaElement>("textbox")).value

test("the arrow keys go round the tabs, Home and End to their ends; one room is there", async () => {
  const tabs = [room("link", "one"), room("embed", "two"), room("picture", "three")]
  const { user } = await open(tabs)
  await screen.findByText("one")
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Link" }))
  await user.keyboard("{ArrowLeft}")
  await screen.findByText("three")
  expect(screen.queryByText("one")).toBeNull()
  await user.keyboard("{ArrowRight}{ArrowRight}")
  await screen.findByText("two")
  await user.keyboard("{End}{Home}")
  await screen.findByText("one")
  expect(screen.getByRole("tab", { selected: true })).toBe(document.activeElement)
})

test("a tab that fails says so, and is tried again when it is opened again", async () => {
  const silence = vi.spyOn(console, "error").mockImplementation(() => {})
  const load = vi
    .fn<Tab["load"]>()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValue(() => <p>here after all</p>)
  const { user } = await open([{ ...room("link", ""), load }, room("embed", "two")])
  expect((await screen.findByRole("alert")).textContent).toContain("could not be opened")
  await user.click(screen.getByRole("tab", { name: "Embed" }))
  await user.click(screen.getByRole("tab", { name: "Link" }))
  await screen.findByText("here after all")
  silence.mockRestore()
})

test("it closes by its button", async () => {
  const { user, onClose } = await open([room("link", "one")])
  await user.click(screen.getByRole("button", { name: "Close" }))
  expect(onClose).toHaveBeenCalledOnce()
})

test("the link is the address of the view, with language and theme or without", async () => {
  const { user, viewer } = await open()
  expect(await address()).toMatch(/^http.*#data=acftu-1990s&t=1992&select=ALB&lang=en&theme=dark$/)
  await user.click(screen.getByRole("checkbox", { name: "With language and theme" }))
  viewer.actions.select(undefined)
  await vi.waitFor(async () => expect(await address()).toMatch(/#data=acftu-1990s&t=1992$/))
})

test("where the clipboard is refused the address is selected", async () => {
  const { user } = await open()
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox")
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"))
  await user.click(screen.getByRole("button", { name: "Copy" }))
  expect((await screen.findByRole("status")).textContent).toContain("selected")
  expect(field.selectionEnd! - field.selectionStart!).toBe(field.value.length)
})

test("a history from a file has no address, and the way to the one file is told", async () => {
  const { session, user } = await open()
  session.store.setState({ data: undefined })
  expect((await screen.findByText(/One file/, { selector: "p" })).textContent).toContain("yours")
  await user.click(screen.getByRole("tab", { name: "Embed" }))
  await screen.findByText(/One file/, { selector: "p" })
  expect(screen.queryByRole("textbox")).toBeNull()
})

test("a snippet follows the history or is frozen to its version, and the choices are in it", async () => {
  const { user, session } = await open()
  await user.click(screen.getByRole("tab", { name: "Embed" }))
  expect(await address()).toContain("1992: interactive map")
  expect(await address()).toContain("data=acftu-1990s&amp;t=1992")
  expect(await address()).toContain("ui=min")
  await user.selectOptions(screen.getByLabelText("History"), "frozen")
  await user.selectOptions(screen.getByLabelText("Around the map"), "none")
  await user.selectOptions(screen.getByLabelText("Size"), "4/3")
  await user.click(screen.getByLabelText("Answers to the hand"))
  const text = await address()
  for (const part of [`@${versionOf(session)}&amp;`, "ui=none", "interact=0", "ratio:4/3"])
    expect(text).toContain(part)
  const { src } = screen.getByTitle<HTMLIFrameElement>(/interactive map/)
  expect(text).toContain(src.replaceAll("&", "&amp;"))
})
