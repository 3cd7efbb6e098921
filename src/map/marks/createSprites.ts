import { createQuads } from "../gl/createQuads.ts"
import type { MapView, ScreenPoint } from "../gl/MapView.ts"
import { createSpriteSheet, type Sprite } from "./createSpriteSheet.ts"

/** A sprite with its middle at a point, in CSS pixels; strength 0 to 1. */
export interface PlacedSprite extends ScreenPoint {
  readonly sprite: Sprite
  readonly strength: number
}

/** Draws sprites with one graphics context, as long as that lives. */
export interface Sprites {
  draw(view: MapView, sprites: readonly PlacedSprite[]): void
  remove(): void
}

const vertexShader = `#version 300 es
layout(location = 0) in vec4 a_box; // left, top, width, height on the screen, in device pixels
layout(location = 1) in vec3 a_source; // left and top on the sheet, strength
uniform vec2 u_viewport;
uniform float u_sheet;
out vec2 v_source;
flat out float v_strength;
void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
  vec2 at = (a_box.xy + corner * a_box.zw) / u_viewport * 2.0 - 1.0;
  v_source = (a_source.xy + corner * a_box.zw) / u_sheet;
  v_strength = a_source.z;
  gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
}
`

const fragmentShader = `#version 300 es
precision highp float;
uniform sampler2D u_sprites;
in vec2 v_source;
flat in float v_strength;
out vec4 color;
void main() { color = texture(u_sprites, v_source) * v_strength; }
`

export function createSprites(gl: WebGL2RenderingContext, ratio: number): Sprites {
  const most: number = gl.getParameter(gl.MAX_TEXTURE_SIZE)
  const sheet = createSpriteSheet(gl, Math.min(most, ratio > 1.5 ? 2048 : 1024))
  const quads = createQuads(gl, vertexShader, fragmentShader, [4, 3])
  const { program } = quads
  /** What the quads are of: the same sprites are where they were. */
  let known: readonly PlacedSprite[] | undefined

  return {
    draw(view, sprites) {
      if (sprites.length === 0) return
      const { ratio, width, height } = view
      program.activate()
      gl.uniform2f(program.uniforms.get("u_viewport") ?? null, width * ratio, height * ratio)
      gl.uniform1f(program.uniforms.get("u_sheet") ?? null, sheet.size)
      gl.uniform1i(program.uniforms.get("u_sprites") ?? null, 0)
      sheet.bind()
      if (sprites === known) return quads.draw()
      known = sprites
      let values: number[] = []
      for (const { sprite, x, y, strength } of sprites) {
        let place = sheet.placeOf(sprite)
        if (!place) {
          // What is on the full sheet is drawn, then it begins anew.
          quads.draw(Float32Array.from(values))
          values = []
          sheet.clear()
          known = undefined
          place = sheet.placeOf(sprite)
        }
        if (!place) continue // larger than the sheet
        // Whole pixels, else letters blur.
        const left = Math.round(x * ratio - sprite.width / 2)
        const top = Math.round(y * ratio - sprite.height / 2)
        values.push(left, top, sprite.width, sprite.height, place.left, place.top, strength)
      }
      quads.draw(Float32Array.from(values))
    },
    remove() {
      sheet.remove()
      quads.remove()
    },
  }
}
