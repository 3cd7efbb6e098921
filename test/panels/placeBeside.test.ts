import { describe, expect, test } from "vitest"
import { placeBeside } from "../../src/panels/placeBeside.ts"

const label = { width: 100, height: 40 }
const room = { width: 375, height: 300 }
const resting = { x: 0, y: 0 }
const middle = { x: 180, y: 150 }

describe("a label beside the pointer", () => {
  test("stands below it and to the right", () => {
    expect(placeBeside(middle, resting, label, room)).toEqual({ x: 194, y: 164 })
  })

  test("stands on the side that the pointer comes from", () => {
    expect(placeBeside(middle, { x: 3, y: 1 }, label, room)).toEqual({ x: 66, y: 96 })
    expect(placeBeside(middle, { x: 3, y: -1 }, label, room)).toEqual({ x: 66, y: 164 })
  })

  test.each([
    [0, 0],
    [374, 0],
    [0, 299],
    [374, 299],
    [60, 20],
    [300, 280],
  ])("at %i, %i stands within the room, and beside the pointer whichever way it goes", (x, y) => {
    for (const going of [resting, { x: 1, y: 1 }, { x: -1, y: -1 }]) {
      const corner = placeBeside({ x, y }, going, label, room)
      expect(corner.x).toBeGreaterThanOrEqual(0)
      expect(corner.y).toBeGreaterThanOrEqual(0)
      expect(corner.x + label.width).toBeLessThanOrEqual(room.width)
      expect(corner.y + label.height).toBeLessThanOrEqual(room.height)
      expect(corner.x > x || corner.x + label.width < x).toBe(true)
      expect(corner.y > y || corner.y + label.height < y).toBe(true)
    }
  })

  test("that is too wide for either side stands above or below it", () => {
    const wide = { width: 288, height: 60 }
    expect(placeBeside({ x: 200, y: 250 }, resting, wide, room)).toEqual({ x: 87, y: 176 })
    expect(placeBeside({ x: 200, y: 20 }, { x: 1, y: 1 }, wide, room)).toEqual({ x: 0, y: 34 })
  })
})
