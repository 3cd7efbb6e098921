import { act, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { StepEditor } from "../../src/editing/StepEditor.tsx"
import { hasUnsavedSteps } from "../../src/editing/unsavedSteps.ts"
import { createSession, type Session } from "../../src/state/createSession.ts"
import { ViewerContext } from "../../src/state/ViewerContext.tsx"
import { Telling } from "../../src/Telling.tsx"
import { LangContext } from "../../src/words/LangContext.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

const steps = [
  { id: "first", title: { zh: "起初", en: "At first" }, state: "t=1990" },
  { id: "then", title: { zh: "后来", en: "Then" }, state: "t=1992&select=ALB" },
]
let session: Session
beforeEach(async () => {
  session = createSession("en")
  await session.open(JSON.stringify(rawHistory({ events: [visit()], steps })))
})
const viewer = () => session.store.getState().viewer!
const stepsNow = () => viewer().store.getState().steps
const desk = (lang: Lang) => (
  <LangContext value={lang}>
    <ViewerContext value={viewer()}>
      <StepEditor session={session} onLeave={() => {}} />
    </ViewerContext>
  </LangContext>
)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }))

describe("the desk for steps", () => {
  test("has the focus when it opens, and gives it back to its button", async () => {
    render(
      <LangContext value="en">
        <ViewerContext value={viewer()}>
          <Telling session={session} />
        </ViewerContext>
      </LangContext>,
    )
    await press("Edit steps")
    const heading = await screen.findByRole("heading", { name: "Edit steps" })
    expect(document.activeElement).toBe(heading)
    await press("Done")
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Edit steps" }))
  })

  test("tells a step that is deleted no more", async () => {
    render(desk("en"))
    act(() => viewer().actions.tell("first"))
    await press("2. Then")
    await press("Delete")
    expect(session.getState()).toContain("step=first")
    await press("1. At first")
    await press("Delete")
    expect(session.getState()).not.toContain("step=")
  })

  test("undoes no deletion in another history", async () => {
    const { rerender } = render(desk("en"))
    await press("1. At first")
    await press("Delete")
    screen.getByRole("button", { name: "Undo" })
    await act(() => session.open(JSON.stringify(rawHistory({ events: [visit()], steps }))))
    rerender(desk("en"))
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull()
    expect(screen.getByRole("status").textContent).toBe("")
  })

  test("puts steps in another order, and deletes one until it is undone", async () => {
    render(desk("en"))
    await press("Move “Then” up")
    expect(stepsNow().map(({ id }) => id)).toEqual(["then", "first"])
    await press("1. Then")
    await press("Delete")
    expect(stepsNow().map(({ id }) => id)).toEqual(["first"])
    await press("Undo")
    expect(stepsNow().map(({ id }) => id)).toEqual(["then", "first"])
  })

  test("writes in the reader's language and keeps the other's words", async () => {
    const { rerender } = render(desk("en"))
    await press("1. At first")
    await userEvent.clear(screen.getByLabelText("Title"))
    expect(stepsNow()[0]!.title).toEqual({ zh: "起初" })
    await userEvent.type(screen.getByLabelText("Title"), "To begin")
    await userEvent.type(screen.getByLabelText("Notes for the speaker"), "Slowly")
    rerender(desk("zh"))
    expect(screen.getByText("英语：Slowly")).toBeTruthy()
    await userEvent.type(screen.getByLabelText("讲稿"), "慢慢讲")
    expect(stepsNow()[0]).toMatchObject({
      title: { zh: "起初", en: "To begin" },
      notes: { zh: "慢慢讲", en: "Slowly" },
    })
  })

  test("captures what is seen, after the step that is told, and shows it again", async () => {
    render(desk("en"))
    act(() => {
      viewer().actions.tell("first")
      viewer().actions.select({ kind: "country", code: "ITA" })
    })
    await press("Capture this view as a step")
    expect(stepsNow()[1]).toMatchObject({ id: "italy-1990", state: "t=1990&select=ITA" })
    act(() => viewer().actions.select(undefined))
    await press("Show it")
    expect(viewer().store.getState()).toMatchObject({
      step: "italy-1990",
      selection: { code: "ITA" },
    })
  })

  test("says what is not saved, until it is", async () => {
    URL.createObjectURL = vi.fn(() => "#")
    render(desk("en"))
    expect(hasUnsavedSteps(session)).toBe(false)
    await press("Move “Then” up")
    expect(hasUnsavedSteps(session)).toBe(true)
    expect(screen.getByRole("status").textContent).toBe("There are unsaved changes.")
    await press("Save dataset")
    expect(hasUnsavedSteps(session)).toBe(false)
    expect(screen.getByRole("status").textContent).toBe("The dataset is saved as a file.")
  })
})
