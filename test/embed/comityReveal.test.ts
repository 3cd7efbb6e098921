import { describe, expect, test } from "vitest"
import { areNeighbours, joinStates } from "../../src/embed/revealState.ts"

describe("a map moves with the deck where one key leads from place to place", () => {
  test.each([
    ["the next slide", { h: 3, v: 0 }, { h: 4, v: 0 }, true],
    ["the slide before, with its fragments shown", { h: 4, v: 0 }, { h: 3, v: 0, f: 2 }, true],
    ["out of a stack", { h: 3, v: 1 }, { h: 4, v: 0 }, true],
    ["down a stack", { h: 3, v: 0 }, { h: 3, v: 1 }, true],
    ["the first fragment", { h: 3, v: 0, f: -1 }, { h: 3, v: 0, f: 0 }, true],
    ["the same place", { h: 3, v: 0 }, { h: 3, v: 0 }, true],
    ["a far slide", { h: 1, v: 0 }, { h: 5, v: 0 }, false],
    ["two down a stack", { h: 3, v: 0 }, { h: 3, v: 2 }, false],
    ["three fragments on", { h: 3, v: 0, f: 0 }, { h: 3, v: 0, f: 3 }, false],
  ])("%s", (_, from, to, moves) => {
    expect(areNeighbours(from, to)).toBe(moves)
  })
})

test("the parts of a state are one state; what is empty leaves no trace", () => {
  expect(joinStates("", "t=1992&select=ALB", "ui=min")).toBe("t=1992&select=ALB&ui=min")
  expect(joinStates("", "", "")).toBe("")
})
