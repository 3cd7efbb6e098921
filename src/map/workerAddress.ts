import address from "maplibre-gl/dist/maplibre-gl-worker.mjs?url"

/**
 * What a classic worker does to be the module: messages that come before it is there wait for it.
 * A page in a sandbox has no origin, and browsers then start no worker from an address, nor a
 * module from a blob.
 */
const stepping = `const early = [], keep = ({ data, ports }) => early.push({ data, ports: [...ports] })
addEventListener("message", keep)
import(${JSON.stringify(new URL(address, import.meta.url).href)}).then(() => {
  removeEventListener("message", keep)
  for (const event of early) dispatchEvent(new MessageEvent("message", event))
})`

/** Where MapLibre finds its worker; in a page that is one file `workerInside.ts` stands for this. */
export const workerAddress =
  globalThis.origin === "null" && /^https?:/.test(import.meta.url)
    ? // MapLibre takes what ends so for a classic worker.
      `${URL.createObjectURL(new Blob([stepping], { type: "text/javascript" }))}#.cjs`
    : address
