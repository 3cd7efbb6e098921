import { render, screen } from "@testing-library/react"
import { expect, test } from "vitest"
import { createViewer } from "../../src/state/createViewer.ts"
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
