import { fireEvent, render, screen } from "@testing-library/react"
import { useRef } from "react"
import { expect, test, vi } from "vitest"
import { useShortcut } from "../../src/panels/useShortcut.ts"

function Page({ act }: { readonly act: () => boolean }) {
  const page = useRef<HTMLDivElement>(null)
  useShortcut("/", page, act)
  return (
    <div className="comity" ref={page}>
      <button type="button">A button</button>
      <textarea aria-label="A field" />
    </div>
  )
}

function open(does = true) {
  const act = vi.fn(() => does)
  render(<Page act={act} />)
  return act
}

test("the key acts on the page and on its buttons, and the letter goes nowhere else", () => {
  const act = open()
  expect(fireEvent.keyDown(document.body, { key: "/" })).toBe(false)
  expect(fireEvent.keyDown(screen.getByRole("button"), { key: "/" })).toBe(false)
  expect(act).toHaveBeenCalledTimes(2)
})

test.each([
  ["something is written", () => screen.getByRole("textbox"), {}],
  ["Chinese is composed", () => document.body, { isComposing: true }],
  ["it is another shortcut", () => document.body, { ctrlKey: true }],
  ["it is another key", () => document.body, { key: "a" }],
])("not while %s", (_, target, init) => {
  const act = open()
  fireEvent.keyDown(target(), { key: "/", ...init })
  expect(act).not.toHaveBeenCalled()
})

test("where it does nothing the key is left to the page around", () => {
  open(false)
  expect(fireEvent.keyDown(document.body, { key: "/" })).toBe(true)
})
