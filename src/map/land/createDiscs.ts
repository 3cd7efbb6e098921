import { createQuads } from "../gl/createQuads.ts"
import type { MapView, ScreenPoint } from "../gl/MapView.ts"

/** A disc on the screen, sizes in CSS pixels, colours 0 to 1. */
export interface Disc extends ScreenPoint {
  readonly radius: number
  /** Undefined: only the line around it. */
  readonly fill: readonly [number, number, number] | undefined
  readonly stroke: readonly [number, number, number]
  /** Outside the radius. */
  readonly strokeWidth: number
}

/** Draws discs with one graphics context, as long as that lives. */
export interface Discs {
  draw(view: MapView, discs: readonly Disc[]): void
  remove(): void
}

const vertexShader = `#version 300 es
layout(location = 0) in vec4 a_shape; // centre, radius, width of the line; device pixels
layout(location = 1) in vec4 a_fill;
layout(location = 2) in vec3 a_stroke;
uniform vec2 u_viewport;
flat out vec4 v_shape;
flat out vec4 v_fill;
flat out vec3 v_stroke;
out vec2 v_place;
void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  v_place = corner * (a_shape.z + a_shape.w + 1.0);
  v_shape = a_shape;
  v_fill = a_fill;
  v_stroke = a_stroke;
  vec2 at = (a_shape.xy + v_place) / u_viewport * 2.0 - 1.0;
  gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
}
`

const fragmentShader = `#version 300 es
precision highp float;
flat in vec4 v_shape;
flat in vec4 v_fill;
flat in vec3 v_stroke;
in vec2 v_place;
out vec4 color;
float inside(float d) { return clamp(0.5 - d, 0.0, 1.0); }
void main() {
  float from = length(v_place);
  float filled = inside(from - v_shape.z);
  float all = inside(from - v_shape.z - v_shape.w);
  float stroked = v_shape.w > 0.0 ? max(all - filled, 0.0) : 0.0;
  color = vec4(v_fill.rgb * v_fill.a * filled + v_stroke * stroked, v_fill.a * filled + stroked);
}
`

export function createDiscs(gl: WebGL2RenderingContext): Discs {
  const quads = createQuads(gl, vertexShader, fragmentShader, [4, 4, 3])
  return {
    draw(view, discs) {
      if (discs.length === 0) return
      const { ratio, width, height } = view
      const values = discs.flatMap(({ x, y, radius, fill, stroke, strokeWidth }) => [
        ...[x * ratio, y * ratio, radius * ratio, strokeWidth * ratio],
        ...(fill ? [...fill, 1] : [0, 0, 0, 0]),
        ...stroke,
      ])
      const { program } = quads
      program.activate()
      gl.uniform2f(program.uniforms.get("u_viewport") ?? null, width * ratio, height * ratio)
      quads.draw(Float32Array.from(values))
    },
    remove: quads.remove,
  }
}
