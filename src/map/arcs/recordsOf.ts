import { type ArcShapes, blendOf } from "../../arcs/arcShapes.ts"
import type { Gathering } from "../../arcs/gatherArcs.ts"
import { weightOf } from "../../arcs/sumsOf.ts"
import { pastTone } from "../../drawing/pastTone.ts"
import { nearTone, quietTone } from "../../drawing/quietTone.ts"
import type { Arcs } from "../../timeline/arcsOf.ts"
import { certaintyIn } from "../../timeline/certainty.ts"
import type { Shown } from "./createArcLayer.ts"
import { stride } from "./createRecordBuffers.ts"
import { latenessOf } from "./flight.ts"
import { standings } from "./standings.ts"

/** The sums of a gathering and what fans out, as `recordShader` reads them: the thickest sum over the others. */
export function recordsOf(
  arcs: Arcs,
  shapes: ArcShapes,
  { sums, fanned }: Gathering,
  { window, since, selected }: Pick<Shown, "window" | "since" | "selected">,
): Float32Array<ArrayBuffer> {
  const records = new Float32Array(stride * (sums.length + fanned.length))

  function write(at: number, arc: number, lane: number, isPossible: number) {
    const end = arcs.end[arc]!
    records[at] = arcs.ends[4 * arc]!
    records[at + 1] = arcs.ends[4 * arc + 1]!
    records[at + 2] = arcs.ends[4 * arc + 2]!
    records[at + 3] = arcs.ends[4 * arc + 3]!
    records[at + 4] = lane
    records[at + 6] = pastTone(end, window, since)
    records[at + 7] = end <= since ? 2 : 0
    const standing = isPossible === 1 ? standings.possible : standings.certain
    records[at + 8] = arcs.direction[arc]! + 4 * standing
    records[at + 9] = blendOf(shapes, arc) / 255
    records[at + 11] = 1
  }

  function writeOwn(at: number, arc: number, isOpened: boolean) {
    const isStrong = arcs.event[arc] === selected
    if (isStrong) records[at + 8]! += 16
    // The shader makes all quiet that are not selected.
    else if (isOpened) records[at + 6]! *= nearTone / quietTone
    if (records[at + 7] === 0) records[at + 7] = latenessOf(arcs.event[arc]!)
    records[at + 10] = arcs.leg[arc]!
    records[at + 11] = arcs.legs[arc]!
  }

  for (let i = 0; i < sums.length; i++) {
    const at = stride * i
    const count = sums.count[i]!
    write(at, sums.latest[i]!, sums.lane[i]!, sums.isPossible[i]!)
    if (count > 1) records[at + 5] = weightOf(count)
    else writeOwn(at, sums.latest[i]!, false)
  }
  fanned.forEach(({ arc, lane, isOpened }, i) => {
    const at = stride * (sums.length + i)
    write(at, arc, lane, certaintyIn(arcs, arc, window) === "possible" ? 1 : 0)
    writeOwn(at, arc, isOpened)
  })
  return records
}
