import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl"

/** Gives a GeoJSON source of the map other data. */
export function setData(map: MapLibreMap, id: string, data: GeoJSON.FeatureCollection): void {
  map.getSource<GeoJSONSource>(id)?.setData(data)
}
