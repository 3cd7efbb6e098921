import { crowdingOf } from "../../drawing/crowding.ts"
import type { Program } from "../gl/createProgram.ts"
import type { ArcFrame } from "./createArcPainter.ts"

/** What is shown: the window, the phase, the selection and the ink. */
export function setFrameUniforms(
  gl: WebGL2RenderingContext,
  uniforms: Program["uniforms"],
  frame: ArcFrame,
): void {
  const at = (name: string) => uniforms.get(name) ?? null
  gl.uniform2i(at("u_window"), int(frame.window.start), int(frame.window.end))
  gl.uniform1i(at("u_since"), int(frame.since))
  gl.uniform1f(at("u_phase"), frame.phase)
  gl.uniform1f(at("u_crowd"), crowdingOf(frame.onMap))
  gl.uniform1i(at("u_selected"), frame.selected ?? -1)
  gl.uniform1f(at("u_quiet"), frame.selected === null ? 0 : 1)
  gl.uniform3fv(at("u_outbound"), frame.ink.outbound)
  gl.uniform3fv(at("u_inbound"), frame.ink.inbound)
  gl.uniform3fv(at("u_neutral"), frame.ink.neutral)
  gl.uniform3fv(at("u_halo"), frame.ink.halo)
}

/** A day as the 32 bits that the shader compares; a moment may be without end. */
const int = (day: number): number => Math.min(2 ** 31 - 1, Math.max(-(2 ** 31), day))
