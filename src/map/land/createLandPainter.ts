import type { CustomRenderMethodInput } from "maplibre-gl"
import { contestedDash, lineWidths } from "../../drawing/measures.ts"
import { rgbOf } from "../../theme/oklab.ts"
import type { Palette } from "../../theme/palettes.ts"
import { patternOpacity } from "../../theme/patternStrokes.ts"
import type { Shapes } from "../../world/shapes.ts"
import { createProgram, type Program } from "../gl/createProgram.ts"
import { type MapView, toScreen, worldPoint } from "../gl/MapView.ts"
import { setMapUniforms } from "../gl/setMapUniforms.ts"
import { createLandBuffers, type LandBuffers, type Span } from "./createLandBuffers.ts"
import { createLandTextures } from "./createLandTextures.ts"
import { type LandColors, type LandLook, lineKinds } from "./LandLook.ts"
import {
  fillFragmentShader,
  fillVertexShader,
  strokeFragmentShader,
  strokeVertexShader,
} from "./landShader.ts"
import { subdivided } from "./loadSubdivide.ts"
import { strokesOf } from "./strokesOf.ts"
import { triangulate } from "./triangulate.ts"

type ShaderData = CustomRenderMethodInput["shaderData"]

/** Draws fills and lines of the land with one graphics context, as long as that lives. */
export interface LandPainter {
  setColors(colors: LandColors): void
  /** Takes what the next frames look like. */
  setLook(look: LandLook): void
  /** Takes the units whose fill changes: by unit, the fill of before and 1; 0 for none. */
  setBefore(before: Uint16Array): void
  setShapes(shapes: Shapes): void
  /** Throws if a shader does not compile. Draws nothing without colours. `faded`: 0 the fills of before, 1 those of now. */
  draw(shaderData: ShaderData, view: MapView, faded: number): void
  remove(): void
}

