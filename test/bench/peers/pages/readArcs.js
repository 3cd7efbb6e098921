const seats = await (await fetch("../made/seats.json")).json()

/**
 * The arcs of a made-up history's text, as columns: degrees of longitude and latitude of both ends, the
 * time in years; and the parties of each.
 */
export function readArcs(text) {
  const events = JSON.parse(text).events.filter(({ type }) => type !== "relation")
  const count = events.length
  const from = new Float32Array(2 * count)
  const to = new Float32Array(2 * count)
  const time = new Float32Array(count)
  const pairs = events.map((event, i) => {
    const pair = event.between ?? [event.from[0], event.to[0]]
    from.set(seats[pair[0]], 2 * i)
    to.set(seats[pair[1]], 2 * i)
    time[i] = timeOf(event.date)
    return pair
  })
  return { count, from, to, time, pairs }
}

/** A date as years, to the day. */
function timeOf(date) {
  const [year, month, day] = date.split("-").map(Number)
  return year + (month - 1) / 12 + (day - 1) / 372
}

/** The columns in order of time. */
export function inOrder({ count, from, to, time }) {
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => time[a] - time[b])
  const ends = (column) =>
    Float32Array.from({ length: 2 * count }, (_, i) => column[2 * order[i >> 1] + (i & 1)])
  return { count, from: ends(from), to: ends(to), time: Float32Array.from(order, (i) => time[i]) }
}

/** The first and, not included, the last arc of a year, of columns in order of time. */
export const rangeOf = ({ time }, year) => [firstFrom(time, year), firstFrom(time, year + 1)]

function firstFrom(time, year) {
  let [low, high] = [0, time.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (time[middle] >= year) high = middle
    else low = middle + 1
  }
  return low
}

export const places = Object.entries(seats).map(([id, [lng, lat]]) => ({ id, lng, lat }))
