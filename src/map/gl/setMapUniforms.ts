import type { Program } from "./createProgram.ts"
import type { MapView } from "./MapView.ts"

/** Tells a program how the map looks: MapLibre's own uniforms, and the sizes in device pixels. */
export function setMapUniforms(
  gl: WebGL2RenderingContext,
  uniforms: Program["uniforms"],
  view: MapView,
): void {
  const at = (name: string) => uniforms.get(name) ?? null
  gl.uniformMatrix4fv(at("u_projection_matrix"), false, Float32Array.from(view.matrix))
  gl.uniformMatrix4fv(at("u_projection_fallback_matrix"), false, Float32Array.from(view.flatMatrix))
  gl.uniform4f(at("u_projection_tile_mercator_coords"), 0, 0, 1, 1)
  gl.uniform4fv(at("u_projection_clipping_plane"), view.horizon)
  gl.uniform1f(at("u_projection_transition"), view.globeness)
  gl.uniform2f(at("u_edges"), ...view.edges)
  gl.uniform1f(at("u_center"), view.center)
  gl.uniform2f(at("u_viewport"), view.width * view.ratio, view.height * view.ratio)
  gl.uniform1f(at("u_world"), view.world * view.ratio)
  gl.uniform1f(at("u_ratio"), view.ratio)
}
