import { arcCurves } from "../../arcs/arcCurves.ts"
import { arcShapes } from "../../arcs/arcShapes.ts"
import { type Gathering, gatherArcs } from "../../arcs/gatherArcs.ts"
import type { Sum } from "../../arcs/sumsOf.ts"
import type { Arcs } from "../../timeline/arcsOf.ts"
import type { Span } from "../../timeline/createWindow.ts"
import { isSameView, type MapView } from "../gl/MapView.ts"
import type { Overlay } from "../marks/createMarkLayer.ts"
import type { ArcInk } from "./ArcInk.ts"
import type { ColumnBuffers } from "./buffers.ts"
import { countSprites } from "./countSprites.ts"
import type { Shown } from "./createArcLayer.ts"
import {
  type ArcFrame,
  type ArcPainter,
  createArcPainter,
  type ShaderData,
} from "./createArcPainter.ts"
import { createRecordBuffers, type RecordBuffers } from "./createRecordBuffers.ts"
import { createSingles, type Singles } from "./createSingles.ts"
import { recordShader } from "./recordShader.ts"
import { recordsOf } from "./recordsOf.ts"

/** What a frame shows, before it is known how it is drawn. */
type SumsFrame = Omit<ArcFrame, "spans" | "onMap"> & Shown

/** Draws the arcs of a window, of which some are summed up, and some fan out anew. */
export interface Sums {
  draw(graphics: Graphics, view: MapView, shaderData: ShaderData, frame: SumsFrame): void
  /** How the arcs of the last frame were gathered. */
  readonly gathering: Gathering | undefined
  /** The arcs in whose sum an arc of the last frame is drawn, itself too; none where it is drawn by itself. */
  summedWith(arc: number): readonly number[]
  /** The numbers of the sums of the last frame. */
  countsIn(view: MapView): Overlay | undefined
}

/** What the layer has on the graphics card, to which the sums add their own. */
interface Graphics extends ArcPainter {
  readonly gl: WebGL2RenderingContext
  readonly buffers: ColumnBuffers
  own?: {
    readonly buffers: RecordBuffers
    readonly painter: ArcPainter
    readonly singles: Singles
    of?: Gathering
  }
}

/** The scale may change by this factor before arcs are gathered anew. */
const tolerance = 1.02

export function createSums(arcs: Arcs): Sums {
  const shapes = arcShapes(arcs)
  const { flows, lanes } = shapes
  const curveOf = arcCurves(arcs)
  let last:
    | {
        readonly of: Shown
        readonly view: MapView
        readonly gathering: Gathering
        readonly ink: ArcInk
      }
    | undefined
  let records: Float32Array<ArrayBuffer> = new Float32Array()
  let numbers:
    | { readonly of: Gathering; readonly view: MapView; readonly overlay: Overlay | undefined }
    | undefined

  function gather(shown: SumsFrame, view: MapView): Gathering {
    if (last && last.of.rows === shown.rows && last.of.selected === shown.selected) {
      const factor = view.world / last.view.world
      const isSameScale = factor < tolerance && factor > 1 / tolerance
      if (isSameScale && last.view.globe === view.globe) return last.gathering
    }
    const selected = shown.selected ?? -1
    const look = { ...shown, lanes: lanes.of, world: view.world, globe: view.globe, selected }
    const gathering = gatherArcs(arcs, flows, shown.rows.rows, look)
    records = recordsOf(arcs, shapes, gathering, shown)
    last = { of: shown, view, gathering, ink: shown.ink }
    return gathering
  }

  function ownOf(graphics: Graphics) {
    if (!graphics.own) {
      const { gl } = graphics
      const buffers = createRecordBuffers(gl)
      const painter = createArcPainter(gl, buffers, recordShader)
      const { remove } = graphics
      graphics.own = { buffers, painter, singles: createSingles(graphics.buffers, arcs.count) }
      graphics.remove = () => {
        painter.remove()
        remove()
      }
    }
    return graphics.own
  }

  return {
    draw(graphics, view, shaderData, frame) {
      const gathering = gather(frame, view)
      const own = ownOf(graphics)
      if (own.of !== gathering) {
        own.buffers.fill(records)
        own.singles.follow(gathering)
        own.of = gathering
      }
      const { single, fanned, sums } = gathering
      const made = fanned.length + sums.length
      const all = { ...frame, onMap: made + single.length }
      const parts = [
        () => own.painter.draw(shaderData, view, partOf(all, [{ first: 0, last: made }], made)),
        () => graphics.draw(shaderData, view, partOf(all, own.singles.spans, single.length)),
      ]
      // The selected event is over all others.
      const isOnTop = fanned.some(({ arc }) => arcs.event[arc] === frame.selected)
      for (const draw of isOnTop ? parts.reverse() : parts) draw()
    },
    get gathering() {
      return last?.gathering
    },
    summedWith(arc) {
      const flow = flows.of[arc]
      const isSummed = flow !== undefined && last?.gathering.sums.flow.includes(flow)
      return isSummed ? [...last!.of.rows.rows.filter((other) => flows.of[other] === flow)] : []
    },
    countsIn(view) {
      if (!last) return undefined
      const { gathering: of, ink } = last
      if (numbers?.of !== of || !isSameView(numbers.view, view)) {
        const curve = ({ latest, lane }: Sum) => curveOf(latest, lane)
        numbers = { of, view, overlay: countSprites(of.sums, view, ink, arcs, curve) }
      }
      return numbers.overlay
    },
  }
}

const partOf = (
  frame: Omit<ArcFrame, "spans">,
  spans: readonly Span[],
  count: number,
): ArcFrame => ({
  ...frame,
  spans,
  rows: {
    certain: Math.min(count, frame.rows.certain),
    possible: Math.min(count, frame.rows.possible),
  },
})
