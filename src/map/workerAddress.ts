/** Where MapLibre finds its worker; in a page that is one file `workerInside.ts` stands for this. */
export { default as workerAddress } from "maplibre-gl/dist/maplibre-gl-worker.mjs?url"
