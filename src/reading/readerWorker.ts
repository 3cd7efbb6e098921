import { type BlockText, deflated, fingerprintOfBlocks } from "../dataset/BlockText.ts"
import { type Look, type Read, readFile } from "./readFile.ts"
import { transferables } from "./transferables.ts"

/** What the worker is given: a file's bytes, in pieces. */
export interface ReaderOrder {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
  readonly look: Look
}

/** What it says: that it is there, how much is read, all that was read, and last its text deflated. */
export type ReaderAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "share"; readonly share: number }
  | Read
  | { readonly kind: "deflated"; readonly text: BlockText; readonly fingerprint: string }

const say = (answer: ReaderAnswer) => postMessage(answer, { transfer: transferables(answer) })

/** As seldom as is told how much is read, in milliseconds. */
const pause = 100

self.onmessage = async ({ data: { pieces, look } }: MessageEvent<ReaderOrder>) => {
  const bytes =
    pieces.length === 1 ? pieces[0]! : new Uint8Array(await new Blob([...pieces]).arrayBuffer())
  const work = readFile(bytes, look)
  let told = performance.now()
  for (;;) {
    const { done, value } = work.next()
    if (done) return hand(value)
    if (performance.now() - told < pause) continue
    told = performance.now()
    say({ kind: "share", share: value })
  }
}

/** Hands over what was read; its text at once as it is, so that nobody waits, then deflated. */
function hand(read: Read) {
  if (read.kind !== "packed") return say(read)
  const { text, around } = read.packed
  // What is handed over is gone from here: all that is deflated afterwards stays.
  const [bytes, starts, ends] = [text.bytes.slice(), text.starts.slice(), text.ends.slice()]
  say({ ...read, packed: { ...read.packed, text: { ...text, bytes, starts, ends } } })
  let step: IteratorResult<number, BlockText>
  const work = deflated(text)
  do step = work.next()
  while (!step.done)
  say({ kind: "deflated", text: step.value, fingerprint: fingerprintOfBlocks(text, around) })
}

say({ kind: "ready" })
