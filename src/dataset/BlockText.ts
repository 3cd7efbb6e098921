import { deflateSync, inflateSync } from "fflate"
import { createFingerprint } from "./fingerprintOf.ts"

/** A text in blocks: nothing but values, that can go from thread to thread. */
export interface BlockText {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where in the bytes each block begins and ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly isDeflated: boolean
}

/** The text of a block. */
export function blockAt({ bytes, starts, ends, isDeflated }: BlockText, block: number): string {
  const own = bytes.subarray(starts[block], ends[block])
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  return decoder.decode(isDeflated ? inflateSync(own) : own)
}

/** Deflates a text block by block, and gives after each how much is done, 0 to 1. */
export function* deflated(text: BlockText): Generator<number, BlockText> {
  const { length } = text.ends
  const blocks: Uint8Array[] = []
  const ends = new Uint32Array(length)
  let end = 0
  for (let i = 0; i < length; i++) {
    const block = deflateSync(text.bytes.subarray(text.starts[i], text.ends[i]), { level: 2 })
    blocks.push(block)
    end += block.length
    ends[i] = end
    yield i / length
  }
  const starts = Uint32Array.from(ends, (end, i) => end - blocks[i]!.length)
  const bytes = new Uint8Array(end)
  for (const [i, block] of blocks.entries()) bytes.set(block, starts[i])
  return { bytes, starts, ends, isDeflated: true }
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
