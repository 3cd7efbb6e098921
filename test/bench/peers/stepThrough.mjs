/**
 * @typedef {object} Steps
 * @property {number[]} times ms of each step, from the change of the year until its picture is finished
 * @property {unknown} drawn what the page says that it drew in the last
 */

/**
 * Runs in a page that is measured: steps through the years until there are `most` or `within` ms have
 * passed, and no fewer than `least`; ends early with a step that takes more than `limit` ms.
 * @param {{ firstYear: number, years: number, least: number, most: number, within: number, limit: number }} told
 * @returns {Promise<Steps>}
 */
export async function stepThrough({ firstYear, years, least, most, within, limit }) {
  const { peer, gl } =
    /** @type {import("./makeOurs.mjs").WithPeer & import("./watchGl.mjs").Watched} */ (window)
  const end = performance.now() + within
  const times = []
  for (let i = 0; i < most && (i < least || performance.now() < end); i++) {
    // The frames' clock is not to meet each step at the same point.
    await new Promise((resolve) => setTimeout(resolve, (7 * i) % 17))
    const began = performance.now()
    await peer.step(firstYear + ((11 + i) % years))
    gl.finish()
    const time = performance.now() - began
    times.push(time)
    if (time > limit) break
  }
  return { times, drawn: peer.drawn?.() }
}
