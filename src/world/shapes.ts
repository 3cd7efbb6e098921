import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from "geojson"
import { feature, mesh } from "topojson-client"
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryCollection,
  Topology,
} from "topojson-specification"
import { type Label, labelOf } from "./labels.ts"
import { unwrapLine, unwrapRing } from "./unwrap.ts"

interface UnitProperties {
  readonly unit: string
}

type Units = GeometryCollection<UnitProperties>
type UnitsTopology = Topology<{ units: Units }>

/** What the map draws: one polygon per unit, one border per pair of adjacent units. */
export interface Shapes {
  /** The units in the order of the polygons: `polygons.features[i]` has the id i + 1. */
  readonly units: readonly string[]
  /** Degrees; rings' longitudes are continuous and so may pass ±180. */
  readonly polygons: FeatureCollection<MultiPolygon, UnitProperties>
  /** Degrees, as the polygons; `borders.features[i]` has the id i + 1. */
  readonly borders: FeatureCollection<MultiLineString>
  /** The two units of each border, as indices into `units`, the lesser first. */
  readonly pairs: readonly (readonly [number, number])[]
  readonly labelOf: (units: readonly string[]) => Label
}

let loading: Promise<Shapes> | undefined

/** Loads the shapes of the light level, once. */
export function loadShapes(): Promise<Shapes> {
  loading ??= import("../../data/world/units-light.json").then((file) =>
    shapesOf(file.default as unknown as UnitsTopology),
  )
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

function shapesOf(topology: UnitsTopology): Shapes {
  const geometries = topology.objects.units.geometries
  const units = geometries.map(({ properties }) => (properties as UnitProperties).unit)
  const { pairs, arcs } = bordersOf(topology.objects.units)
  return {
    units,
    polygons: { type: "FeatureCollection", features: polygonsOf(topology) },
    borders: {
      type: "FeatureCollection",
      features: arcs.map((shared, i) => borderOf(topology, shared, i + 1)),
    },
    pairs,
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

/** Which arcs two units share: in a clean topology an arc has one owner (a coast) or two. */
function bordersOf(units: Units) {
  const ownersOf = new Map<number, Set<number>>()
  for (const [index, geometry] of units.geometries.entries()) {
    const { arcs } = geometry as ArcPolygon | ArcMultiPolygon
    for (const arc of arcs.flat(2)) {
      const id = arc < 0 ? ~arc : arc // a reversed arc is stored as its complement
      ownersOf.set(id, (ownersOf.get(id) ?? new Set()).add(index))
    }
  }
  const shared = new Map<string, { pair: readonly [number, number]; arcs: number[] }>()
  for (const [arc, owners] of ownersOf) {
    if (owners.size !== 2) continue
    const [a, b] = [...owners] as [number, number] // units come in order, so a < b
    const border = shared.get(`${a} ${b}`) ?? { pair: [a, b] as const, arcs: [] }
    border.arcs.push(arc)
    shared.set(`${a} ${b}`, border)
  }
  const borders = [...shared.values()]
  return { pairs: borders.map((b) => b.pair), arcs: borders.map((b) => b.arcs) }
}

function borderOf(topology: Topology, arcs: number[], id: number): Feature<MultiLineString> {
  const lines = mesh(topology, { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) })
  const coordinates = lines.coordinates.map(unwrapLine)
  return { type: "Feature", id, properties: {}, geometry: { type: "MultiLineString", coordinates } }
}
