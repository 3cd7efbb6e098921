import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from "geojson"
import { feature, mesh } from "topojson-client"
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryCollection,
  Topology,
} from "topojson-specification"
import { type Label, labelOf } from "./labels.ts"
import { unwrapLine, unwrapRing, withoutMapEdge } from "./unwrap.ts"

interface UnitProperties {
  readonly unit: string
}

type Units = GeometryCollection<UnitProperties>
type UnitsTopology = Topology<{ units: Units }>

/** How fine the shapes are: `light` to begin with, `fine` (twice the bytes) for a closer look. */
export type Level = "light" | "fine"

/**
 * What the map draws: one polygon per unit, one border per pair of adjacent units. Both levels have
 * the same units and the same pairs, so an id means the same in both.
 */
export interface Shapes {
  /** The units in the order of the polygons: `polygons.features[i]` has the id i + 1. */
  readonly units: readonly string[]
  /** Degrees; rings' longitudes are continuous and so may pass ±180. */
  readonly polygons: FeatureCollection<MultiPolygon, UnitProperties>
  /** Degrees, as the polygons; `borders.features[i]` has the id i + 1. */
  readonly borders: FeatureCollection<MultiLineString>
  /**
   * The coast of each unit, empty where it has none; `coasts.features[i]` has the id i + 1.
   * The map's edges along 180° and the pole are not coasts.
   */
  readonly coasts: FeatureCollection<MultiLineString, UnitProperties>
  /** The two units of each border, as indices into `units`, the lesser first. */
  readonly pairs: readonly (readonly [number, number])[]
  /** The id of a unit's polygon and coast; throws on a unit that the map does not have. */
  readonly idOf: (unit: string) => number
  readonly labelOf: (units: readonly string[]) => Label
}

const files: Record<Level, () => Promise<{ readonly default: unknown }>> = {
  light: () => import("../../data/world/units-light.json"),
  fine: () => import("../../data/world/units-fine.json"),
}
const loading = new Map<Level, Promise<Shapes>>()

/** Loads the shapes of a level, once; a level that nobody asks for is never fetched. */
export function loadShapes(level: Level = "light"): Promise<Shapes> {
  const known = loading.get(level)
  if (known) return known
  const shapes = files[level]().then((file) => shapesOf(file.default as UnitsTopology))
  loading.set(level, shapes)
  shapes.catch(() => loading.delete(level)) // so that it may be tried again
  return shapes
}

function shapesOf(topology: UnitsTopology): Shapes {
  const { geometries } = topology.objects.units
  const units = geometries.map(({ properties }) => (properties as UnitProperties).unit)
  const { pairs, shared, own } = sharesOf(topology.objects.units)
  const ids = new Map(units.map((unit, i) => [unit, i + 1]))
  return {
    units,
    polygons: { type: "FeatureCollection", features: polygonsOf(topology) },
    borders: {
      type: "FeatureCollection",
      features: shared.map((arcs, i) => lineOf(i + 1, linesOf(topology, arcs), {})),
    },
    coasts: {
      type: "FeatureCollection",
      features: own.map((arcs, i) =>
        lineOf(i + 1, linesOf(topology, arcs).flatMap(withoutMapEdge), { unit: units[i]! }),
      ),
    },
    pairs,
    idOf: (unit) => {
      const id = ids.get(unit)
      if (id === undefined) throw new Error(`no unit ${unit}`)
      return id
    },
    labelOf,
  }
}

function polygonsOf(topology: UnitsTopology): Feature<MultiPolygon, UnitProperties>[] {
  return feature(topology, topology.objects.units).features.map(({ geometry, properties }, i) => ({
    type: "Feature",
    id: i + 1,
    properties,
    geometry: {
      type: "MultiPolygon",
      coordinates: polygonsIn(geometry as { type: string; coordinates: unknown }).map((polygon) =>
        polygon.map(unwrapRing),
      ),
    },
  }))
}

const polygonsIn = ({ type, coordinates }: { type: string; coordinates: unknown }) =>
  (type === "Polygon" ? [coordinates] : coordinates) as Position[][][]

/** Whose the arcs are: in a clean topology an arc has two owners (a border) or one (a coast). */
function sharesOf(units: Units) {
  const ownersOf = new Map<number, Set<number>>()
  for (const [index, geometry] of units.geometries.entries()) {
    const { arcs } = geometry as ArcPolygon | ArcMultiPolygon
    for (const arc of arcs.flat(2)) {
      const id = arc < 0 ? ~arc : arc // a reversed arc is stored as its complement
      ownersOf.set(id, (ownersOf.get(id) ?? new Set()).add(index))
    }
  }
  const own: number[][] = units.geometries.map(() => [])
  const borders = new Map<string, { pair: readonly [number, number]; arcs: number[] }>()
  for (const [arc, owners] of ownersOf) {
    const [a, b] = [...owners] as [number, number?] // units come in order, so a < b
    if (b === undefined) {
      own[a]!.push(arc)
      continue
    }
    const border = borders.get(`${a} ${b}`) ?? { pair: [a, b] as const, arcs: [] }
    border.arcs.push(arc)
    borders.set(`${a} ${b}`, border)
  }
  // The arcs come in another order in each level; the pairs, and so the ids, must not.
  const all = [...borders.values()].sort((x, y) => x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1])
  return { pairs: all.map(({ pair }) => pair), shared: all.map(({ arcs }) => arcs), own }
}

const linesOf = (topology: Topology, arcs: readonly number[]): Position[][] =>
  mesh(topology, { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) }).coordinates

const lineOf = <P>(
  id: number,
  lines: Position[][],
  properties: P,
): Feature<MultiLineString, P> => ({
  type: "Feature",
  id,
  properties,
  geometry: { type: "MultiLineString", coordinates: lines.map(unwrapLine) },
})
