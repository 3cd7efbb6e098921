/**
 * The bytes that a page and its workers hold once what nobody needs is collected: objects of JavaScript,
 * of the browser on their behalf, and array buffers; not those of the GPU's process.
 * @param {import("playwright").CDPSession} session of the page
 */
export async function memoryOf(session) {
  /** @type {Map<number, (usage: Usage) => void>} */
  const waiting = new Map()
  let asked = 0
  /** @type {string[]} */
  const workers = []
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") workers.push(sessionId)
  })
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message)
    waiting.get(id)?.(result)
  })
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })

  /** @param {string} sessionId @param {string} method @returns {Promise<any>} */
  const sendTo = (sessionId, method) =>
    new Promise((resolve) => {
      const id = ++asked
      waiting.set(id, resolve)
      session.send("Target.sendMessageToTarget", {
        sessionId,
        message: JSON.stringify({ id, method }),
      })
    })
  let bytes = 0
  /** @param {Usage} usage */
  const add = (usage) => {
    bytes += usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0)
  }
  // Twice: what the first collection lets go may hold more.
  for (const _ of [1, 2]) await session.send("HeapProfiler.collectGarbage")
  add(await session.send("Runtime.getHeapUsage"))
  for (const worker of workers) {
    await sendTo(worker, "HeapProfiler.enable")
    for (const _ of [1, 2]) await sendTo(worker, "HeapProfiler.collectGarbage")
    add(await sendTo(worker, "Runtime.getHeapUsage"))
  }
  return bytes
}

/** @typedef {{ usedSize: number, embedderHeapUsedSize?: number, backingStorageSize?: number }} Usage */
