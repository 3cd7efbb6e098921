import { screen, within } from "@testing-library/react"
import { useState } from "react"
import { beforeAll, expect, test, vi } from "vitest"
import { NarrowedView } from "../../src/narrowing/NarrowedView.tsx"
import { NarrowingPanel } from "../../src/narrowing/NarrowingPanel.tsx"
import { loadLens } from "../../src/state/lens.ts"
import type { Lang } from "../../src/words/wordsIn.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show, textsOf } from "../panels/show.tsx"

beforeAll(loadLens)

const timeline = timelineOf([
  visit(),
  visit({ id: "guests", date: "1993", from: ["czechs"], to: ["acftu"] }),
  relation({ date: "1993" }),
  relation({ id: "czech-relation", between: ["acftu", "czechs"], status: "friendly" }),
])
const onClose = vi.fn()
const open = (at: string, lang?: Lang) =>
  show(
    <>
      <NarrowingPanel onClose={onClose} />
      <NarrowedView />
    </>,
    timeline,
    at,
    lang,
  )
const valuesOf = (facet: string) =>
  textsOf(
    within(screen.getByRole("group", { name: facet }))
      .getAllByRole("checkbox")
      .map((box) => box.closest("label")!),
  )

test("a ticked value leaves its events; what is left out is said, and can be brought back", async () => {
  const { user, state } = open("t=1993")
  expect(valuesOf("Kind of event")).toEqual(["Visit2", "Relation2"])
  await user.click(screen.getByRole("checkbox", { name: /Visit/ }))
  await user.click(screen.getByRole("checkbox", { name: /To the centre/ }))
  expect(state()).toMatchObject({ type: "visit", dir: "in" })
  expect(valuesOf("Kind of event")).toEqual(["Visit1", "Relation0"])
  const said = screen.getByText("Kind of event: Visit; Direction: To the centre.")
  expect(said.closest("p")!.textContent).toContain("1 of 4 events")
  await user.click(screen.getByRole("button", { name: "Show everything" }))
  expect(state().type).toBeUndefined()
  expect(screen.queryByText(/^Kind of event: /)).toBeNull()
})

function Page() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Filter…
      </button>
      {isOpen && <NarrowingPanel onClose={() => setOpen(false)} />}
    </>
  )
}

test("the focus goes into it, and back to the button that opened it", async () => {
  const { user } = show(<Page />, timeline)
  const button = screen.getByRole("button", { name: "Filter…" })
  await user.click(button)
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Filter and compare" }))
  await user.keyboard("{Escape}")
  expect(document.activeElement).toBe(button)
  await user.click(button)
  await user.click(screen.getByRole("button", { name: "Close" }))
  expect(document.activeElement).toBe(button)
})

test("a facet whose events are all of one value is not offered", () => {
  open("t=1993")
  expect(screen.queryByRole("group", { name: "Certainty" })).toBeNull()
})

test("any party of an event can be put at the centre, and is said to be", async () => {
  const { user, state } = open("t=1993", "zh")
  const centre = screen.getByRole("combobox", { name: "以何方为中心" })
  expect(textsOf(within(centre).getAllByRole("option"))).toEqual([
    "全总（史料原定）",
    "捷克工会",
    "阿尔巴尼亚",
    "捷克",
  ])
  await user.selectOptions(centre, "捷克工会")
  expect(state().focus).toBe("czechs")
  expect(await screen.findByText("以捷克工会为中心。")).toBeTruthy()
})

test("two moments are compared: who differs, from what to what", async () => {
  const { user, state } = open("t=1993")
  await user.type(screen.getByRole("textbox", { name: "Compare with" }), "1991{Enter}")
  expect(state().compare).toBe("1991")
  expect(await screen.findByRole("heading", { name: "From 1991 to 1993" })).toBeTruthy()
  expect(screen.getByText("2 certain visits between.")).toBeTruthy()
  const albania = screen.getByRole("button", { name: "Albania" }).closest("li")!
  expect(albania.textContent).toContain("Nothing recorded → Restored")
  await user.click(screen.getByRole("button", { name: "Stop comparing" }))
  expect(state().compare).toBeUndefined()
})

test("the present moment can be kept, to be compared with what comes", async () => {
  const { user, state } = open("t=1991")
  await user.click(screen.getByRole("button", { name: "Keep 1991 and move on" }))
  expect(state().compare).toBe("1991")
  expect(await screen.findByText("No relation differs between the two moments.")).toBeTruthy()
})

test("what is no moment of the history is said, and stays to be mended", async () => {
  const { user } = open("t=1991")
  const field = screen.getByRole("textbox", { name: "Compare with" })
  await user.type(field, "1066{Enter}")
  expect(screen.getByText(/This history goes from/)).toBeTruthy()
  await user.type(field, "..1070{Enter}")
  expect(screen.getByText(/“1066..1070” is no date/)).toBeTruthy()
  expect((field as HTMLInputElement).value).toBe("1066..1070")
})

test("Esc closes it", async () => {
  const { user } = open("t=1991")
  await user.keyboard("{Escape}")
  expect(onClose).toHaveBeenCalled()
})
