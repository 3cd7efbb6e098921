import { act, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Profiler } from "react"
import { beforeAll, expect, test } from "vitest"
import { dayOf } from "../../src/calendar/day.ts"
import { MatrixDialog } from "../../src/matrix/MatrixDialog.tsx"
import { createViewer, type Viewer } from "../../src/state/createViewer.ts"
import { momentOf } from "../../src/state/moments.ts"
import { ViewerScope } from "../../src/state/ViewerContext.tsx"
import { LangContext } from "../../src/words/LangContext.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show } from "../panels/show.tsx"

beforeAll(() => {
  // jsdom knows the element, and not what opens and closes it; and it lays nothing out.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event("close"))
  }
  globalThis.ResizeObserver = class {
    constructor(readonly tell: ResizeObserverCallback) {}
    observe() {
      this.tell([{ contentRect: { width: 900, height: 600 } } as ResizeObserverEntry], this)
    }
    unobserve() {}
    disconnect() {}
  }
  globalThis.IntersectionObserver = class {
    observe() {}
    disconnect() {}
  } as never
  Element.prototype.scrollIntoView ??= () => {}
})

const timeline = timelineOf([
  visit({ to: ["czechs"], date: "1990" }),
  relation({ between: ["acftu", "ALB"], date: "1992", status: "restored" }),
])
const open = (at: string, lang?: Lang) => show(<MatrixDialog />, timeline, at, lang)

test("the keys move over the cells, each is told, and Enter goes there and closes", async () => {
  const { user, state } = open("t=1990&panel=matrix")
  const cell = screen.getByRole("button", { name: /^China, 1990/ })
  cell.focus()
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}")
  expect(cell.getAttribute("aria-label")).toBe("Albania, 1992: Restored; one event")
  await user.keyboard("{Enter}")
  expect(state()).toMatchObject({ t: "1992", select: "ALB" })
  expect(state().panel).toBeUndefined()
})

test("the mark goes with the moment while it plays on beneath, and nothing is rendered for it", () => {
  let renders = 0
  const matrix = (
    <Profiler id="matrix" onRender={() => renders++}>
      <MatrixDialog />
    </Profiler>
  )
  const { viewer, container } = show(matrix, timeline, "t=1990&panel=matrix")
  const mark = container.querySelector<HTMLElement>(".matrix-now")!
  const goTo = (year: number) => {
    const moment = momentOf(dayOf(year), "year")
    act(() => viewer.actions.goToMoment(moment, "year"))
    return Number(/^translateX\((\d+)px\)$/.exec(mark.style.transform)![1])
  }
  const before = renders
  const [first, second, fourth] = [goTo(1990), goTo(1991), goTo(1993)]
  expect(second).toBeGreaterThan(first)
  expect(Math.abs(fourth - first - 3 * (second - first))).toBeLessThanOrEqual(2)
  expect(renders).toBe(before)
})

test("a state that is gone is said to be", async () => {
  const { user } = open("t=1993&panel=matrix", "zh")
  screen.getByRole("button", { name: /^中国，1993年/ }).focus()
  await user.keyboard("{ArrowDown}")
  expect(
    screen.getByRole("button", { name: "捷克斯洛伐克，1993年：尚不存在或已不存在" }),
  ).toBeTruthy()
})

test("another history is looked at from its own beginning", async () => {
  const viewers = ["1990", "1991"].map((date) =>
    createViewer(timelineOf([relation({ between: ["acftu", "ALB"], date, status: "restored" })])),
  )
  const over = (viewer: Viewer) => (
    <LangContext value="en">
      <ViewerScope viewer={viewer}>
        <MatrixDialog />
      </ViewerScope>
    </LangContext>
  )
  const { rerender } = render(over(viewers[0]!))
  const user = userEvent.setup()
  screen.getByRole("button", { name: /^China/ }).focus()
  await user.keyboard("{End}{ArrowDown}")
  act(() => viewers[1]!.actions.goToMoment(momentOf(dayOf(1992), "year"), "year"))
  rerender(over(viewers[1]!))
  screen.getByRole("button", { name: /^China, 1992/ })
})

test("a history of nobody says so", () => {
  const nobody = timelineOf([], { subject: "wftu" })
  show(<MatrixDialog />, nobody, "panel=matrix")
  expect(screen.getByText(/Nothing in this history concerns/)).toBeTruthy()
})
