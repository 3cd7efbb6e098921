import { createContext, useContext } from "react"
import { useStore } from "zustand"
import type { Frame } from "../timeline/frameAt.ts"
import type { Choice, Viewer } from "./createViewer.ts"

export const ViewerContext = createContext<Viewer | undefined>(undefined)

/** The viewer that this part of the page belongs to. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error("useViewer needs a ViewerContext above it")
  return viewer
}

/** A part of what the viewer chose; renders again only when that part changes. */
export const useChoice = <T,>(selector: (choice: Choice) => T): T =>
  useStore(useViewer().store, selector)

/** The frame of the moment; renders again when it changes. */
export function useFrame(): Frame {
  const viewer = useViewer()
  return useStore(viewer.store, () => viewer.frame())
}
