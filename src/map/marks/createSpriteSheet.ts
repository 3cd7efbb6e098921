/** A picture that is drawn once and shown often. */
export interface Sprite {
  /** The same key, the same picture. */
  readonly key: string
  /** Device pixels. */
  readonly width: number
  readonly height: number
  /** Draws it, with the origin of the context in its upper left corner. */
  readonly draw: (context: OffscreenCanvasRenderingContext2D) => void
}

/** Where a sprite is on the sheet, in device pixels. */
interface SpritePlace {
  readonly left: number
  readonly top: number
}

/** Sprites side by side on one texture. */
interface SpriteSheet {
  readonly size: number
  /** Where a sprite is, drawn if it is not there yet; undefined where the sheet is full. */
  placeOf(sprite: Sprite): SpritePlace | undefined
  /** Makes room: what was on the sheet is forgotten. */
  clear(): void
  bind(): void
  remove(): void
}

export function createSpriteSheet(gl: WebGL2RenderingContext, size: number): SpriteSheet {
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, size, size)
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE)
  // A sprite's pixels are those of the screen, wherever it is on the sheet.
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST)
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext("2d", { willReadFrequently: true })!
  const places = new Map<string, SpritePlace>()
  let [left, top, shelf] = [0, 0, 0]

  function roomFor(width: number, height: number): SpritePlace | undefined {
    if (left + width > size) {
      top += shelf
      left = 0
      shelf = 0
    }
    if (width > size || top + height > size) return undefined
    const place = { left, top }
    left += width
    shelf = Math.max(shelf, height)
    return place
  }

  function upload({ width, height, draw }: Sprite, { left, top }: SpritePlace) {
    canvas.width = Math.max(canvas.width, width)
    canvas.height = Math.max(canvas.height, height)
    context.clearRect(0, 0, width, height)
    context.save()
    draw(context)
    context.restore()
    const { data } = context.getImageData(0, 0, width, height)
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true)
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
    gl.texSubImage2D(
      gl.TEXTURE_2D,
      0,
      left,
      top,
      width,
      height,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      new Uint8Array(data.buffer),
    )
  }

  return {
    size,
    placeOf(sprite) {
      const known = places.get(sprite.key)
      if (known) return known
      const place = roomFor(sprite.width, sprite.height)
      if (!place) return undefined
      upload(sprite, place)
      places.set(sprite.key, place)
      return place
    },
    clear() {
      places.clear()
      left = 0
      top = 0
      shelf = 0
    },
    bind() {
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, texture)
    },
    remove: () => gl.deleteTexture(texture),
  }
}
