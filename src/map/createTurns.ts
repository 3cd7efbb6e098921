import type { Map as MapLibreMap } from "maplibre-gl"

/** A unit of the map whose fill became another. */
export interface Turn {
  /** The feature's id. */
  readonly id: number
  /** The index of the fill that it had. */
  readonly was: number
  /** Whether a ring goes out from it: the polity's largest unit, where a status began. */
  readonly ringed: boolean
}

/** Countries that change colour as one movement: the old fill fades away, and a ring goes out. */
export interface Turns {
  /** Begins the movement of these, and ends that of those before. */
  begin(turns: readonly Turn[]): void
  /** 0 to 1: how far the movement is. */
  setPhase(phase: number): void
}

/** By which phase the old fill is gone, and by which the ring. */
const faded = 0.4
const rung = 0.7

/** Turns of a map whose style has the layers `before` and `rings`. */
export function createTurns(map: MapLibreMap): Turns {
  let under: readonly Turn[] = []
  let shown = false

  function show(opacity: number, radius: number, stroke: number) {
    const quick = { validate: false }
    map.setPaintProperty("before", "fill-opacity", opacity, quick)
    map.setPaintProperty("rings", "circle-radius", radius, quick)
    map.setPaintProperty("rings", "circle-stroke-width", stroke, quick)
  }

  return {
    begin(turns) {
      for (const { id, ringed } of under) {
        map.setFeatureState({ source: "countries", id }, { was: 0 })
        if (ringed) map.setFeatureState({ source: "dots", id }, { ringed: 0 })
      }
      under = turns
      for (const { id, was, ringed } of under) {
        map.setFeatureState({ source: "countries", id }, { was: was + 1 })
        if (ringed) map.setFeatureState({ source: "dots", id }, { ringed: 1 })
      }
    },

    setPhase(phase) {
      const moves = under.length > 0 && phase < rung
      if (!moves && !shown) return
      shown = moves
      const out = Math.min(1, phase / rung)
      if (moves) show(Math.max(0, 1 - phase / faded), 4 + 20 * out, 2.5 * (1 - out))
      else show(0, 0, 0)
    },
  }
}
