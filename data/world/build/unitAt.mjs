import { boxOf, contains, squaredDistance } from "./geometry.mjs"

/** Seats whose place, rounded to two decimals, falls just beyond a border. */
const byHand = { VAT: "VAT", WBK: "WBK" }

const reach = 3 // degrees

const isNear = ([left, bottom, right, top], [x, y]) =>
  left - reach < x && x < right + reach && bottom - reach < y && y < top + reach

/** The unit in which a capital lies or, on islands too small for the map, the nearest one. */
export function unitAt(units, { code, at }) {
  if (byHand[code]) return byHand[code]
  const around = units.flatMap(({ unit, polygons }) =>
    polygons.filter((p) => isNear(boxOf(p[0]), at)).map((polygon) => ({ unit, polygon })),
  )
  const holder = around.find(({ polygon }) => contains(polygon, at))
  if (holder) return holder.unit
  const distances = around.map(({ polygon }) => squaredDistance(polygon, at))
  return around[distances.indexOf(Math.min(...distances))].unit
}
