import { render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { readDataset } from "../../src/dataset/readDataset.ts"
import { ProblemList } from "../../src/panels/ProblemList.tsx"
import { LangContext } from "../../src/words/LangContext.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"
import { rawHistory, visit } from "../fixtures/history.ts"
import { textsOf } from "./show.tsx"

function showProblems(events: unknown[], lang: Lang = "en") {
  const problems = readDataset(rawHistory({ events })).problems ?? []
  const onLeave = vi.fn<() => void>()
  const { container } = render(
    <LangContext value={lang}>
      <ProblemList problems={problems} onLeave={onLeave} />
    </LangContext>,
  )
  return { container, onLeave }
}

const broken = [visit({ date: "last spring" }), visit({ id: "two", to: ["nobody"] })]

describe("the list of problems", () => {
  test("is an alert that counts them", () => {
    showProblems(broken)
    expect(within(screen.getByRole("alert")).getByRole("heading", { level: 1 }).textContent).toBe(
      "This dataset has 2 problems",
    )
  })

  test("tells of each where it is, what it is, and how to mend it", () => {
    showProblems(broken)
    const [date, party] = textsOf(screen.getAllByRole("listitem"))
    expect(date).toMatch(/^events\[0\]\.date“last spring” is not a date .* Write 1992, 1992-03/)
    expect(party).toBe(
      "events[1].to[0]“nobody” is not among the actors. Add it there, or correct the spelling.",
    )
  })

  test("tells it in Chinese to a Chinese reader", () => {
    showProblems(broken, "zh")
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("此数据集有2处问题")
    expect(screen.getByText(/“last spring”不是可读的日期/)).toBeTruthy()
  })

  test("shows fifty of them and counts the rest", () => {
    showProblems(Array.from({ length: 53 }, (_, i) => visit({ id: `v${i}`, date: "?" })))
    expect(screen.getAllByRole("listitem")).toHaveLength(50)
    expect(screen.getByText("and 3 more")).toBeTruthy()
  })

  test("says nothing of a rest where there is none", () => {
    showProblems(broken)
    expect(screen.queryByText(/more$/)).toBeNull()
  })

  test("shows markup in the file as the text that it is", () => {
    const { container } = showProblems([visit({ date: "<img src=x onerror=alert(1)>" })])
    expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeTruthy()
    expect(container.querySelector("img")).toBeNull()
  })

  test("can be left", async () => {
    const { onLeave } = showProblems(broken)
    await userEvent.click(screen.getByRole("button", { name: "Back to the map" }))
    expect(onLeave).toHaveBeenCalledOnce()
  })

  // An alert's role takes the place of the landmark's own.
  test("is the main part of the page", () => {
    showProblems(broken)
    expect(screen.getByRole("main")).toBeTruthy()
  })
})