export function createLandPainter(gl: WebGL2RenderingContext, first: Shapes): LandPainter {
  const lineCount = first.pairs.length + first.units.length
  const textures = createLandTextures(gl, first.units.length, lineCount)
  let palette: Palette | undefined
  let strength = 1
  let bits: Uint8Array = new Uint8Array(lineCount)
  const programs = new Map<string, { fill: Program; stroke: Program }>()
  let shapes = first
  /** Of each level that was shown, flat and on the globe. */
  const known = new Map<Shapes, { flat?: LandBuffers; globe?: LandBuffers }>()

  function programsFor({ variantName, vertexShaderPrelude, define }: ShaderData) {
    let both = programs.get(variantName)
    if (!both) {
      const head = `#version 300 es\n${vertexShaderPrelude}\n${define}\n`
      both = {
        fill: createProgram(gl, head + fillVertexShader, fillFragmentShader),
        stroke: createProgram(gl, head + strokeVertexShader, strokeFragmentShader),
      }
      programs.set(variantName, both)
    }
    return both
  }

  function buffersFor(globe: boolean): LandBuffers {
    const own = known.get(shapes) ?? {}
    known.set(shapes, own)
    const kind = globe ? "globe" : "flat"
    if (!own[kind]) {
      const mesh = triangulate(shapes)
      own[kind] = createLandBuffers(gl, globe ? subdivided(mesh)! : mesh, strokesOf(shapes, globe))
    }
    return own[kind]
  }

  function drawFills(
    { uniforms, activate }: Program,
    { paper }: Palette,
    land: LandBuffers,
    view: MapView,
    faded: number,
  ) {
    const at = (name: string) => uniforms.get(name) ?? null
    activate()
    setMapUniforms(gl, uniforms, view)
    gl.uniform1i(at("u_looks"), 0)
    gl.uniform1i(at("u_fills"), 1)
    gl.uniform1f(at("u_faded"), faded)
    gl.uniform3fv(at("u_paper"), rgbOf(paper))
    gl.uniform1f(at("u_patternOpacity"), patternOpacity)
    gl.uniform2f(at("u_anchor"), ...anchorOf(view))
    // All seas first: what of a world's land lies beyond 180° lies over the next one's sea.
    for (const draw of [land.drawSea, land.drawUnits])
      for (const copy of view.worldCopies) {
        gl.uniform1f(at("u_worldCopy"), copy)
        draw(spanOf(view, copy))
      }
  }

  function drawStrokes(
    { uniforms, activate }: Program,
    palette: Palette,
    land: LandBuffers,
    view: MapView,
  ) {
    const at = (name: string) => uniforms.get(name) ?? null
    activate()
    setMapUniforms(gl, uniforms, view)
    gl.uniform1i(at("u_looks"), 0)
    gl.uniform1i(at("u_fills"), 1)
    gl.uniform1ui(at("u_borders"), shapes.pairs.length)
    const draw = ({ kinds, ink, width, dash = 0, gap = 0, among }: Stroke) => {
      gl.uniform1ui(at("u_strokes"), kinds)
      gl.uniform3fv(at("u_ink"), rgbOf(ink))
      gl.uniform1f(at("u_strength"), kinds & (lineKinds.chosen | lineKinds.coast) ? 1 : strength)
      gl.uniform1f(at("u_width"), width * view.ratio)
      gl.uniform2f(at("u_dash"), dash * width * view.ratio, (dash + gap) * width * view.ratio)
      for (const copy of view.worldCopies) {
        gl.uniform1f(at("u_worldCopy"), copy)
        if (among) land.drawLines(among, spanOf(view, copy))
        else land.drawLinesOf(bits, kinds, spanOf(view, copy))
      }
    }
    for (const stroke of strokesFor(palette, view)) draw(stroke)
  }

  return {
    setColors(colors) {
      palette = colors.palette
      textures.setColors(colors)
    },
    setLook(look) {
      ;({ strength, lines: bits } = look)
      textures.setLook(look)
    },
    setBefore: textures.setBefore,
    setShapes(next) {
      shapes = next
    },
    draw(shaderData, view, faded) {
      if (!palette) return
      const { fill, stroke } = programsFor(shaderData)
      const land = buffersFor(view.globe)
      gl.disable(gl.CULL_FACE)
      textures.bind()
      drawFills(fill, palette, land, view, faded)
      drawStrokes(stroke, palette, land, view)
      gl.bindVertexArray(null)
    },
    remove() {
      for (const { flat, globe } of known.values()) {
        flat?.remove()
        globe?.remove()
      }
      textures.remove()
      for (const { fill, stroke } of programs.values()) {
        gl.deleteProgram(fill.program)
        gl.deleteProgram(stroke.program)
      }
    },
  }
}

/** Lines that are drawn in one way. */
interface Stroke {
  /** Which kinds they are, as bits. */
  readonly kinds: number
  readonly ink: string
  /** CSS pixels. */
  readonly width: number
  /** A dash and the gap after it, in widths. */
  readonly dash?: number
  readonly gap?: number
  /** Where all of them are; undefined where they are so few that each is looked up. */
  readonly among?: "borders" | "coasts"
}

/** From below upwards. A coast is in its land's own colour: it only softens the land's edge. */
function strokesFor({ casing, border, ink }: Palette, view: MapView): Stroke[] {
  const { border: sure, contested, chosen, coast } = lineKinds
  return [
    { kinds: coast, ink, width: 1, among: "coasts" },
    { kinds: sure | contested, ink: casing, width: lineWidths.casing(view.zoom), among: "borders" },
    { kinds: sure, ink: border, width: lineWidths.border(view.zoom), among: "borders" },
    { kinds: contested, ink: border, width: lineWidths.contested(view.zoom), ...contestedDash },
    { kinds: chosen, ink, width: lineWidths.chosen() },
  ]
}

/** What of a copy of the world is in view. */
const spanOf = ({ globe, edges: [west, east] }: MapView, copy: number): Span =>
  globe ? [-Infinity, Infinity] : [west - copy, east - copy]

/** After so many CSS pixels every pattern begins again. */
const patternPeriod = 8

/** Where the patterns begin, so that they go with the flat map; on the globe they keep to the screen. */
function anchorOf(view: MapView): [number, number] {
  const at = view.globe ? undefined : toScreen(view, worldPoint([0, 0]), 0)
  const { x, y } = at ?? { x: 0, y: 0 }
  return [(x % patternPeriod) * view.ratio, (view.height - (y % patternPeriod)) * view.ratio]
}
