// Not for the first load: import this file where a dataset is saved.
import type { Session } from "./createSession.ts"

/** The text of the dataset that is open, with the steps as they are now; empty without one. */
export function datasetTextOf({ store, source }: Pick<Session, "store" | "source">): string {
  const { steps } = store.getState().viewer?.store.getState() ?? {}
  const { dataset, text: kept = "" } = source() ?? {}
  const text = typeof kept === "string" ? kept : kept.text()
  if (steps === dataset?.steps) return text
  return `${JSON.stringify({ ...JSON.parse(text), steps }, null, 2)}\n`
}
