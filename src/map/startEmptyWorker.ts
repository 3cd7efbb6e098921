import { prewarm, setWorkerUrl } from "maplibre-gl"

/** What MapLibre's actors say to each other, as far as it matters here. */
interface ActorMessage {
  readonly id: string
  readonly type: string
  readonly origin: string
  readonly sourceMapId: unknown
}

/** Stands for a worker, without a thread: to whatever it is asked it answers that it is done. */
class EmptyWorker extends EventTarget {
  postMessage({ id, type, origin, sourceMapId }: ActorMessage) {
    if (type === "<response>" || type === "<cancel>") return
    const answer = { id, type: "<response>", origin, sourceMapId, error: null, data: null }
    setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data: answer })))
  }
  terminate() {}
}

/**
 * MapLibre starts a worker that cuts data into tiles. Our layers have no tiles, so one that does nothing
 * is put in its place, once for all maps: the library's own, 148 kB, is never asked for, and a page's
 * policy need allow no worker. It must answer: a worker that is silent when the reader comes back to
 * the page is taken for dead, and the map is begun anew.
 */
export function startEmptyWorker(): void {
  const { Worker } = globalThis
  globalThis.Worker = EmptyWorker as unknown as typeof Worker
  // An address of the page's own, and by its end a classic worker: MapLibre then asks for it at once.
  setWorkerUrl(`${location.origin === "null" ? "about:blank" : `${location.origin}/`}#.cjs`)
  prewarm()
  globalThis.Worker = Worker
}
