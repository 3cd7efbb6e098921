import text from "maplibre-gl/dist/maplibre-gl-worker.mjs?raw"

/** Where MapLibre finds its worker in a page that is one file: within the page. */
export const workerAddress = URL.createObjectURL(new Blob([text], { type: "text/javascript" }))
