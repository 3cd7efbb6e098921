import { render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { beforeAll, expect, test, vi } from "vitest"
import { Settings } from "../../src/settings/Settings.tsx"
import { createSession } from "../../src/state/createSession.ts"
import { LangContext } from "../../src/words/LangContext.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"

beforeAll(() => {
  // jsdom knows the element, and not what opens and closes it.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event("close"))
  }
})

function showSettings(lang: Lang = "en") {
  const session = createSession(lang)
  const onClose = vi.fn()
  render(
    <LangContext value={lang}>
      <Settings session={session} onClose={onClose} />
    </LangContext>,
  )
  return { session, onClose, user: userEvent.setup() }
}

test("what is chosen is in the state, and what is usual is not", async () => {
  const { session, user } = showSettings()
  await user.click(screen.getByRole("radio", { name: "Large, for a projector" }))
  await user.click(screen.getByRole("radio", { name: "Dark" }))
  await user.click(screen.getByRole("radio", { name: "None" }))
  await user.click(screen.getByRole("checkbox", { name: "Single keys are shortcuts" }))
  expect(session.getState()).toBe("lang=en&theme=dark&motion=reduce&text=large&keys=0")
  await user.click(screen.getByRole("radio", { name: "As usual" }))
  await user.click(screen.getByRole("radio", { name: "As the system has it" }))
  await user.click(screen.getByRole("radio", { name: "As the system has them" }))
  await user.click(screen.getByRole("checkbox"))
  expect(session.getState()).toBe("lang=en")
})

test("each choice is a group with a name, and shows what holds", () => {
  showSettings("zh")
  for (const name of ["文字", "配色", "动画"])
    expect(screen.getByRole("group", { name })).toBeTruthy()
  const chosen = screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked)
  expect(chosen.map(({ labels }) => labels![0]!.textContent)).toEqual([
    "常规",
    "跟随系统",
    "跟随系统",
  ])
})

test("it closes by its button", async () => {
  const { onClose, user } = showSettings()
  await user.click(screen.getByRole("button", { name: "Close" }))
  expect(onClose).toHaveBeenCalledOnce()
})
