import { tellGoal } from "../tellGoal.mjs"
import { buildPeers } from "./buildPeers.mjs"
import { goalsOf } from "./goalsOf.mjs"
import { installPeers } from "./installPeers.mjs"
import { stepLimit } from "./measurePeer.mjs"
import { measurePeers } from "./measurePeers.mjs"
import { drawnByEach, tableOf } from "./tableOf.mjs"

const counts = [1000, 10_000, 100_000, 1_000_000]

/**
 * Measures Comity beside its peers with made-up histories, and prints goals and tables. Tells how many
 * goals were missed; none where the peers are not here.
 * @param {string} folder what `buildPages` built, into which more is put
 * @param {string} url where that folder is served
 */
export async function benchPeers(folder, url) {
  if (!installPeers()) return 0
  await buildPeers(folder, counts)
  const { runs, parse } = await measurePeers(url, counts)
  const goals = goalsOf(runs, parse)
  const missed = goals.filter(({ name, value, limit }) => {
    if (value !== undefined) return !tellGoal(name, value, limit)
    console.log(`goal ${name}: no figure, a peer was stopped (at most ${limit})`)
    return false
  }).length
  for (const { renderer, costs } of runs) console.log(`\n${renderer}:\n\n${tableOf(costs, counts)}`)
  console.log(`
Of each history a fortieth is in the window of a step, a year. Memory is the heap of the page and its
workers after a collection, and what was given to bufferData; set-up goes from the text to the first
finished picture. JSON.parse of the text of the largest took ${Math.round(parse)} ms. A step of over ${stepLimit / 1000} s
stops a peer.

${drawnByEach()}`)
  return missed
}
