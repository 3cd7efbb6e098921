import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl"
import { type MapView, mapViewOf } from "./MapView.ts"

type ShaderData = CustomRenderMethodInput["shaderData"]

/** What a layer keeps on the graphics card, as long as its context lives. */
export interface Graphics {
  remove(): void
}

/** A MapLibre layer of our own, with what its setters need. */
export interface Layer<G extends Graphics> {
  readonly custom: CustomLayerInterface
  /** What is on the graphics card; undefined while the layer is on no map. */
  readonly graphics: G | undefined
  /** How the map looked at the world in the last frame; undefined before the first. */
  readonly view: MapView | undefined
  /** Asks the map for a new frame. */
  repaint(): void
}

/**
 * Makes a layer that draws on the flat map and on the globe. If a shader does not compile, drawing
 * throws once, with the driver's log; then the layer draws nothing. MapLibre forgets custom layers when
 * the graphics context is lost: add the same layer again once the style is there again, and it builds
 * itself anew.
 */
export function createLayer<G extends Graphics>(
  id: string,
  build: (gl: WebGL2RenderingContext, map: MapLibreMap) => G,
  draw: (graphics: G, view: MapView, shaderData: ShaderData) => void,
): Layer<G> {
  let map: MapLibreMap | undefined
  let graphics: G | undefined
  let view: MapView | undefined
  let failed = false

  function forget() {
    graphics?.remove()
    graphics = undefined
    view = undefined
  }

  return {
    custom: {
      id,
      type: "custom",
      renderingMode: "2d",
      onAdd(owner, gl) {
        // A style that is replaced takes its layers off without a word.
        forget()
        map = owner
        failed = false
        if (!gl.isContextLost()) graphics = build(gl as WebGL2RenderingContext, owner)
      },
      onRemove() {
        forget()
        map = undefined
      },
      render(gl, args) {
        if (!map || !graphics || failed || gl.isContextLost()) return
        view = mapViewOf(map, args)
        try {
          draw(graphics, view, args.shaderData)
        } catch (error) {
          if (gl.isContextLost()) return
          failed = true
          throw error
        }
      },
    },
    get graphics() {
      return graphics
    },
    get view() {
      return failed ? undefined : view
    },
    repaint: () => map?.triggerRepaint(),
  }
}
