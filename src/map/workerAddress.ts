import file from "maplibre-gl/dist/maplibre-gl-worker.mjs?url"

const address = new URL(file, import.meta.url).href

/** A classic worker that becomes the module: messages that come before it is there wait for it. */
const stepping = `const early = [], keep = ({ data, ports }) => early.push({ data, ports: [...ports] })
addEventListener("message", keep)
import(${JSON.stringify(address)}).then(() => {
  removeEventListener("message", keep)
  for (const event of early) dispatchEvent(new MessageEvent("message", event))
})`

/**
 * A page in a sandbox has no origin; browsers then start no worker from an address, and no module
 * from a blob. MapLibre would take `data:`, which careful policies forbid: its one worker is stepped
 * into from a classic one instead.
 */
function stepIntoWorker() {
  const { Worker } = globalThis
  globalThis.Worker = class extends Worker {
    constructor(wanted: string | URL, options?: WorkerOptions) {
      const isMapLibre = String(wanted).startsWith(address) || /^(blob|data):/.test(String(wanted))
      if (!isMapLibre) {
        super(wanted, options)
        return
      }
      globalThis.Worker = Worker
      super(URL.createObjectURL(new Blob([stepping], { type: "text/javascript" })))
    }
  }
}

const isWithoutOrigin = globalThis.origin === "null" && /^https?:/.test(address)
if (isWithoutOrigin) stepIntoWorker()

/**
 * Where MapLibre finds its worker, which it takes for a classic one where it ends in `.cjs`; in a
 * page that is one file `workerInside.ts` stands for this.
 */
export const workerAddress = isWithoutOrigin ? `${address}#.cjs` : file
