import type { Gathering } from "../../drawing/gatherArcs.ts"
import { pastTone } from "../../drawing/pastTone.ts"
import { nearTone, quietTone } from "../../drawing/quietTone.ts"
import { weightOf } from "../../drawing/sumsOf.ts"
import type { Arcs } from "../../timeline/arcsOf.ts"
import { certaintyIn } from "../../timeline/certainty.ts"
import type { Shown } from "./createArcLayer.ts"
import { stride } from "./createRecordBuffers.ts"
import { latenessOf } from "./flight.ts"
import { standings } from "./standings.ts"

/** The sums of a gathering and what fans out, as `recordShader` reads them: the thickest sum over the others. */
export function recordsOf(
  arcs: Arcs,
  blends: Uint8Array,
  { sums, fanned }: Gathering,
  { window, since, selected }: Pick<Shown, "window" | "since" | "selected">,
): Float32Array<ArrayBuffer> {
  const records = new Float32Array(stride * (sums.length + fanned.length))
  let at = 0
  function add(arc: number, lane: number, isPossible: boolean, count: number, isOpened = false) {
    for (let i = 0; i < 4; i++) records[at + i] = arcs.ends[4 * arc + i]!
    const end = arcs.end[arc]!
    const isSum = count > 1
    const isStrong = !isSum && arcs.event[arc] === selected
    // The shader makes all quiet that are not selected.
    const near = isOpened && !isStrong ? nearTone / quietTone : 1
    const standing = isPossible ? standings.possible : standings.certain
    records[at + 4] = lane
    records[at + 5] = weightOf(count)
    records[at + 6] = pastTone(end, window, since) * near
    records[at + 7] = end <= since ? 2 : isSum ? 0 : latenessOf(arcs.event[arc]!)
    records[at + 8] = arcs.direction[arc]! + 4 * standing + (isStrong ? 16 : 0)
    records[at + 9] = blends[arc]! / 255
    records[at + 10] = isSum ? 0 : arcs.leg[arc]!
    records[at + 11] = isSum ? 1 : arcs.legs[arc]!
    at += stride
  }
  for (const { latest, isPossible, lane, count } of sums.toSorted((a, b) => a.count - b.count))
    add(latest, lane, isPossible, count)
  for (const { arc, lane, isOpened } of fanned)
    add(arc, lane, certaintyIn(arcs, arc, window) === "possible", 1, isOpened)
  return records
}
