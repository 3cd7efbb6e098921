import { useEffect, useId, useRef } from "react"
import { createPlaces } from "./drawing/createPlaces.ts"
import { ownView, type Size } from "./drawing/views.ts"
import type { Viewer } from "./state/createViewer.ts"
import { isSameLook } from "./state/queryOf.ts"
import { useViewer } from "./state/ViewerContext.tsx"
import { frameSvg } from "./svg/frameSvg.ts"
import type { Theme } from "./theme/palettes.ts"
import type { Lang } from "./words/wordsIn.ts"
import type { Shapes } from "./world/shapes.ts"
import "./Poster.css"

interface Props {
  readonly shapes: Shapes
  readonly lang: Lang
  readonly theme: Theme
  readonly label: string
  /** Told once the first drawing is there. */
  readonly onDrawn: () => void
}

/** A drawing in place of the map. It follows the viewer at once: whoever changes it finds it drawn. */
export function Poster({ shapes, lang, theme, label, onDrawn }: Props) {
  const viewer = useViewer()
  const container = useRef<HTMLDivElement>(null)
  const prefix = useId().replace(/\W/g, "")
  useEffect(() => {
    const element = container.current!
    const drawingOf = drawings(viewer, shapes, { lang, theme, prefix: `poster${prefix}` })
    function draw() {
      const { clientWidth: width, clientHeight: height } = element
      if (width === 0 || height === 0) return
      const drawing = drawingOf({ width, height })
      const { documentElement } = new DOMParser().parseFromString(drawing, "image/svg+xml")
      documentElement.setAttribute("aria-label", label)
      element.replaceChildren(document.importNode(documentElement, true))
    }
    draw()
    onDrawn()
    const unsubscribe = viewer.store.subscribe((now, before) => {
      const keys = ["selection", "camera", "projection", "step"] as const
      if (!isSameLook(now, before) || keys.some((key) => now[key] !== before[key])) draw()
    })
    const observer = new ResizeObserver(draw)
    observer.observe(element)
    return () => {
      unsubscribe()
      observer.disconnect()
    }
  }, [viewer, shapes, lang, theme, prefix, label, onDrawn])
  return <div ref={container} className="poster" />
}

/** Draws a viewer's frame in a size. */
function drawings(
  viewer: Viewer,
  shapes: Shapes,
  look: { readonly lang: Lang; readonly theme: Theme; readonly prefix: string },
) {
  const { store } = viewer
  const places = createPlaces(viewer, shapes)
  return (size: Size) => {
    const { timeline } = viewer
    const { camera, projection, selection } = store.getState()
    return frameSvg({
      ...look,
      ...size,
      timeline,
      frame: viewer.frame(),
      shapes,
      projection,
      selection,
      cameraFor: () => camera ?? ownView(viewer, places, size),
    })
  }
}
