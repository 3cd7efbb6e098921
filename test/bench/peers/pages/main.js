// Opens the peer that the hash names, with nothing in it; `window.peer` is what the benchmark calls.
const asked = new URLSearchParams(location.hash.slice(1))
const create = {
  bare: () => import("./bare.js"),
  filter: () => import("./maplibreFilter.js"),
  deck: () => import("./deckFilter.js"),
  window: () => import("./deckWindow.js"),
  flowmap: () => import("./flowmap.js"),
  kepler: () => import("./kepler.js"),
  globe: () => import("./globe.js"),
}[asked.get("peer")]

const container = document.getElementById("map")
const open = (await create()).default

// `fill` takes the text of a history, and resolves when its first year is drawn; `step` draws another year.
window.peer = await open(container)
