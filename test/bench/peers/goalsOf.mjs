/**
 * @typedef {import("./measurePeers.mjs").Costs} Costs
 * @typedef {{ name: string, value: number | undefined, limit: number }} Goal
 */
import { noTime } from "./measurePeers.mjs"
import { peers } from "./peers.mjs"

/**
 * What is to be reached beside peers, from all that was measured with each renderer. The value is undefined
 * beside a peer that gave no figure, and not a number where we gave none.
 * @param {readonly { renderer: string, costs: Costs }[]} runs the quickest renderer first
 * @param {number} parse ms that JSON.parse took for the text of a million events
 * @returns {Goal[]}
 */
export function goalsOf(runs, parse) {
  const first = runs[0]?.costs ?? (() => ({}))
  const [small, large] = [first("ours", 1000), first("ours", 1_000_000)]
  const bytes = (large.heap ?? Number.NaN) + (large.buffers ?? Number.NaN)
  return [
    {
      name: "step, main thread, 1,000,000 events vs 1,000",
      value: ratio(large.task, small.task),
      limit: 1.3,
    },
    ...runs.flatMap(frameGoals),
    {
      name: "1,000,000 events until they can be scrubbed vs JSON.parse",
      value: ratio(large.setUp, parse),
      limit: 3,
    },
    {
      name: "longest task of the main thread in it, ms (0: under 50)",
      value: large.longest ?? Number.NaN,
      limit: 50,
    },
    {
      name: "memory per event of 1,000,000, bytes",
      value: bytes / 1_000_000,
      limit: 160,
    },
  ]
}

/** @param {{ renderer: string, costs: Costs }} run @returns {Goal[]} */
function frameGoals({ renderer, costs }) {
  const same = peers
    .filter(({ name, sameArcs }) => sameArcs && name !== "ours")
    .map(({ name }) => costs(name, 100_000))
  // Which is the fastest is known once all were tried.
  const untried = same.some(({ stopped }) => stopped === noTime)
  const frames = same.map(({ frame = Number.POSITIVE_INFINITY }) => frame)
  const fastest = untried ? undefined : Math.min(...frames)
  const vs = [
    {
      what: "10,000 events vs the bare map",
      at: 10_000,
      peer: costs("bare", 10_000).frame,
      limit: 1.15,
    },
    {
      what: "100,000 events vs the fastest peer with the same arcs",
      at: 100_000,
      peer: fastest,
      limit: 0.3,
    },
    {
      what: "100,000 events vs MapLibre's filter",
      at: 100_000,
      peer: costs("filter", 100_000).frame,
      limit: 0.08,
    },
    {
      what: "10,000 events vs kepler.gl",
      at: 10_000,
      peer: costs("kepler", 10_000).frame,
      limit: 0.02,
    },
  ]
  return vs.map(({ what, at, peer = Number.POSITIVE_INFINITY, limit }) => ({
    name: `whole frame, ${what} (${renderer})`,
    value: Number.isFinite(peer) ? ratio(costs("ours", at).frame, peer) : undefined,
    limit,
  }))
}

/** @param {number | undefined} ours @param {number | undefined} theirs */
const ratio = (ours = Number.NaN, theirs = Number.NaN) => ours / theirs
