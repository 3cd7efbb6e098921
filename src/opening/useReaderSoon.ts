import { useEffect } from "react"
import type { Atlas } from "../map/createAtlas.ts"
import { loadReader } from "../state/loadReader.ts"
import { loadOpening } from "./useOpenFile.ts"

/** How long the map has rested before more is loaded, in milliseconds. */
const afterTheMap = 2000

/**
 * Loads what reads foreign files once a map has rested: before anybody has chosen a file, which then
 * opens though the network has gone since.
 */
export function useReaderSoon(atlas: Atlas | undefined): void {
  useEffect(() => {
    if (!atlas) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = () => Promise.all([loadOpening(), loadReader()]).catch(() => {})
    const loadSoon = () => {
      timer = setTimeout(load, afterTheMap)
    }
    atlas.arrived().then(loadSoon, () => {})
    return () => clearTimeout(timer)
  }, [atlas])
}
