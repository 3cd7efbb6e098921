/**
 * Of many things asked for runs the newest, one after the other and at most one a frame. What is
 * skipped, or has gone but not arrived, settles when the next is asked for.
 * @param go gets there; the next waits for it
 * @param arrived settles when it is to be seen
 */
export function newestOnly<Ask extends readonly unknown[]>(
  go: (...ask: Ask) => Promise<void>,
  arrived: (...ask: Ask) => Promise<void>,
): (...ask: Ask) => Promise<void> {
  let settle = () => {}
  let next: Ask | undefined
  let resting = true
  async function begin() {
    resting = next === undefined
    if (!next) return
    const ask = next
    const settled = settle
    next = undefined
    const gone = go(...ask)
    gone.then(() => arrived(...ask)).then(settled, settled)
    await gone.catch(() => {})
    await nextFrame()
    begin()
  }
  return (...ask) => {
    settle()
    next = ask
    const promise = new Promise<void>((resolve) => {
      settle = resolve
    })
    if (resting) begin()
    return promise
  }
}

/** Of a page that is out of sight the browser draws no frames. */
export const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve())
    setTimeout(resolve, 100)
  })
