import { peers } from "./peers.mjs"
import { versionOf } from "./versionOf.mjs"

/**
 * Two tables in Markdown of what one renderer's run cost, a column for each number of events: the whole
 * frame and the main thread of a step, the set-up and the memory; and why peers were stopped.
 * @param {import("./measurePeers.mjs").Costs} costs
 * @param {readonly number[]} counts
 */
export function tableOf(costs, counts) {
  const heads = counts.map((count) => count.toLocaleString("en"))
  /** @param {string} title @param {(cost: import("./measurePeer.mjs").Cost) => string | undefined} cell */
  const table = (title, cell) => {
    const rows = peers.map((peer) => [
      titleOf(peer),
      ...counts.map((count) => cell(costs(peer.name, count)) ?? "–"),
    ])
    return [[title, ...heads], ["---", ...heads.map(() => "---")], ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n")
  }
  const stopped = peers.flatMap((peer) =>
    counts.flatMap((count) => {
      const why = costs(peer.name, count).stopped
      return why ? [`- ${peer.title}, ${count.toLocaleString("en")} events: ${why}`] : []
    }),
  )
  return [
    table("A step: whole frame / main thread, ms", ({ frame, task }) =>
      frame === undefined ? undefined : `${figure(frame)} / ${figure(task)}`,
    ),
    table("Set-up, ms / memory, MB", ({ setUp, heap, buffers }) =>
      setUp === undefined
        ? undefined
        : `${figure(setUp)} / ${heap === undefined ? "–" : figure((heap + (buffers ?? 0)) / 1e6)}`,
    ),
    ...(stopped.length > 0 ? [`Stopped:\n\n${stopped.join("\n")}`] : []),
  ].join("\n\n")
}

/** What each row draws and does not draw, as a list in Markdown. */
export const drawnByEach = () =>
  peers.map((peer) => `- ${titleOf(peer)}: ${peer.draws}.`).join("\n")

/** @param {import("./peers.mjs").PeerInfo} peer */
const titleOf = ({ title, package: name }) => (name ? `${title} (${versionOf(name)})` : title)

/** @param {number | undefined} value */
const figure = (value = Number.NaN) =>
  value < 20 ? value.toFixed(1) : Math.round(value).toLocaleString("en")
