import { createEvent, fireEvent, render, screen } from "@testing-library/react"
import { expect, test, vi } from "vitest"
import { useDrop } from "../../src/opening/useDrop.ts"

const onFile = vi.fn()
function Place() {
  const { isOver, handlers } = useDrop(true, onFile)
  return <p {...handlers}>{isOver ? "over" : "nothing"}</p>
}
/** Whether an event of a drag is taken from the browser. */
function isTaken(kind: "dragOver" | "drop", dataTransfer: object): boolean {
  const place = screen.getByText(/over|nothing/)
  const event = createEvent[kind](place, { dataTransfer })
  fireEvent(place, event)
  return event.defaultPrevented
}

test("a file that is dropped is opened; text that is dragged stays the browser's", () => {
  render(<Place />)
  const text = { types: ["text/plain"], files: [] }
  expect(isTaken("dragOver", text)).toBe(false)
  screen.getByText("nothing")
  expect(isTaken("drop", text)).toBe(false)
  const file = new File(["{}"], "history.json")
  const held = { types: ["Files"], files: [file] }
  expect(isTaken("dragOver", held)).toBe(true)
  screen.getByText("over")
  expect(isTaken("drop", held)).toBe(true)
  screen.getByText("nothing")
  expect(onFile.mock.calls).toEqual([[file]])
})
