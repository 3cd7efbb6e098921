import { rgbOf } from "../../theme/oklab.ts"
import type { LandColors, LandLook } from "./LandLook.ts"
import { patternNumbers } from "./landShader.ts"

/** What the land looks like, in two small textures: which fill each unit has and what each line is, and the fills. */
export interface LandTextures {
  setColors(colors: LandColors): void
  setLook(look: LandLook): void
  /** By unit, the fill of before and 1; 0 for none. */
  setBefore(before: Uint16Array): void
  /** Binds them, as they are by now, as textures 0 and 1. */
  bind(): void
  remove(): void
}

export function createLandTextures(
  gl: WebGL2RenderingContext,
  unitCount: number,
  lineCount: number,
): LandTextures {
  const looks = createTexture(gl)
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA16UI, lineCount, 2)
  const fillTexture = createTexture(gl)
  const looksData = new Uint16Array(4 * lineCount * 2)
  /** The rows that differ from the texture: of the units, of the lines. */
  const isNew = [true, true]
  let lines: Uint8Array | undefined
  let newColors: LandColors | undefined

  return {
    setColors(colors) {
      newColors = colors
      // The sea comes after the units, and its colour after the fills.
      looksData[4 * unitCount] = colors.fills.length
      isNew[0] = true
    },
    setLook(look) {
      look.fills.forEach((fill, unit) => {
        looksData[4 * unit] = fill
        looksData[4 * unit + 1] = look.hatches[unit]!
      })
      isNew[0] = true
      // The same array as long as the lines are the same.
      if (look.lines === lines) return
      lines = look.lines
      lines.forEach((kinds, line) => {
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
    bind() {
      setUnpacking(gl)
      gl.activeTexture(gl.TEXTURE1)
      gl.bindTexture(gl.TEXTURE_2D, fillTexture)
      if (newColors) uploadFills(gl, newColors)
      newColors = undefined
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, looks)
      for (const [row, length] of [unitCount + 1, lineCount].entries()) {
        if (!isNew[row]) continue
        isNew[row] = false
        const texels = looksData.subarray(4 * row * lineCount, 4 * (row * lineCount + length))
        const { RGBA_INTEGER, TEXTURE_2D, UNSIGNED_SHORT } = gl
        gl.texSubImage2D(TEXTURE_2D, 0, 0, row, length, 1, RGBA_INTEGER, UNSIGNED_SHORT, texels)
      }
    },
    remove() {
      gl.deleteTexture(looks)
      gl.deleteTexture(fillTexture)
    },
  }
}

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
function uploadFills(gl: WebGL2RenderingContext, { fills, palette: { paper } }: LandColors) {
  const sea = { color: paper, pattern: "none" } as const
  const texels = [...fills, sea].flatMap(({ color, pattern }) => [
    ...rgbOf(color).map((channel) => Math.round(255 * channel)),
    patternNumbers[pattern],
  ])
  const { RGBA, RGBA8, TEXTURE_2D, UNSIGNED_BYTE } = gl
  const data = Uint8Array.from(texels)
  gl.texImage2D(TEXTURE_2D, 0, RGBA8, fills.length + 1, 1, 0, RGBA, UNSIGNED_BYTE, data)
}
