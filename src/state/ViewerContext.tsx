import { createContext, type ReactNode, useContext } from "react"
import { useStore } from "zustand"
import type { Frame } from "../timeline/frameAt.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { Choice, Viewer } from "./createViewer.ts"

export const ViewerContext = createContext<Viewer | undefined>(undefined)

/** The history as the viewer sees it now: whoever reads it renders again when it is another. */
const SeenContext = createContext<Timeline | undefined>(undefined)

interface ScopeProps {
  readonly viewer: Viewer
  readonly children: ReactNode
}

/** A part of the page that belongs to a viewer, and follows what part of its history is seen. */
export function ViewerScope({ viewer, children }: ScopeProps) {
  const timeline = useStore(viewer.store, () => viewer.timeline)
  return (
    <ViewerContext value={viewer}>
      <SeenContext value={timeline}>{children}</SeenContext>
    </ViewerContext>
  )
}

/** The viewer that this part of the page belongs to; renders again when its history is seen otherwise. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error("useViewer needs a ViewerContext above it")
  useContext(SeenContext)
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
