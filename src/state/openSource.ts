// Not for the first load: import this file through `loadReader`, when a dataset is opened.
import { createStore } from "zustand/vanilla"
import type { Dataset } from "../dataset/Dataset.ts"
import { readDatasetBytes, readDatasetText } from "../dataset/readDataset.ts"
import type { State } from "../protocol/State.ts"
import type { SourceText } from "../reading/readLarge.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { playedAtOf } from "./choiceOf.ts"
import type { Session } from "./createSession.ts"
import { lensFor } from "./lens.ts"

/** A dataset's text, or its file's bytes. */
export type Source = string | Uint8Array<ArrayBuffer>

/** The session in which a dataset is opened. */
export interface Desk {
  readonly store: Session["store"]
  /** Whether no other history was asked for since. */
  isNewest(): boolean
  /** Shows what was read; the timeline where it is known. */
  show(dataset: Dataset, text: string | SourceText, state: State, timeline?: Timeline): void
  /** Opens the first history. */
  openFirst(): Promise<unknown>
}

/** As many bytes, or characters, as are read at once; more are read beside what is open. */
const mostAtOnce = 2_000_000

/** Reads a dataset and shows it, or its problems; tells whether it was sound. */
export const openSource = (source: Source, state: State, desk: Desk): Promise<boolean> =>
  source.length > mostAtOnce ? openLarge(source, state, desk) : openAtOnce(source, state, desk)

async function openAtOnce(source: Source, state: State, desk: Desk): Promise<boolean> {
  const { dataset, text, problems, total } =
    typeof source === "string" ? readDatasetText(source) : readDatasetBytes(source)
  if (dataset) await lensFor(state, dataset.steps)
  if (desk.isNewest()) {
    if (dataset) desk.show(dataset, text, state)
    else desk.store.setState({ problems, problemCount: total })
  }
  return dataset !== undefined
}

async function openLarge(source: Source, state: State, desk: Desk): Promise<boolean> {
  const { store } = desk
  if (!desk.isNewest()) return false
  const stop = new AbortController()
  const share = createStore(() => ({ share: 0 }))
  const reading = { share, cancel: () => stop.abort() }
  store.setState({ reading })
  const look = { asInTheTable: state.territory === "table", playedAt: playedAtOf(state) }
  try {
    const { readLarge } = await import("../reading/readLarge.ts")
    const onShare = (done: number) => share.setState({ share: done })
    const read = await readLarge(source, { look, onShare, signal: stop.signal })
    if ("text" in read) return openAtOnce(read.text, state, desk)
    if ("dataset" in read) await lensFor(state, read.dataset.steps)
    if (!desk.isNewest()) return "dataset" in read
    if ("problems" in read) store.setState({ problems: read.problems, problemCount: read.total })
    else desk.show(read.dataset, read.source, state, read.timeline)
    return "dataset" in read
  } catch {
    if (!desk.isNewest()) return false
    if (!stop.signal.aborted) store.setState({ note: { kind: "notRead" } })
    else if (!store.getState().viewer) await desk.openFirst()
    return false
  } finally {
    if (store.getState().reading === reading) store.setState({ reading: undefined })
  }
}
