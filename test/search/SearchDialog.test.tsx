import { fireEvent, screen, within } from "@testing-library/react"
import { beforeAll, expect, test } from "vitest"
import { SearchDialog } from "../../src/search/SearchDialog.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"
import { timelineOf, visit } from "../fixtures/history.ts"
import { show, textsOf } from "../panels/show.tsx"

beforeAll(() => {
  // jsdom knows the element, and not what opens and closes it.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
    this.querySelector("input")?.focus()
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event("close"))
  }
  Element.prototype.scrollIntoView ??= () => {}
})

const long = "x".repeat(10_000)
const timeline = timelineOf([
  visit({ id: "steel", title: "The steel journey", people: [{ name: "Ni Zhifu" }] }),
  visit({ id: "markup", title: "<img src=x onerror=alert(1)> \u202Emarkup", text: long }),
])
function open(at = "t=1990", lang: Lang = "en") {
  let closed = 0
  const shown = show(<SearchDialog onClose={() => closed++} />, timeline, at, lang)
  return { ...shown, box: screen.getByRole("combobox"), closed: () => closed }
}
const activeOption = (box: HTMLElement) =>
  document.getElementById(box.getAttribute("aria-activedescendant") ?? "")

test("the box is a combobox of the listbox below it, whose best answer is active", async () => {
  const { user, box } = open()
  expect(box.getAttribute("aria-expanded")).toBe("false")
  expect(box.getAttribute("aria-activedescendant")).toBeNull()
  await user.type(box, "albania")
  expect(box.getAttribute("aria-expanded")).toBe("true")
  const list = screen.getByRole("listbox", { name: "Results" })
  expect(box.getAttribute("aria-controls")).toBe(list.id)
  expect(within(list).getByRole("group", { name: "Countries 1" })).toBeTruthy()
  expect(activeOption(box)?.textContent).toBe("Albania")
  expect(within(list).getAllByRole("option", { selected: true })).toEqual([activeOption(box)])
})

test("the arrows go round, and the focus stays in the box", async () => {
  const { user, box } = open()
  await user.type(box, "prague")
  const options = screen.getAllByRole("option")
  expect(options.length).toBeGreaterThan(1)
  await user.keyboard("{ArrowUp}")
  expect(activeOption(box)).toBe(options.at(-1))
  await user.keyboard("{ArrowDown}")
  expect(activeOption(box)).toBe(options[0])
  expect(document.activeElement).toBe(box)
})

test("Enter selects what is active, brings its time and closes", async () => {
  const { user, box, state, closed } = open("t=1990")
  await user.type(box, "steel{Enter}")
  expect(state()).toMatchObject({ t: "1992", select: "event:steel" })
  expect(closed()).toBe(1)
})

test("a click does the same", async () => {
  const { user, box, state } = open()
  await user.type(box, "zhifu")
  await user.click(screen.getByRole("option", { name: /^Ni Zhifu/ }))
  expect(state().select).toBe("event:steel")
})

test("while Chinese is composed Enter and the arrows are the composer's", async () => {
  const { user, box, state, closed } = open()
  await user.type(box, "albania")
  fireEvent.keyDown(box, { key: "Enter", isComposing: true })
  expect(closed()).toBe(0)
  expect(state().select).toBeUndefined()
})

test("how many answers there are is said, and that there is none", async () => {
  const { user, box } = open()
  expect(screen.getByRole("status").textContent).toBe("")
  await user.type(box, "albania")
  expect(screen.getByRole("status").textContent).toMatch(/^\d+ results?$/)
  await user.clear(box)
  await user.type(box, "qqqq")
  expect(screen.getByRole("status").textContent).toBe("No results")
  expect(screen.getByText(/^Nothing is called so/)).toBeTruthy()
  expect(screen.queryAllByRole("option")).toEqual([])
})

test("a former name is shown beside today's", async () => {
  const { user, box } = open("t=1990", "zh")
  await user.type(box, "上沃尔特")
  expect(textsOf(screen.getAllByRole("option"))).toContain("布基纳法索上沃尔特")
})

test("markup and signs that turn the order stay text", async () => {
  const { user, box, container } = open()
  await user.type(box, "markup")
  expect(screen.getByRole("option").textContent).toContain("<img src=x")
  expect(container.querySelector("img")).toBeNull()
})

test("a text of ten thousand letters is not written out", async () => {
  const { user, box } = open()
  await user.type(box, "xxxx")
  expect(screen.getByRole("option").textContent!.length).toBeLessThan(200)
})
