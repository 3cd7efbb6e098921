import { GPUInitializationError } from "maplibre-gl"
import { memo, useEffect, useRef } from "react"
import "maplibre-gl/dist/maplibre-gl.css"
import { useViewer } from "../state/ViewerContext.tsx"
import type { Shapes } from "../world/shapes.ts"
import { type Atlas, type AtlasOptions, createAtlas } from "./createAtlas.ts"
import { type BaseMap, createBaseMap } from "./createBaseMap.ts"

interface Props extends AtlasOptions {
  readonly shapes: Shapes
  /** Told when the browser cannot draw a map. */
  readonly onFailure: () => void
  /** Told of the atlas while it lives, and of its end with undefined. */
  readonly onAtlas: (atlas: Atlas | undefined) => void
}

/** The map of the viewer. It draws itself from the store: a moving year renders nothing here. */
export const AtlasMap = memo(function AtlasMap({
  shapes,
  lang,
  label,
  theme,
  onAtlas,
  onHover,
  onFailure,
  still,
}: Props) {
  const container = useRef<HTMLDivElement>(null)
  const base = useRef<BaseMap>(undefined)
  const current = useRef<Atlas>(undefined)
  const viewer = useViewer()
  const spoken = useRef({ lang, label })
  useEffect(() => {
    spoken.current = { lang, label }
    current.current?.setLang(lang, label)
  }, [lang, label])
  useEffect(() => {
    const options = { ...spoken.current, theme, onHover, still }
    try {
      base.current ??= createBaseMap(container.current!, shapes)
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error
      onFailure()
      return
    }
    const atlas = createAtlas(base.current, viewer, shapes, options)
    current.current = atlas
    onAtlas(atlas)
    return () => {
      onAtlas(undefined)
      current.current = undefined
      atlas.destroy()
    }
  }, [viewer, shapes, theme, onAtlas, onHover, onFailure, still])
  // Of several effects the first is the first to end: the atlas before the map under it.
  useEffect(
    () => () => {
      base.current?.destroy()
      base.current = undefined
    },
    [],
  )
  return <div ref={container} className="map" />
})
