import { act, render, screen } from "@testing-library/react"
import { afterEach, expect, test, vi } from "vitest"
import { dayOfIso } from "../../src/calendar/day.ts"
import { createViewer } from "../../src/state/createViewer.ts"
import { momentOf } from "../../src/state/moments.ts"
import { useRestedFrame } from "../../src/state/useRestedFrame.ts"
import { useViewer, ViewerContext } from "../../src/state/ViewerContext.tsx"
import { detailOf } from "../../src/timeline/createTimeline.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

/** The titles of what is certain in the rested moment. */
function Titles() {
  const { timeline } = useViewer()
  const { certain } = useRestedFrame()
  return <p>{[...certain].map((event) => detailOf(timeline, event).id).join(" ")}</p>
}

afterEach(() => {
  vi.useRealTimers()
})

test("what is read follows the moment once it rests, and not at each step of a drag", () => {
  vi.useFakeTimers()
  const days = Array.from({ length: 20 }, (_, i) =>
    visit({ id: `d${i}`, date: `1992-01-${i + 11}` }),
  )
  const viewer = createViewer(timelineOf(days))
  act(() => viewer.actions.goToMoment(momentOf(dayOfIso("1992-01-11"), "day"), "day"))
  render(
    <ViewerContext value={viewer}>
      <Titles />
    </ViewerContext>,
  )
  const step = (ms: number) =>
    act(() => {
      viewer.actions.stepBy(1)
      vi.advanceTimersByTime(ms)
    })
  const read = () => screen.getByText(/^d\d+$/).textContent
  for (let i = 0; i < 9; i++) step(50)
  expect(read()).toBe("d0")
  step(140)
  expect(read()).toBe("d10")
  // While it plays no moment rests.
  act(() => viewer.store.setState({ playing: true }))
  for (let i = 0; i < 9; i++) step(50)
  expect(read()).not.toBe("d10")
})

test("another history has its own frame at once: the old one's events are not in it", () => {
  const before = createViewer(timelineOf([visit({ id: "one" }), visit({ id: "two" })]))
  const { rerender } = render(
    <ViewerContext value={before}>
      <Titles />
    </ViewerContext>,
  )
  expect(screen.getByText("one two")).toBeTruthy()
  rerender(
    <ViewerContext value={createViewer(timelineOf([visit({ id: "only" })]))}>
      <Titles />
    </ViewerContext>,
  )
  expect(screen.getByText("only")).toBeTruthy()
})
