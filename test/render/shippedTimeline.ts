import { builtIn, firstHistory } from "../../src/dataset/builtIn.ts"
import { readDatasetText } from "../../src/dataset/readDataset.ts"
import { createTimeline } from "../../src/timeline/createTimeline.ts"
import type { Timeline } from "../../src/timeline/Timeline.ts"

/** The first history that ships, ready to be asked. */
export async function shippedTimeline(): Promise<Timeline> {
  const text = await builtIn.get(firstHistory)!()
  return createTimeline(readDatasetText(text).dataset!)
}
