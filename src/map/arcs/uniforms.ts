import type { ArcView } from "./ArcView.ts"
import type { ArcFrame } from "./createArcPainter.ts"
import type { Program } from "./program.ts"

type Uniforms = Program["uniforms"]

/** How the map looks: MapLibre's own uniforms, and the sizes in device pixels. */
export function setMap(gl: WebGL2RenderingContext, uniforms: Uniforms, view: ArcView): void {
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

/** What is shown: the window, the phase, the selection and the ink. */
export function setFrame(gl: WebGL2RenderingContext, uniforms: Uniforms, frame: ArcFrame): void {
  const at = (name: string) => uniforms.get(name) ?? null
  gl.uniform2i(at("u_window"), int(frame.window.start), int(frame.window.end))
  gl.uniform1i(at("u_since"), int(frame.since))
  gl.uniform1f(at("u_phase"), frame.phase)
  gl.uniform1i(at("u_selected"), frame.selected ?? -1)
  gl.uniform1f(at("u_quiet"), frame.selected === null ? 0 : 1)
  gl.uniform3fv(at("u_outbound"), frame.ink.outbound)
  gl.uniform3fv(at("u_inbound"), frame.ink.inbound)
  gl.uniform3fv(at("u_neutral"), frame.ink.neutral)
  gl.uniform3fv(at("u_halo"), frame.ink.halo)
}

/** A day as the 32 bits that the shader compares; a moment may be without end. */
const int = (day: number): number => Math.min(2 ** 31 - 1, Math.max(-(2 ** 31), day))
