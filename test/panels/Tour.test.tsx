import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { Tour } from "../../src/panels/Tour.tsx"
import { timelineOf, visit } from "../fixtures/history.ts"
import { show } from "./show.tsx"

const steps = [
  { id: "first", title: { zh: "起初", en: "At first" }, text: "One.", state: "t=1990" },
  { id: "then", title: "Then", state: "t=1992&select=ALB" },
]
const timeline = timelineOf([visit()], { steps })
const asked: string[] = []
const tour = <Tour onPresent={() => asked.push("present")} onEdit={() => asked.push("edit")} />
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }))
const heading = async () => (await screen.findByRole("heading")).textContent

describe("the tour of a history's steps", () => {
  test("begins when it is asked to, and goes from step to step", async () => {
    const { viewer } = show(tour, timeline, "t=1994")
    await press("Begin")
    expect(await heading()).toBe("At first")
    await press("Next")
    expect(await heading()).toBe("Then")
    expect(viewer.store.getState().selection).toEqual({ kind: "country", code: "ALB" })
    await press("Previous")
    expect(viewer.store.getState()).toMatchObject({ step: "first", selection: undefined })
  })

  test("can be left where it stands", async () => {
    const { viewer } = show(tour, timeline, "step=then")
    await press("Leave the tour")
    expect(viewer.store.getState()).toMatchObject({ step: undefined, selection: { code: "ALB" } })
    expect(screen.getByRole("button", { name: "Begin" })).toBeTruthy()
  })

  test("ends at the last step", async () => {
    show(tour, timeline, "step=then", "zh")
    const next = await screen.findByRole("button", { name: "下一步" })
    expect(next.hasAttribute("disabled")).toBe(true)
    expect(screen.getByText("第2步，共2步")).toBeTruthy()
  })

  test("is not offered by a history without steps, which can be presented and given steps", async () => {
    show(tour, timelineOf([visit()]))
    expect(screen.queryByRole("button", { name: "Begin" })).toBeNull()
    await press("Present")
    await press("Edit steps")
    expect(asked).toEqual(["present", "edit"])
  })
})
