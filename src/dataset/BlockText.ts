import { deflateSync, inflateSync } from "fflate"
import { createFingerprint } from "./fingerprintOf.ts"

/** A text in blocks: nothing but values, that can go from thread to thread. */
export interface BlockText {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where in the bytes each block begins and ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** What the blocks were deflated with; undefined where they are as they were. */
  readonly dictionary: Uint8Array | undefined
}

/** As many bytes as stand in a dictionary: more of them gain hardly anything. */
const dictionarySize = 1 << 13

/** The text of a block. */
export function blockAt({ bytes, starts, ends, dictionary }: BlockText, block: number): string {
  const own = bytes.subarray(starts[block], ends[block])
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  return decoder.decode(dictionary ? inflateSync(own, { dictionary }) : own)
}

/** Deflates a text block by block, and gives after each how much is done, 0 to 1. */
export function* deflated(text: BlockText): Generator<number, BlockText> {
  const { length } = text.ends
  const blocks: Uint8Array[] = []
  const ends = new Uint32Array(length)
  // Blocks are alike: each begins with what stands in the middle of all.
  const middle = text.starts[length >> 1]!
  const dictionary = text.bytes.slice(middle, middle + dictionarySize)
  let end = 0
  for (let i = 0; i < length; i++) {
    const own = text.bytes.subarray(text.starts[i], text.ends[i])
    const block = deflateSync(own, { level: 6, dictionary })
    blocks.push(block)
    end += block.length
    ends[i] = end
    yield i / length
  }
  const starts = Uint32Array.from(ends, (end, i) => end - blocks[i]!.length)
  const bytes = new Uint8Array(end)
  for (const [i, block] of blocks.entries()) bytes.set(block, starts[i])
  return { bytes, starts, ends, dictionary }
}

/** The fingerprint of a text whose blocks stand between two other parts, with a comma after each but the last. */
export function fingerprintOfBlocks(text: BlockText, [before, after]: readonly string[]): string {
  const fingerprint = createFingerprint()
  fingerprint.add(before!)
  for (let i = 0; i < text.ends.length; i++) {
    if (i > 0) fingerprint.add(",")
    fingerprint.add(blockAt(text, i))
  }
  fingerprint.add(after!)
  return fingerprint.done()
}
