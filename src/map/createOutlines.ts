import type { Map as MapLibreMap } from "maplibre-gl"
import { ringedUnit } from "../drawing/names.ts"
import type { Viewer } from "../state/createViewer.ts"
import { isContested, outlined } from "../world/contested.ts"
import type { World } from "../world/polity.ts"
import type { Shapes } from "../world/shapes.ts"
import { isVouchedFor } from "../world/worldAt.ts"
import { setData } from "./setData.ts"

/**
 * The lines that few countries have: around the chosen one, and the dashes of what is disputed. They
 * are data of their own, so that no border has to carry them when the year moves.
 */
export interface Outlines {
  /** The lines of the viewer's choice, as the map's source takes them. */
  now(): GeoJSON.FeatureCollection
  /** Puts the lines of the choice on the map, if they are others. */
  follow(): void
  /** Takes finer shapes with the same units. */
  refine(shapes: Shapes): void
}

export function createOutlines(map: () => MapLibreMap, viewer: Viewer, first: Shapes): Outlines {
  let shapes = first
  let shown = ""

  function now(): GeoJSON.FeatureCollection {
    const { world, query } = viewer.frame()
    const { selection } = viewer.store.getState()
    const code = selection?.kind === "country" ? selection.code : undefined
    const strength = isVouchedFor(query.moment.end - 1) ? 1 : 0.5
    return { type: "FeatureCollection", features: linesOf(shapes, world, code, strength) }
  }
  function keyOf(lines: GeoJSON.FeatureCollection) {
    return lines.features.map(({ id, properties }) => `${id} ${properties!.strength}`).join()
  }
  function put(lines: GeoJSON.FeatureCollection) {
    shown = keyOf(lines)
    setData(map(), "outlines", lines)
  }

  return {
    now() {
      const lines = now()
      shown = keyOf(lines)
      return lines
    },
    follow() {
      const lines = now()
      if (keyOf(lines) !== shown) put(lines)
    },
    refine(finer) {
      shapes = finer
      put(now())
    },
  }
}

/** `kind` is `chosen` or `contested`; `strength` is less where the table vouches for no border. */
function linesOf(
  shapes: Shapes,
  world: World,
  code: string | undefined,
  strength: number,
): GeoJSON.Feature[] {
  const { units, pairs, borders, coasts } = shapes
  const open = outlined(world)
  const holders = units.map((unit) => world.holderOf(unit)?.code)
  // A ring is enough for the small: an outline would cover what little colour there is.
  const chosen = code !== undefined && ringedUnit(world, shapes, code) ? undefined : code
  const lines: GeoJSON.Feature[] = []
  const add = ({ id, geometry }: GeoJSON.Feature, kind: string, line: string) =>
    lines.push({
      type: "Feature",
      id: `${kind} ${line} ${id}`,
      geometry,
      properties: { kind, strength: kind === "chosen" ? 1 : strength },
    })
  if (open.size === 0 && chosen === undefined) return lines
  pairs.forEach(([a, b], i) => {
    if (holders[a] === holders[b]) return
    if (isContested([units[a]!, units[b]!], world)) add(borders.features[i]!, "contested", "border")
    if (chosen !== undefined && (holders[a] === chosen || holders[b] === chosen))
      add(borders.features[i]!, "chosen", "border")
  })
  holders.forEach((holder, i) => {
    if (holder === undefined) return
    if (open.has(holder) && !world.settled.has(units[i]!))
      add(coasts.features[i]!, "contested", "coast")
    if (holder === chosen) add(coasts.features[i]!, "chosen", "coast")
  })
  return lines
}
