/** As long as the thread is kept in one go, in milliseconds; a frame of the screen still comes in time. */
const slice = 12

/**
 * Does work that is done in parts, and lets others in between them. `onShare` is told of what a part
 * gives.
 * @throws the signal's reason where it is called off
 */
export async function inSlices<Result>(
  work: Generator<number, Result>,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<Result> {
  for (let until = performance.now() + slice; ; ) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() < until) continue
    onShare(value)
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
    until = performance.now() + slice
  }
}
