import type { CustomRenderMethodInput } from "maplibre-gl"
import { byZoom } from "../../drawing/byZoom.ts"
import type { Fill } from "../../drawing/fills.ts"
import { rgbOf } from "../../theme/oklab.ts"
import type { Palette } from "../../theme/palettes.ts"
import { patternOpacity } from "../../theme/patternStrokes.ts"
import type { Shapes } from "../../world/shapes.ts"
import { createProgram, type Program } from "../gl/createProgram.ts"
import { type MapView, toScreen, worldPoint } from "../gl/MapView.ts"
import { setMapUniforms } from "../gl/setMapUniforms.ts"
import { createLandBuffers, type LandBuffers } from "./createLandBuffers.ts"
import { type LandLook, strokes } from "./LandLook.ts"
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
  let isLookNew = true
  let strength = 1
  let bits = new Uint8Array(lineCount)
  const fillTexture = createTexture(gl)
  uploadFills(gl, fills)
  const programs = new Map<string, { fill: Program; stroke: Program }>()
  let shapes = first
  const buffers = new Map<"flat" | "globe", LandBuffers>()

  function programsFor({ variantName, vertexShaderPrelude, define }: ShaderData) {
    let known = programs.get(variantName)
    if (!known) {
      const head = `#version 300 es\n${vertexShaderPrelude}\n${define}\n`
      known = {
        fill: createProgram(gl, head + fillVertexShader, fillFragmentShader),
        stroke: createProgram(gl, head + strokeVertexShader, strokeFragmentShader),
      }
      programs.set(variantName, known)
    }
    return known
  }

  function buffersFor(globe: boolean): LandBuffers {
    const key = globe ? "globe" : "flat"
    let known = buffers.get(key)
    if (!known) {
      const mesh = triangulate(shapes)
      known = createLandBuffers(gl, globe ? subdivide(mesh) : mesh, strokesOf(shapes, globe))
      buffers.set(key, known)
    }
    return known
  }

  function forgetBuffers() {
    for (const one of buffers.values()) one.remove()
    buffers.clear()
  }

  function bindTextures() {
    setUnpacking(gl)
    gl.activeTexture(gl.TEXTURE1)
    gl.bindTexture(gl.TEXTURE_2D, fillTexture)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, looks)
    if (!isLookNew) return
    isLookNew = false
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.RGBA16UI,
      lineCount,
      2,
      0,
      gl.RGBA_INTEGER,
      gl.UNSIGNED_SHORT,
      looksData,
    )
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
    for (const copy of view.worldCopies) {
      gl.uniform1f(at("u_worldCopy"), copy)
      land.drawFills(view.globe ? undefined : [view.edges[0] - copy, view.edges[1] - copy])
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
      gl.uniform1f(at("u_strength"), kinds & (strokes.chosen | strokes.coast) ? 1 : strength)
      gl.uniform1f(at("u_width"), width * view.ratio)
      gl.uniform2f(at("u_dash"), dash * width * view.ratio, (dash + gap) * width * view.ratio)
      for (const copy of view.worldCopies) {
        gl.uniform1f(at("u_worldCopy"), copy)
        if (among) land.drawLines(...among)
        else land.drawLinesOf(bits, kinds)
      }
    }
    for (const stroke of strokesFor(palette, view, shapes.pairs.length, lineCount)) draw(stroke)
  }

  return {
    setLook(look) {
      strength = look.strength
      bits = look.lines as Uint8Array<ArrayBuffer>
      look.fills.forEach((fill, unit) => {
        looksData[4 * unit] = fill
        looksData[4 * unit + 1] = look.hatches[unit]!
      })
      look.lines.forEach((kinds, line) => {
        looksData[4 * (lineCount + line)] = kinds
      })
      isLookNew = true
    },
    setBefore(before) {
      before.forEach((fill, unit) => {
        looksData[4 * unit + 2] = fill
      })
      isLookNew = true
    },
    setShapes(next) {
      shapes = next
      forgetBuffers()
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
      forgetBuffers()
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
  /** From which to which line they may be; undefined where they are so few that they are looked up. */
  readonly among?: readonly [from: number, to: number]
}

/** From below upwards. A coast is in its land's own colour: it only softens the land's edge. */
function strokesFor(
  { casing, border, ink }: Palette,
  view: MapView,
  borderCount: number,
  lineCount: number,
): Stroke[] {
  const borders = [0, borderCount] as const
  const { border: sure, contested, chosen, coast } = strokes
  return [
    { kinds: coast, ink, width: 1, among: [borderCount, lineCount] },
    { kinds: sure | contested, ink: casing, width: wide(view, 1.6, 3), among: borders },
    { kinds: sure, ink: border, width: wide(view, 0.45, 1), among: borders },
    { kinds: contested, ink: border, width: wide(view, 0.7, 1.3), dash: 3, gap: 2.5 },
    { kinds: chosen, ink, width: 1.6 },
  ]
}

/** A width that grows with the zoom, from that at 0 to that at 4. */
const wide = ({ zoom }: MapView, low: number, high: number) => byZoom(zoom, [0, low], [4, high])

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

/** Puts the colour of each fill and the number of its pattern into the texture that is bound. */
function uploadFills(gl: WebGL2RenderingContext, fills: readonly Fill[]) {
  const data = new Uint8Array(
    fills.flatMap(({ color, pattern }) => [
      ...rgbOf(color).map((channel) => Math.round(255 * channel)),
      patternNumbers[pattern],
    ]),
  )
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, fills.length, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, data)
}

/** After so many CSS pixels every pattern begins again. */
const patternPeriod = 8

/** Where the patterns begin, so that they go with the flat map; on the globe they keep to the screen. */
function anchorOf(view: MapView): [number, number] {
  const at = view.globe ? undefined : toScreen(view, worldPoint([0, 0]), 0)
  const { x, y } = at ?? { x: 0, y: 0 }
  return [(x % patternPeriod) * view.ratio, (view.height - (y % patternPeriod)) * view.ratio]
}
