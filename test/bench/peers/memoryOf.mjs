/**
 * The bytes that a page and its workers hold once what nobody needs is collected: objects of JavaScript,
 * of the browser on their behalf, and array buffers; not those of the GPU's process.
 * @param {import("playwright").CDPSession} session of the page
 */
export async function memoryOf(session) {
  const usages = [await usageOf((method) => session.send(/** @type {any} */ (method)))]
  for (const send of await workersOf(session)) {
    // One that ends meanwhile holds nothing.
    usages.push(await usageOf(send).catch(() => ({ usedSize: 0 })))
  }
  return usages.reduce(
    (sum, { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }) =>
      sum + usedSize + embedderHeapUsedSize + backingStorageSize,
    0,
  )
}

/**
 * @typedef {(method: string) => Promise<any>} Send sends a command, and settles with its result
 * @typedef {{ usedSize: number, embedderHeapUsedSize?: number, backingStorageSize?: number }} Usage
 */

/** @param {Send} send @returns {Promise<Usage>} */
async function usageOf(send) {
  await send("HeapProfiler.enable")
  // Twice: what the first collection lets go may hold more.
  for (const _ of [1, 2]) await send("HeapProfiler.collectGarbage")
  return send("Runtime.getHeapUsage")
}

/**
 * A way to each worker of a page.
 * @param {import("playwright").CDPSession} session
 * @returns {Promise<Send[]>}
 */
async function workersOf(session) {
  /** @type {Map<number, { sessionId: string, resolve: (result: unknown) => void, reject: (why: Error) => void }>} */
  const waiting = new Map()
  /** @type {string[]} */
  const workers = []
  let asked = 0
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") workers.push(sessionId)
  })
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message)
    waiting.get(id)?.resolve(result)
  })
  session.on("Target.detachedFromTarget", (ended) => {
    for (const { sessionId, reject } of waiting.values())
      if (sessionId === ended.sessionId) reject(new Error("the worker has ended"))
  })
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  return workers.map(
    (sessionId) => (method) =>
      new Promise((resolve, reject) => {
        const id = ++asked
        waiting.set(id, { sessionId, resolve, reject })
        const message = JSON.stringify({ id, method })
        session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject)
      }),
  )
}
