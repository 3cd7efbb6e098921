import { useMemo } from "react"
import { useViewer } from "../state/ViewerContext.tsx"
import { createSearch, type Group } from "./createSearch.ts"
import { entriesOf } from "./entriesOf.ts"

/** The answers to a query in the history that is open. */
export function useSearch(query: string): readonly Group[] {
  const { timeline } = useViewer()
  const search = useMemo(() => createSearch(entriesOf(timeline)), [timeline])
  return useMemo(() => search(query), [search, query])
}
