import { screen } from "@testing-library/react"
import { beforeAll, expect, test, vi } from "vitest"
import { CiteDialog } from "../../src/citing/CiteDialog.tsx"
import { CitingContext } from "../../src/panels/CitingContext.ts"
import { EventPanel } from "../../src/panels/EventPanel.tsx"
import { HistoryVersion } from "../../src/panels/HistoryVersion.tsx"
import { createSession } from "../../src/state/createSession.ts"
import { timelineOf, visit } from "../fixtures/history.ts"
import { show } from "../panels/show.tsx"

beforeAll(() => {
  // jsdom knows the element, and not what opens and closes it.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
})

const timeline = timelineOf([visit({ cites: [{ source: "book", locator: "P1.4" }] })])
const textIn = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name }).value

test("an event is cited in the form that is chosen, and its mistake can be reported", async () => {
  const { user } = show(
    <CiteDialog session={createSession("en")} event="a-visit" onClose={() => {}} />,
    timeline,
  )
  expect(textIn("Citation")).toContain("A book, P1.4")
  await user.click(screen.getByRole("radio", { name: "BibTeX" }))
  expect(textIn("Citation")).toMatch(/^@misc\{a-visit,/)
  await user.click(screen.getByRole("radio", { name: "CSL-JSON" }))
  expect(JSON.parse(textIn("Citation"))[0].id).toBe("a-visit")
  expect(textIn("A letter to whoever keeps this history")).toContain("(a-visit)")
})

test("a view has the sources of what it shows, and says where it has none", () => {
  const panel = <CiteDialog session={createSession("zh")} event={undefined} onClose={() => {}} />
  const { container } = show(panel, timeline, "t=1992", "zh")
  expect(textIn("参考文献")).toContain("书，P1.4")
  container.remove()
  show(panel, timeline, "t=1990", "zh")
  expect(screen.getByText("地图此刻所示内容没有注明来源。")).toBeTruthy()
})

test("the event and the history lead there, and nowhere where nothing can be taken away", async () => {
  const cite = vi.fn()
  const panel = (
    <>
      <EventPanel index={0} />
      <HistoryVersion />
    </>
  )
  const { user } = show(<CitingContext value={cite}>{panel}</CitingContext>, timeline)
  expect(screen.getByText(/^Version of 22 November 2026/)).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Cite or report an error…" }))
  await user.click(screen.getByRole("button", { name: "Sources of this view…" }))
  expect(cite.mock.calls).toEqual([["a-visit"], [undefined]])
})

test("framed there is no way there", () => {
  show(<EventPanel index={0} />, timeline)
  expect(screen.queryByRole("button", { name: /^Cite/ })).toBeNull()
})
