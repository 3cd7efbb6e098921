import type { CustomRenderMethodInput } from "maplibre-gl"
import type { Fill } from "../../drawing/fills.ts"
import { contestedDash, lineWidths } from "../../drawing/measures.ts"
import { rgbOf } from "../../theme/oklab.ts"
import type { Palette } from "../../theme/palettes.ts"
import { patternOpacity } from "../../theme/patternStrokes.ts"
import type { Shapes } from "../../world/shapes.ts"
import { createProgram, type Program } from "../gl/createProgram.ts"
import { type MapView, toScreen, worldPoint } from "../gl/MapView.ts"
import { setMapUniforms } from "../gl/setMapUniforms.ts"
import { createLandBuffers, type LandBuffers, type Span } from "./createLandBuffers.ts"
import { type LandLook, lineKinds } from "./LandLook.ts"
import {
  fillFragmentShader,
  fillVertexShader,
  patternNumbers,
  strokeFragmentShader,
  strokeVertexShader,
} from "./landShader.ts"
import { strokesOf } from "./strokesOf.ts"
import { subdivide } from "./subdivide.ts"
import { triangulate } from "./triangulate.ts"

type ShaderData = CustomRenderMethodInput["shaderData"]

/** Draws fills and lines of the land with one graphics context, as long as that lives. */
export interface LandPainter {
  /** Takes what the next frames look like. */
  setLook(look: LandLook): void
  /** Takes the units whose fill changes: by unit, the fill of before and 1; 0 for none. */
  setBefore(before: Uint16Array): void
  setShapes(shapes: Shapes): void
  /** Throws if a shader does not compile. `faded`: 0 the fills of before, 1 those of now. */
  draw(shaderData: ShaderData, view: MapView, faded: number): void
  remove(): void
}

export function createLandPainter(
  gl: WebGL2RenderingContext,
  first: Shapes,
  fills: readonly Fill[],
  palette: Palette,
): LandPainter {
  const lineCount = first.pairs.length + first.units.length
  const looks = createTexture(gl)
  const looksData = new Uint16Array(4 * lineCount * 2)
  // The sea comes after the units, and its colour after the fills.
  looksData[4 * first.units.length] = fills.length
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA16UI, lineCount, 2)
  /** The rows that differ from the texture: of the units, of the lines. */
  const isNew = [true, true]
  let strength = 1
  let bits: Uint8Array = new Uint8Array(lineCount)
  const fillTexture = createTexture(gl)
  uploadFills(gl, fills, palette)
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
    if (globe)
      own.globe ??= createLandBuffers(gl, subdivide(triangulate(shapes)), strokesOf(shapes, true))
    else own.flat ??= createLandBuffers(gl, triangulate(shapes), strokesOf(shapes, false))
    return (globe ? own.globe : own.flat)!
  }

  function bindTextures() {
    setUnpacking(gl)
    gl.activeTexture(gl.TEXTURE1)
    gl.bindTexture(gl.TEXTURE_2D, fillTexture)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, looks)
    for (const [row, length] of [first.units.length + 1, lineCount].entries()) {
      if (!isNew[row]) continue
      isNew[row] = false
      const texels = looksData.subarray(4 * row * lineCount, 4 * (row * lineCount + length))
      const { RGBA_INTEGER, TEXTURE_2D, UNSIGNED_SHORT } = gl
      gl.texSubImage2D(TEXTURE_2D, 0, 0, row, length, 1, RGBA_INTEGER, UNSIGNED_SHORT, texels)
    }
  }

  function drawFills(
    { uniforms, activate }: Program,
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
    gl.uniform3fv(at("u_paper"), rgbOf(palette.paper))
    gl.uniform1f(at("u_patternOpacity"), patternOpacity)
    gl.uniform2f(at("u_anchor"), ...anchorOf(view))
    // All seas first: what of a world's land lies beyond 180° lies over the next one's sea.
    for (const draw of [land.drawSea, land.drawUnits])
      for (const copy of view.worldCopies) {
        gl.uniform1f(at("u_worldCopy"), copy)
        draw(spanOf(view, copy))
      }
  }

  function drawStrokes({ uniforms, activate }: Program, land: LandBuffers, view: MapView) {
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
    setLook(look) {
      strength = look.strength
      look.fills.forEach((fill, unit) => {
        looksData[4 * unit] = fill
        looksData[4 * unit + 1] = look.hatches[unit]!
      })
      isNew[0] = true
      // The same array as long as the lines are the same.
      if (look.lines === bits) return
      bits = look.lines
      bits.forEach((kinds, line) => {
        looksData[4 * (lineCount + line)] = kinds
      })
      isNew[1] = true
    },
    setBefore(before) {
      before.forEach((fill, unit) => {
        looksData[4 * unit + 2] = fill
      })
      isNew[0] = true
    },
    setShapes(next) {
      shapes = next
    },
    draw(shaderData, view, faded) {
      const { fill, stroke } = programsFor(shaderData)
      const land = buffersFor(view.globe)
      gl.disable(gl.CULL_FACE)
      bindTextures()
      drawFills(fill, land, view, faded)
      drawStrokes(stroke, land, view)
      gl.bindVertexArray(null)
    },
    remove() {
      for (const { flat, globe } of known.values()) {
        flat?.remove()
        globe?.remove()
      }
      gl.deleteTexture(looks)
      gl.deleteTexture(fillTexture)
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

/** A bound texture of which each texel is read as it is. */
function createTexture(gl: WebGL2RenderingContext): WebGLTexture {
  setUnpacking(gl)
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
  return texture
}

/** Texels go up as they are. MapLibre, which may have had it otherwise, sets its own again. */
function setUnpacking(gl: WebGL2RenderingContext) {
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
}

/** Puts the colour of each fill and the number of its pattern, and the sea, into the bound texture. */
function uploadFills(gl: WebGL2RenderingContext, fills: readonly Fill[], { paper }: Palette) {
  const sea = { color: paper, pattern: "none" } as const
  const texels = [...fills, sea].flatMap(({ color, pattern }) => [
    ...rgbOf(color).map((channel) => Math.round(255 * channel)),
    patternNumbers[pattern],
  ])
  const { RGBA, RGBA8, TEXTURE_2D, UNSIGNED_BYTE } = gl
  const data = Uint8Array.from(texels)
  gl.texImage2D(TEXTURE_2D, 0, RGBA8, fills.length + 1, 1, 0, RGBA, UNSIGNED_BYTE, data)
}

/** After so many CSS pixels every pattern begins again. */
const patternPeriod = 8

/** Where the patterns begin, so that they go with the flat map; on the globe they keep to the screen. */
function anchorOf(view: MapView): [number, number] {
  const at = view.globe ? undefined : toScreen(view, worldPoint([0, 0]), 0)
  const { x, y } = at ?? { x: 0, y: 0 }
  return [(x % patternPeriod) * view.ratio, (view.height - (y % patternPeriod)) * view.ratio]
}
