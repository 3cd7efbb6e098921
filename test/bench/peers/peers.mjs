/**
 * What is measured, in the order of the tables. `sameArcs`: it draws each arc of the window along the
 * great circle over the same map. `draws` says what else it does or does not.
 * @typedef {{ name: string, title: string, package?: string, sameArcs: boolean, draws: string }} PeerInfo
 */

/** @type {readonly PeerInfo[]} */
export const peers = [
  {
    name: "bare",
    title: "The bare map",
    sameArcs: false,
    draws: "MapLibre with the countries and borders, no arcs; a step draws it once more",
  },
  { name: "ours", title: "Comity", sameArcs: true, draws: "the whole page, with its panels" },
  {
    name: "filter",
    title: "MapLibre lines, setFilter",
    package: "maplibre-gl",
    sameArcs: true,
    draws: "great circles of 32 pieces in one GeoJSON source",
  },
  {
    name: "deck",
    title: "deck.gl, DataFilterExtension",
    package: "@deck.gl/core",
    sameArcs: true,
    draws: "great circles of 50 pieces; all arcs are on the GPU, which discards those outside",
  },
  {
    name: "window",
    title: "deck.gl, given the window only",
    package: "@deck.gl/core",
    sameArcs: true,
    draws: "the same, with columns cut by our own search in each step",
  },
  {
    name: "flowmap",
    title: "flowmap.gl, its time filter",
    package: "@flowmap.gl/layers",
    sameArcs: false,
    draws: "a straight line for each pair, not over 180°",
  },
  {
    name: "kepler",
    title: "kepler.gl, its time filter",
    package: "kepler.gl",
    sameArcs: false,
    draws: "no countries; arcs that stand up from the map; its whole page",
  },
  {
    name: "globe",
    title: "globe.gl, given the window only",
    package: "globe.gl",
    sameArcs: false,
    draws:
      "a globe without countries; the arcs stand up from it, many are behind it; it draws all the time",
  },
]
