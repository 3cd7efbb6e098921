import { prewarm, setWorkerUrl } from "maplibre-gl"

/** An address that MapLibre takes for one of the page's own and, by its end, for a classic worker. */
const ownAddress = `${location.origin === "null" ? "about:blank" : `${location.origin}/`}#.cjs`

/**
 * MapLibre starts a worker that cuts data into tiles. Our layers have no tiles, so an empty one is put
 * in its place, once for all maps: the library's own, 148 kB, is never asked for. It comes from a blob,
 * which browsers allow to a page without an origin too.
 */
export function startEmptyWorker(): void {
  const { Worker } = globalThis
  globalThis.Worker = class extends Worker {
    constructor() {
      super(URL.createObjectURL(new Blob([], { type: "text/javascript" })))
    }
  }
  setWorkerUrl(ownAddress)
  prewarm()
  globalThis.Worker = Worker
}
