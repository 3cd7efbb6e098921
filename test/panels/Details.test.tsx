import { act, screen, waitFor } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { Details } from "../../src/panels/Details.tsx"
import { timelineOf, visit } from "../fixtures/history.ts"
import { show } from "./show.tsx"

const timeline = timelineOf([visit()])
const heading = () => screen.getByRole("heading", { level: 2 })

describe("the details", () => {
  test("are the events of the moment until something is chosen", () => {
    show(<Details />, timeline, "t=1992")
    expect(screen.getByRole("complementary", { name: "Details" })).toBeTruthy()
    expect(heading().textContent).toBe("Events of 1992")
  })

  test("are of the country, the organisation or the event that is chosen", async () => {
    const { viewer } = show(<Details />, timeline, "t=1992&select=ALB")
    expect((await screen.findByRole("heading", { level: 2 })).textContent).toBe("Albania")
    act(() => viewer.actions.select({ kind: "actor", id: "uil" }))
    expect(heading().textContent).toBe("UIL")
    act(() => viewer.actions.select({ kind: "event", id: "a-visit" }))
    expect(heading().textContent).toBe("A visit")
  })

  test("take the focus from the line that was chosen, which is gone", async () => {
    const { user } = show(<Details />, timeline, "t=1992")
    await user.tab()
    await user.keyboard("{Enter}")
    await waitFor(() => expect(document.activeElement).toBe(heading()))
  })

  test("leave the focus where it is when it is elsewhere", () => {
    const { viewer } = show(
      <>
        <input aria-label="elsewhere" />
        <Details />
      </>,
      timeline,
    )
    const elsewhere = screen.getByRole("textbox", { name: "elsewhere" })
    elsewhere.focus()
    act(() => viewer.actions.select({ kind: "country", code: "ALB" }))
    expect(document.activeElement).toBe(elsewhere)
  })

  test("are closed by a button, which leads back to the moment", async () => {
    const { state, user } = show(<Details />, timeline, "t=1992&select=ALB")
    await user.click(await screen.findByRole("button", { name: "Close" }))
    expect(state().select).toBeUndefined()
    expect(heading().textContent).toBe("Events of 1992")
  })

  // The button goes with its panel, and the list that comes back does not take its focus.
  test("do not lose the focus when they are closed", async () => {
    const { user } = show(<Details />, timeline, "t=1992&select=ALB")
    await user.click(await screen.findByRole("button", { name: "Close" }))
    expect(document.activeElement).not.toBe(document.body)
  })

  // A page in a slide would take the focus from the deck around it.
  test("do not take the focus when the page opens on something chosen", async () => {
    show(<Details />, timeline, "t=1992&select=ALB")
    await screen.findByRole("heading", { level: 2, name: "Albania" })
    expect(document.activeElement).toBe(document.body)
  })
})
