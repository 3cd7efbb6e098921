interface Point {
  readonly x: number
  readonly y: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** How far a label is from the pointer along either axis, in CSS pixels. */
const gap = 14

/**
 * Where a label's corner goes: beside a point, out of the way that the pointer is going, and within a
 * room from 0.
 */
export const placeBeside = (at: Point, going: Point, label: Size, room: Size): Point => ({
  x: along(at.x, going.x, label.width, room.width),
  y: along(at.y, going.y, label.height, room.height),
})

function along(at: number, going: number, size: number, room: number): number {
  const sides = [at + gap, at - gap - size]
  if (going > 0) sides.reverse()
  const most = Math.max(room - size, 0)
  return sides.find((side) => side >= 0 && side <= most) ?? Math.min(Math.max(sides[0]!, 0), most)
}
