import { render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { beforeAll, expect, test, vi } from "vitest"
import { Gallery } from "../../src/panels/Gallery.tsx"
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

function showGallery(lang: Lang = "en") {
  const onOpen = vi.fn()
  const onClose = vi.fn()
  render(
    <LangContext value={lang}>
      <Gallery open="acftu-1990s" onOpen={onOpen} onClose={onClose} />
    </LangContext>,
  )
  return { onOpen, onClose, user: userEvent.setup() }
}

test("the gallery has a card for each history, with its span, counts and version", () => {
  showGallery()
  const card = screen.getByRole("button", { name: /Diplomatic relations/ })
  expect(within(card).getByText("1949–2025 · 341 events, 35 sources")).toBeTruthy()
  expect(screen.getByRole("button", { name: /trade unions/ }).getAttribute("aria-current")).toBe(
    "true",
  )
})

test("a card opens its history and closes the gallery", async () => {
  const { onOpen, onClose, user } = showGallery("zh")
  await user.click(screen.getByRole("button", { name: /外交关系/ }))
  expect(onOpen).toHaveBeenCalledWith("prc-relations")
  expect(onClose).toHaveBeenCalled()
})

test("the card of the history that is open only closes the gallery", async () => {
  const { onOpen, onClose, user } = showGallery()
  await user.click(screen.getByRole("button", { name: /trade unions/ }))
  expect(onOpen).not.toHaveBeenCalled()
  expect(onClose).toHaveBeenCalled()
})
