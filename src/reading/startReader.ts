/**
 * Starts the worker that reads large files, and settles once it answers; with undefined where none
 * may be started, as in a frame without an origin.
 */
export async function startReader(): Promise<Worker | undefined> {
  try {
    const worker = new Worker(new URL("./readerWorker.ts", import.meta.url), { type: "module" })
    return await new Promise((resolve) => {
      worker.onmessage = () => resolve(worker)
      worker.onerror = (event) => {
        event.preventDefault()
        worker.terminate()
        resolve(undefined)
      }
    })
  } catch {
    return undefined
  }
}
