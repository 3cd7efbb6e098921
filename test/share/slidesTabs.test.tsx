import { render, screen } from "@testing-library/react"
import { expect, test } from "vitest"
import { NoPicture } from "../../src/export/pngOf.ts"
import { NoLibrary } from "../../src/export/slides/writeSlides.ts"
import { HandoutTab } from "../../src/share/HandoutTab.tsx"
import { SlidesTab } from "../../src/share/SlidesTab.tsx"
import type { TabProps } from "../../src/share/TabProps.ts"
import { whyNot } from "../../src/share/whyNot.ts"
import { createSession } from "../../src/state/createSession.ts"
import { slidesWords } from "../../src/words/slides.ts"
import type { Lang } from "../../src/words/wordsIn.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

const step = { id: "first", title: "A visit", state: "t=1992" }

/** What a tab is given over a history; without shapes, which only pictures need. */
async function given(parts: Record<string, unknown>, lang: Lang = "en"): Promise<TabProps> {
  const session = createSession(lang)
  await session.open(JSON.stringify(rawHistory(parts)))
  const { viewer } = session.store.getState()
  return { session, viewer: viewer!, shapes: {} as TabProps["shapes"], lang, theme: "light" }
}

test("the tab says how many slides there will be, and about how long it takes", async () => {
  render(
    <SlidesTab
      {...(await given({ events: [visit()], steps: [step, { ...step, id: "second" }] }))}
    />,
  )
  expect(screen.getByText(/^2 steps, a slide each/)).toBeTruthy()
  expect(screen.getByText("4 slides, about 4 seconds.")).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>("16:9").checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>("With speaker notes").checked).toBe(true)
})

test("a history without steps is told by its years", async () => {
  const events = [visit(), visit({ id: "another", date: "1994" })]
  render(<SlidesTab {...(await given({ events }, "zh"))} />)
  expect(screen.getByText("本数据集没有步骤，将逐年讲述有事件的 2 年，每年一张。")).toBeTruthy()
})

test.each([SlidesTab, HandoutTab])(
  "a history of nothing says that there is nothing",
  async (Tab) => {
    render(<Tab {...(await given({}))} />)
    expect(screen.getByText(/there is nothing to put on slides/)).toBeTruthy()
    expect(screen.queryByRole("button")).toBeNull()
  },
)

test("what fails is told in clear words", () => {
  const words = slidesWords("en")
  expect(whyNot(new NoPicture(), words)).toMatch(/out of memory/)
  expect(whyNot(new NoLibrary(), words)).toMatch(/could not be loaded/)
  expect(whyNot(new TypeError("Failed to fetch dynamically imported module: x"), words)).toBe(
    words.noLibrary,
  )
  expect(whyNot("?", words)).toBe("The slides could not be written.")
})
