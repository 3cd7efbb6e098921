import type { CustomRenderMethodInput } from "maplibre-gl"
import type { Day, Interval } from "../../calendar/day.ts"
import type { Span } from "../../timeline/createWindow.ts"
import { createProgram, type Program } from "../gl/createProgram.ts"
import type { MapView } from "../gl/MapView.ts"
import { setMapUniforms } from "../gl/setMapUniforms.ts"
import type { ArcInk } from "./ArcInk.ts"
import type { ArcBuffers } from "./buffers.ts"
import { markFragmentShader, markVertexShader } from "./markShader.ts"
import { setFrameUniforms } from "./setFrameUniforms.ts"
import { standings } from "./standings.ts"
import { trailFragmentShader, trailVertexShader } from "./trailShader.ts"

/** What a frame shows, where and how the map looks apart. */
export interface ArcFrame {
  readonly spans: readonly Span[]
  /** How many arcs of each standing are to be drawn. */
  readonly rows: { readonly certain: number; readonly possible: number }
  /** How many arcs there are on the map in all. */
  readonly onMap: number
  readonly window: Interval
  /** First day of the moment. */
  readonly since: Day
  readonly phase: number
  readonly selected: number | null
  readonly ink: ArcInk
}

export type ShaderData = CustomRenderMethodInput["shaderData"]

/** Draws arcs with one graphics context, as long as that lives. */
export interface ArcPainter {
  /** Throws if a shader does not compile. */
  draw(shaderData: ShaderData, view: MapView, frame: ArcFrame): void
  remove(): void
}

/** @param arc how the shaders read what the buffers hold, see `columnShader` */
export function createArcPainter(
  gl: WebGL2RenderingContext,
  buffers: ArcBuffers,
  arc: string,
): ArcPainter {
  const variants = new Map<string, { trail: Program; mark: Program }>()

  const programsFor = (shaderData: ShaderData) => {
    let programs = variants.get(shaderData.variantName)
    if (!programs) {
      const head = `#version 300 es\n${shaderData.vertexShaderPrelude}\n${shaderData.define}\n`
      programs = {
        trail: createProgram(gl, head + trailVertexShader(arc), trailFragmentShader),
        mark: createProgram(gl, head + markVertexShader(arc), markFragmentShader),
      }
      variants.set(shaderData.variantName, programs)
    }
    return programs
  }

  const drawAll = (program: Program, vertices: number, view: MapView, frame: ArcFrame) => {
    const { uniforms } = program
    program.activate()
    setMapUniforms(gl, uniforms, view)
    setFrameUniforms(gl, uniforms, frame)
    gl.uniform1f(uniforms.get("u_steps") ?? null, vertices / 2 - 1)
    for (const [standing, selected] of passesOf(frame)) {
      gl.uniform2i(uniforms.get("u_pass") ?? null, standing, selected)
      for (const { first, last } of frame.spans) {
        buffers.bindAt(first)
        for (const copy of view.worldCopies) {
          gl.uniform1f(uniforms.get("u_worldCopy") ?? null, copy)
          gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, last - first)
        }
      }
    }
  }

  return {
    draw(shaderData, view, frame) {
      const { trail, mark } = programsFor(shaderData)
      if (frame.phase <= 0 || frame.rows.certain + frame.rows.possible === 0) return
      gl.disable(gl.CULL_FACE)
      drawAll(trail, 2 * (stepsFor(frame, view) + 1), view, frame)
      drawAll(mark, 4, view, frame)
      buffers.unbind()
    },
    remove() {
      buffers.remove()
      for (const { trail, mark } of variants.values()) {
        gl.deleteProgram(trail.program)
        gl.deleteProgram(mark.program)
      }
      variants.clear()
    },
  }
}

/** As long as a step along the longest arc need not be shorter, in device pixels. */
const stepLength = 14

/** Steps along an arc: fine enough to be round, coarser where thousands are drawn. */
function stepsFor({ onMap }: ArcFrame, { world, ratio }: MapView): number {
  const most = onMap <= 200 ? 128 : onMap <= 1000 ? 48 : onMap <= 4000 ? 20 : 16
  // The longest reaches around half the world.
  return Math.min(most, Math.max(24, Math.ceil((world * ratio) / 2 / stepLength)))
}

/** More arcs than this are drawn in one go: none is seen to be over another. */
const mostInTurn = 1000

/** Standings and selection in the order of drawing: the certain over the possible, the selected over all. */
function passesOf({ rows, onMap, selected }: ArcFrame): [standings: number, selected: number][] {
  const shown: number[] = []
  if (rows.possible > 0) shown.push(standings.possible)
  if (rows.certain > 0) shown.push(standings.certain)
  const atOnce = onMap > mostInTurn
  const steps = atOnce ? [shown.reduce((bits, standing) => bits | standing, 0)] : shown
  const passes = steps.map((step): [number, number] => [step, 0])
  if (selected !== null) for (const step of steps) passes.push([step, 1])
  return passes
}
