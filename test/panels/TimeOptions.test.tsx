import { act, fireEvent, screen } from "@testing-library/react"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { TimelineBar } from "../../src/panels/TimelineBar.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"
import { timelineOf, visit } from "../fixtures/history.ts"
import { show } from "./show.tsx"

const timeline = timelineOf([
  visit({ id: "first", date: "1990-11" }),
  visit({ id: "last", date: "1993" }),
])

async function open(at: string, lang?: Lang) {
  const onPlayedAt = vi.fn()
  const shown = show(<TimelineBar onPlayedAt={onPlayedAt} />, timeline, at, lang)
  await shown.user.click(screen.getByRole("button", { name: lang === "zh" ? "时间" : "Time" }))
  return { ...shown, onPlayedAt, field: await screen.findByRole("textbox") }
}

describe("a date that is typed", () => {
  test.each([
    ["1992", "1992"],
    [" 1990-11 ", "1990-11"],
    ["1992-03-21", "1992-03-21"],
    ["1990..1992", "1990..1992"],
  ])("%s is gone to", async (typed, t) => {
    const { user, field, state } = await open("t=1989")
    await user.type(field, `${typed}{Enter}`)
    expect(state().t).toBe(t)
  })

  test("that is none, or of another time, is said to be, and stays to be mended", async () => {
    const { user, field, state } = await open("t=1989")
    await user.type(field, "soon{Enter}")
    expect(screen.getByRole("alert").textContent).toMatch(/“soon” is no date/)
    await user.clear(field)
    await user.type(field, "1850{Enter}")
    expect(screen.getByText(/goes from 1 January 1989 to 31 December 1994/)).toBeTruthy()
    expect([(field as HTMLInputElement).value, state().t]).toEqual(["1850", "1989"])
  })
})

describe("the choices of time", () => {
  test("are the window and its years, the step and the speed", async () => {
    const { user, state } = await open("t=1992", "zh")
    await user.selectOptions(screen.getByRole("combobox", { name: "显示" }), "连同此前数年")
    fireEvent.change(screen.getByRole("spinbutton", { name: "此前年数" }), {
      target: { value: "3" },
    })
    await user.selectOptions(screen.getByRole("combobox", { name: "每秒步数" }), "4")
    await user.selectOptions(screen.getByRole("combobox", { name: "步长" }), "月")
    expect(state()).toMatchObject({ t: "1992-01", window: "trail", trail: "3", speed: "4" })
  })

  test("hand the day of uncertain dates on, for the whole history is read anew", async () => {
    const { user, onPlayedAt } = await open("t=1992")
    const uncertain = screen.getByRole("combobox", { name: "Uncertain dates" })
    await user.selectOptions(uncertain, "At their latest day")
    expect(onPlayedAt).toHaveBeenCalledWith("latest")
  })

  test("close by Esc, and the focus is back on their button", async () => {
    const { user } = await open("t=1992")
    await user.click(screen.getByRole("checkbox", { name: "Begin again at the end" }))
    await user.keyboard("{Escape}")
    expect(screen.queryByRole("textbox")).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Time" }))
  })

  test("close as one goes on elsewhere, by hand or by keys, and stay while time is used", async () => {
    const { user } = await open("t=1992")
    await user.click(screen.getByRole("button", { name: "Play" }))
    expect(screen.queryByRole("textbox")).toBeTruthy()
    await user.click(document.body)
    expect(screen.queryByRole("textbox")).toBeNull()
    await user.click(screen.getByRole("button", { name: "Time" }))
    await screen.findByRole("textbox")
    const other = document.body.appendChild(document.createElement("button"))
    onTestFinished(() => other.remove())
    act(() => other.focus())
    expect(screen.queryByRole("textbox")).toBeNull()
    expect(document.activeElement).toBe(other)
  })
})

test("comma and full stop go to the moments that bring something, Shift and an arrow ten steps", async () => {
  const { user, state } = show(<TimelineBar />, timeline, "t=1989")
  screen.getByRole("slider").focus()
  await user.keyboard(".")
  expect(state().t).toBe("1990")
  await user.keyboard(".,.")
  expect(state().t).toBe("1993")
  await user.keyboard("{Shift>}{ArrowLeft}{/Shift}")
  expect(state().t).toBe("1989")
})

test("several years together are told by their first and last", () => {
  show(<TimelineBar />, timeline, "t=1990..1992")
  expect(screen.getByText("1990–1992")).toBeTruthy()
})
