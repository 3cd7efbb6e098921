import { expect, test } from "vitest"
import { elapsedInFigures } from "../../src/presenting/elapsedInFigures.ts"
import { actOf } from "../../src/presenting/keys.ts"
import {
  captionAt,
  cornersOf,
  coveredBy,
  marginsBeside,
} from "../../src/presenting/placeCaption.ts"

const press = (key: string, more = {}) => actOf({ key, target: null, ...more } as KeyboardEvent)

test("a presenter's keys turn the slides; with a modifier they are the browser's", () => {
  expect([" ", "PageDown", "ArrowDown", "Enter"].map((key) => press(key))).toEqual(
    Array(4).fill("next"),
  )
  expect(["PageUp", "Backspace", "ArrowLeft"].map((key) => press(key))).toEqual(
    Array(3).fill("back"),
  )
  expect(press("B")).toBe("blank")
  expect(press("x")).toBeUndefined()
  expect(press("s", { ctrlKey: true })).toBeUndefined()
})

test("a button under the focus keeps the space bar, and a field every key", () => {
  const button = { closest: (what: string) => (what.includes("button,") ? {} : null) }
  expect(press(" ", { target: button })).toBeUndefined()
  expect(press("ArrowRight", { target: button })).toBe("next")
  const field = { closest: (what: string) => (what.includes("textarea") ? {} : null) }
  expect(press("f", { target: field })).toBeUndefined()
})

test("a caption takes a column of a wide page, and a row of a narrow one", () => {
  const wide = { width: 1280, height: 720 }
  expect(cornersOf(wide)[0]).toBe("bottom-left")
  const rect = captionAt("bottom-left", wide, { width: 400, height: 300 }, 20, 60)
  expect(rect).toEqual({ left: 20, top: 400, right: 420, bottom: 700 })
  expect(marginsBeside("bottom-left", wide, rect)).toEqual({
    left: 420,
    top: 0,
    right: 0,
    bottom: 0,
  })
  expect(coveredBy(rect, [{ left: 410, top: 390, right: 430, bottom: 410 }])).toBe(100)
  expect(coveredBy(rect, [{ left: 420, top: 390, right: 430, bottom: 410 }])).toBe(0)
  const narrow = { width: 375, height: 667 }
  expect(cornersOf(narrow)).toEqual(["bottom", "top"])
  const row = captionAt("bottom", narrow, { width: 335, height: 200 }, 20, 60)
  expect(marginsBeside("bottom", narrow, row)).toEqual({ left: 0, top: 0, right: 0, bottom: 220 })
})

test("the time of a talk is told in minutes, and in hours once there are some", () => {
  expect(elapsedInFigures(247_000)).toBe("4:07")
  expect(elapsedInFigures(3_847_999)).toBe("1:04:07")
  expect(elapsedInFigures(-5)).toBe("0:00")
})
