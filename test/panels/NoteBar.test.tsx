import { render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { expect, test, vi } from "vitest"
import { NoteBar } from "../../src/panels/NoteBar.tsx"
import type { Note } from "../../src/state/createSession.ts"
import { LangContext } from "../../src/words/LangContext.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"

function showNote(note: Note, lang: Lang = "en") {
  const onDismiss = vi.fn<() => void>()
  render(
    <LangContext value={lang}>
      <div role="status">
        <NoteBar note={note} onDismiss={onDismiss} />
      </div>
    </LangContext>,
  )
  return { onDismiss, note: screen.getByRole("status").querySelector("p")!.textContent }
}

test("a note names the keys of the address that led nowhere", () => {
  const { note } = showNote({ kind: "fellBack", keys: ["t", "select"] })
  expect(note).toBe(
    "The address asked for something that is not here (t, select); the usual is shown instead.",
  )
})

test("a note names the history that is not here, in the reader's language", () => {
  expect(showNote({ kind: "noData", id: "lost" }, "zh").note).toBe(
    "此处没有名为“lost”的史料，已显示第一份。",
  )
})

test("a note tells of a file that could not be read", () => {
  expect(showNote({ kind: "notRead" }).note).toBe("The file could not be read.")
})

test("a note stays until it is dismissed: nothing on the page has a time limit", () => {
  vi.useFakeTimers()
  const { onDismiss } = showNote({ kind: "notRead" })
  vi.advanceTimersByTime(3_600_000)
  expect(onDismiss).not.toHaveBeenCalled()
  vi.useRealTimers()
})

test("a note can be dismissed", async () => {
  const { onDismiss } = showNote({ kind: "notRead" })
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }))
  expect(onDismiss).toHaveBeenCalledOnce()
})
