import { keepShapes } from "../arcs/arcShapes.ts"
import { blockAt, deflated, fingerprintOfBlocks } from "../dataset/BlockText.ts"
import type { Dataset } from "../dataset/Dataset.ts"
import type { Problem } from "../dataset/Problem.ts"
import { timelineOf } from "../timeline/createTimeline.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { bytesOf } from "./bytesOf.ts"
import { inSlices } from "./inSlices.ts"
import type { ReaderAnswer, ReaderOrder } from "./readerWorker.ts"
import { datasetOf, type Look, type Read, readFile, seenAs } from "./readFile.ts"
import { startReader } from "./startReader.ts"

/** The text of a dataset, put together where it is asked for. */
export interface SourceText {
  text(): string
  fingerprint(): string
}

/** A large dataset with its timeline, or what is wrong with it, or the text of one that is not read so. */
export type LargeReading =
  | {
      readonly dataset: Dataset
      readonly timeline: Timeline
      readonly source: SourceText
    }
  | { readonly problems: readonly Problem[]; readonly total: number }
  | { readonly text: string }

interface Call {
  readonly look: Look
  /** Told how much is read, 0 to 1. */
  readonly onShare: (share: number) => void
  readonly signal: AbortSignal
}

/**
 * Reads a large file on another thread, or, where there is none, on this one in slices, between which
 * the page answers.
 * @throws the signal's reason where it is called off
 */
export async function readLarge(
  source: string | Uint8Array<ArrayBuffer>,
  call: Call,
): Promise<LargeReading> {
  const pieces = await bytesOf(source)
  call.signal.throwIfAborted()
  const worker = await startReader()
  return worker ? readInWorker(worker, pieces, call) : readHere(pieces, call)
}

function readInWorker(
  worker: Worker,
  pieces: Uint8Array<ArrayBuffer>[],
  { look, onShare, signal }: Call,
): Promise<LargeReading> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      worker.terminate()
      reject(error)
    }
    signal.addEventListener("abort", () => fail(signal.reason))
    if (signal.aborted) return fail(signal.reason)
    let settle: ((answer: Extract<ReaderAnswer, { kind: "deflated" }>) => void) | undefined
    worker.onerror = (event) => fail(new Error(event.message))
    worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
      if (data.kind === "share") onShare(data.share)
      else if (data.kind === "deflated") {
        settle?.(data)
        worker.terminate()
      } else if (data.kind !== "ready") {
        const read = readingOf(data, look)
        settle = read.settle
        if (!settle) worker.terminate()
        resolve(read.reading)
      }
    }
    const order: ReaderOrder = { pieces, look }
    worker.postMessage(
      order,
      pieces.map(({ buffer }) => buffer),
    )
  })
}

async function readHere(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  { look, onShare, signal }: Call,
): Promise<LargeReading> {
  const bytes =
    pieces.length === 1 ? pieces[0]! : new Uint8Array(await new Blob([...pieces]).arrayBuffer())
  const read = await inSlices(readFile(bytes, look), onShare, signal)
  const { reading, settle } = readingOf(read, look)
  if (read.kind === "packed")
    inSlices(deflated(read.packed.text), () => {}).then((text) => settle?.({ text }))
  return reading
}

type Settle = (later: {
  readonly text: Parameters<typeof blockAt>[0]
  readonly fingerprint?: string
}) => void

/** What was read as the page has it, and what takes its text once it is deflated. */
function readingOf(
  read: Read,
  look: Look,
): { readonly reading: LargeReading; readonly settle?: Settle } {
  if (read.kind === "faulty") return { reading: read }
  if (read.kind === "unusual") return { reading: read }
  const { around } = read.packed
  keepShapes(read.timeline.arcs, read.shapes)
  const dataset = datasetOf(read.packed)
  const { events } = dataset
  let fingerprint: string | undefined
  const blocks = () =>
    Array.from({ length: events.text.ends.length }, (_, i) => blockAt(events.text, i))
  return {
    reading: {
      dataset,
      timeline: timelineOf(seenAs(dataset, look), read.timeline),
      source: {
        text: () => around[0] + blocks().join(",") + around[1],
        fingerprint() {
          fingerprint ??= fingerprintOfBlocks(events.text, around)
          return fingerprint
        },
      },
    },
    settle(later) {
      events.text = later.text
      fingerprint ??= later.fingerprint
    },
  }
}
