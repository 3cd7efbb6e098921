import { type Cut, cutEvents } from "./cutEvents.ts"
import type { Dataset } from "./Dataset.ts"
import { createFacts } from "./Facts.ts"
import { hashOf } from "./hashOf.ts"
import type { Packed } from "./PackedEvents.ts"
import { readDatasetText } from "./readDataset.ts"
import { mostEvents } from "./readParts.ts"
import { SoundEvents } from "./SoundEvents.ts"
import type { EventAsWritten } from "./schema.ts"
import { extentOf } from "./toDataset.ts"

/** A large dataset, of values that can go from thread to thread. */
export interface PackedDataset extends Packed {
  /** All but its events. */
  readonly shell: Omit<Dataset, "events">
  /** What stands in its file before and after the text of the events. */
  readonly around: readonly [before: string, after: string]
}

/**
 * Packs the dataset in a file's bytes, and gives after each part of the work how much is done, 0 to
 * 1. Undefined where the file is not sound, or not as most are: then `readDatasetBytes` tells what
 * it is.
 */
export function* packDataset(
  bytes: Uint8Array<ArrayBuffer>,
): Generator<number, PackedDataset | undefined> {
  const cut = cutEvents(bytes)
  if (!cut) return undefined
  const before = decoded(bytes, 0, cut.start)?.replace(/^\uFEFF/, "")
  const after = decoded(bytes, cut.end)
  if (before === undefined || after === undefined) return undefined
  const { dataset: shell } = readDatasetText(before + after)
  if (!shell) return undefined
  const packed = yield* packEvents(bytes, cut, new SoundEvents(shell))
  if (!packed) return undefined
  const { events: _, ...rest } = shell
  const extent = extentOf(JSON.parse(before + after).extent, packed.facts)
  return { shell: { ...rest, extent }, around: [before, after], ...packed }
}

function* packEvents(
  bytes: Uint8Array<ArrayBuffer>,
  { start, end, blocks }: Cut,
  sound: SoundEvents,
): Generator<number, Packed | undefined> {
  const facts = createFacts()
  const hashes: number[] = []
  const firstEvents: number[] = []
  let keys = 0
  for (const block of blocks) {
    const events = parsed(decoded(bytes, block.start, block.end))
    if (!events || hashes.length + events.length > mostEvents) return undefined
    firstEvents.push(hashes.length)
    for (const event of events) {
      const date = sound.dateOf(event)
      if (!date) return undefined
      facts.add(event as EventAsWritten, date)
      hashes.push(hashOf((event as EventAsWritten).id))
    }
    // A key that stands twice in one object is read once.
    keys += block.keys
    if (sound.keys !== keys) return undefined
    yield (block.end - start) / (end - start)
  }
  if (hasTwins(new Float64Array(hashes))) return undefined
  return {
    facts: facts.done(),
    text: {
      bytes,
      starts: Uint32Array.from(blocks, ({ start }) => start),
      ends: Uint32Array.from(blocks, ({ end }) => end),
      isDeflated: false,
    },
    firstEvents: new Uint32Array(firstEvents),
    idHashes: new Uint32Array(hashes),
  }
}

const hasTwins = (hashes: Float64Array): boolean =>
  hashes.sort().some((hash, i) => hash === hashes[i + 1])

function decoded(bytes: Uint8Array, start: number, end?: number): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(start, end),
    )
  } catch {
    return undefined
  }
}

/** The values of a list that stands without its brackets; undefined where it is none, or empty. */
function parsed(text: string | undefined): unknown[] | undefined {
  try {
    const list = JSON.parse(`[${text}]`)
    return list.length > 0 ? list : undefined
  } catch {
    return undefined
  }
}
