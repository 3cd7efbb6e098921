import type { Dataset } from "./Dataset.ts"
import type { DatasetAsWritten } from "./schema.ts"
import { toDataset } from "./toDataset.ts"

/**
 * The dataset in the text of a history that ships with the page. It is taken on trust, and gives
 * what `readDatasetText` gives: the tests read each of these files both ways, so no page with a
 * broken one is built. For any other text there is only `readDatasetText`.
 */
export const trustedDataset = (text: string): Dataset =>
  toDataset(JSON.parse(text) as DatasetAsWritten)
