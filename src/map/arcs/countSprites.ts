import type { Curve } from "../../arcs/curve.ts"
import type { Sum, Sums } from "../../arcs/sumsOf.ts"
import { sans } from "../../drawing/fonts.ts"
import { boxOf, countSize, type PlacedCount, placeCounts } from "../../drawing/placeCounts.ts"
import type { Arcs } from "../../timeline/arcsOf.ts"
import { type MapView, toScreen } from "../gl/MapView.ts"
import type { Overlay } from "../marks/createMarkLayer.ts"
import type { Sprite } from "../marks/createSpriteSheet.ts"
import type { ArcInk, Rgb } from "./ArcInk.ts"
import { curvePoint } from "./curvePoint.ts"

/** The numbers of sums, each at the middle of its arc or ring; undefined where there are none. */
export function countSprites(
  sums: Sums,
  view: MapView,
  ink: ArcInk,
  arcs: Arcs,
  curveOf: (sum: Sum) => Curve,
): Overlay | undefined {
  const counts = placeCounts(sums, (sum) => {
    const place = curvePoint(curveOf(sum), 0.5)
    return view.worldCopies.flatMap((copy) => toScreen(view, place, copy) ?? [])
  })
  if (counts.length === 0) return undefined
  return {
    sprites: counts.map((count) => ({
      x: count.x,
      y: count.y,
      sprite: spriteOf(count, inkOf(arcs.direction[count.sum.latest]!, ink), ink.halo, view.ratio),
      strength: 1,
    })),
    taken: counts.map(boxOf),
  }
}

const inkOf = (direction: number, { neutral, outbound, inbound }: ArcInk): Rgb =>
  [neutral, outbound, inbound][direction] ?? neutral

const css = (rgb: Rgb) => `rgb(${rgb.map((part) => Math.round(255 * part)).join(" ")})`

function spriteOf({ text, width: wide }: PlacedCount, ink: Rgb, paper: Rgb, ratio: number): Sprite {
  const size = countSize.type * ratio
  const width = Math.ceil(wide * ratio)
  const height = Math.ceil(countSize.height * ratio)
  const line = countSize.line * ratio
  return {
    key: `${ratio} count ${css(ink)} ${text}`,
    width,
    height,
    draw(context) {
      context.beginPath()
      context.roundRect(line, line, width - 2 * line, height - 2 * line, height / 2)
      context.fillStyle = css(paper)
      context.fill()
      context.strokeStyle = css(ink)
      context.lineWidth = line
      context.stroke()
      context.font = `600 ${size}px ${sans}`
      context.textAlign = "center"
      context.fillStyle = css(ink)
      context.fillText(text, width / 2, height / 2 + 0.36 * size)
    },
  }
}
