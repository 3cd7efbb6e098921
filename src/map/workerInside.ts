import text from "maplibre-gl/dist/maplibre-gl-worker.mjs?raw"

/** Where MapLibre finds its worker in a page that is one file: stands in for `workerAddress.ts`. */
export const workerAddress = URL.createObjectURL(new Blob([text], { type: "text/javascript" }))
