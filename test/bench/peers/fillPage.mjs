/**
 * Runs in a page that is measured: gives it a history, and answers how long it took, in ms, until the
 * picture of a first year was finished, and how long the longest task of the main thread was, from 50 ms
 * on: a shorter one counts as 0.
 * @param {{ url: string, year: number }} told
 */
export async function fillPage({ url, year }) {
  const { peer, gl } =
    /** @type {import("./makeOurs.mjs").WithPeer & import("./watchGl.mjs").Watched} */ (window)
  const response = await fetch(url)
  const given =
    peer.takes === "file"
      ? new File([await response.blob()], "made-up.json", { type: "application/json" })
      : await response.text()
  await new Promise((resolve) => setTimeout(resolve, 100))

  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime >= began && startTime < filled) longest = Math.max(longest, duration)
  })
  observer.observe({ type: "longtask" })
  let filled = Number.POSITIVE_INFINITY
  const began = performance.now()
  await peer.fill(given, year)
  filled = performance.now()
  gl.finish()
  const time = performance.now() - began
  // Tasks are told of some time after they have ended.
  await new Promise((resolve) => setTimeout(resolve, 200))
  observer.disconnect()
  return { time, longest }
}
