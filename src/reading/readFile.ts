import { type ArcShapes, arcShapes } from "../arcs/arcShapes.ts"
import { decodeText } from "../dataset/decodeText.ts"
import { PackedEvents } from "../dataset/PackedEvents.ts"
import type { Problem } from "../dataset/Problem.ts"
import { type PackedDataset, packDataset } from "../dataset/packDataset.ts"
import { readDatasetBytes } from "../dataset/readDataset.ts"
import { timelineData } from "../timeline/createTimeline.ts"
import type { PlayedAt, TimelineData } from "../timeline/Timeline.ts"

/** How a history is to be seen. */
export interface Look {
  /** Without what it says of territory itself. */
  readonly asInTheTable: boolean
  readonly playedAt: PlayedAt
}

/** What was read of a file: nothing but values, that can go from thread to thread. */
export type Read =
  | {
      readonly kind: "packed"
      readonly packed: PackedDataset
      readonly timeline: TimelineData
      readonly shapes: ArcShapes
    }
  | { readonly kind: "faulty"; readonly problems: readonly Problem[]; readonly total: number }
  /** It is sound, and cannot be packed. */
  | { readonly kind: "unusual"; readonly text: string }

/** Reads a large file, and gives after each part of the work how much is done, 0 to 1. */
export function* readFile(bytes: Uint8Array<ArrayBuffer>, look: Look): Generator<number, Read> {
  const packed = (yield* packDataset(bytes)) ?? (yield* packOther(bytes))
  if (packed) {
    const timeline = timelineOf(packed, look)
    return { kind: "packed", packed, timeline, shapes: arcShapes(timeline.arcs) }
  }
  const { dataset, text, problems, total } = readDatasetBytes(bytes)
  return dataset ? { kind: "unusual", text } : { kind: "faulty", problems, total }
}

/** Packs a file of which the text is not of UTF-8. */
function* packOther(bytes: Uint8Array): Generator<number, PackedDataset | undefined> {
  const { text } = decodeText(bytes)
  if (text === undefined) return undefined
  const asUtf8 = new TextEncoder().encode(text)
  const wasUtf8 = [0, 3].includes(bytes.length - asUtf8.length)
  return wasUtf8 ? undefined : yield* packDataset(asUtf8)
}

/** The dataset that was packed. */
export const datasetOf = (packed: PackedDataset) => ({
  ...packed.shell,
  events: new PackedEvents(packed),
})

/** The same as it is seen. */
export const seenAs = <T extends object>(dataset: T, { asInTheTable }: Look): T =>
  asInTheTable ? { ...dataset, territory: [] } : dataset

const timelineOf = (packed: PackedDataset, look: Look): TimelineData =>
  timelineData(seenAs(datasetOf(packed), look), look.playedAt)
