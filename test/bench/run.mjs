// Measures the built page and prints goals, then a table for the README, then the same beside its peers. 1 is the exit code when a goal is missed.
import { cpus } from "node:os"
import { buildPages } from "./buildPages.mjs"
import { launchBrowser } from "./launchBrowser.mjs"
import { measureCountry } from "./measureCountry.mjs"
import { measureFilm } from "./measureFilm.mjs"
import { measureFirstFrame } from "./measureFirstFrame.mjs"
import { measureGoto } from "./measureGoto.mjs"
import { measureMatrix } from "./measureMatrix.mjs"
import { measurePlaying } from "./measurePlaying.mjs"
import { measureQuiet } from "./measureQuiet.mjs"
import { measureScale } from "./measureScale.mjs"
import { measureSearch } from "./measureSearch.mjs"
import { measureSizes } from "./measureSizes.mjs"
import { measureSlides } from "./measureSlides.mjs"
import { measureStep } from "./measureStep.mjs"
import { measureTable } from "./measureTable.mjs"
import { benchPeers } from "./peers/benchPeers.mjs"
import { serve } from "./serve.mjs"
import { tellGoal } from "./tellGoal.mjs"

const stepRounds = 21
const framesEach = 10
const firstRounds = 9
const quietSteps = 100
/** What a screen gives to a frame, in ms. */
const frame = 1000 / 60

const search = await measureSearch({ count: 100_000, rounds: 11 })
const table = await measureTable({ count: 100_000, rounds: 11 })
const folder = await buildPages()
const server = await serve(folder)
const { browser, renderer } = await launchBrowser()
const { url } = server

const quiet = await measureQuiet(browser, url, { steps: quietSteps })
const still = await measureStep(browser, url, {
  what: "step",
  rounds: stepRounds,
  each: framesEach,
})
const floor = await measureStep(browser, url, { what: "floor", rounds: 9, each: framesEach })
const resting = await measureStep(browser, url, { what: "rest", rounds: 5, each: 5 })
const flying = await measureStep(browser, url, { what: "fly", rounds: 3, each: 5 })
const first = await measureFirstFrame(browser, url, { rounds: firstRounds })
const sizes = await measureSizes(browser, url, folder)
const jump = await measureGoto(browser, url)
const film = await measureFilm(browser, url, folder)
const slides = await measureSlides(browser, url, { rounds: 1 })
const few = await measureScale(browser, url, folder, { count: 1000, rounds: 5 })
const many = await measureScale(browser, url, folder, { count: 1_000_000, rounds: 5 })
const matrix = await measureMatrix(browser, url, { rounds: 7 })
const country = await measureCountry(browser, url, { rounds: 7 })
const playing = await measurePlaying(browser, url, { rounds: 3, seconds: 5 })
const chromium = browser.version()
await browser.close()

/** @param {string} kind */
const size = (kind) => sizes.get(kind) ?? 0
// The world's tables are data, like the history: they stand in a line of their own.
const own = ["src", "zod", "topojson-client, zustand"].reduce((a, k) => a + size(k), 0)

let missed = 0
/** @param {string} name @param {number} value @param {number} limit */
function goal(name, value, limit) {
  if (!tellGoal(name, value, limit)) missed++
}
goal("year step, main thread vs idle frame", still.ratio, 1.5)
goal("first correct frame vs bare page", first.page / first.bare, 1.4)
goal("arc uploads while moving", quiet.uploads, 0)
goal("React renders off the panels", quiet.renders, 0)
goal("DOM changes off the panels", quiet.mutations, 0)
goal("own code of the first load, kB gzipped", own, 60)
goal("shapes of the first load, kB gzipped", size("shapes"), 85)
goal("goto without transition, frames until it has arrived", jump.stays, 3)
goal("goto without transition to another camera, frames", jump.moves, 3)
goal("film vs the encoding of its ready pictures", film.film / film.bare, 4)
goal("eight steps as PPTX vs their pictures", slides.whole / slides.pictures, 2)
goal("search of 100,000 texts vs a plain scan", search.search / search.plain, 2)
goal(
  "1M events until they can be scrubbed, vs JSON.parse of their text",
  many.opened / many.parsed,
  3,
)
goal(
  "their longest task of the main thread, ms more than that of 1k",
  many.longest - few.longest,
  50,
)
goal("bytes an event at 1M, heap and graphics card", many.bytes / 1e6, 160)
goal("year step, main thread, 1M events vs 1k", many.step / few.step, 1.3)
goal("table of 100,000 rows by title vs a plain sort", table.titles / table.plainTitles, 2)
goal("table of 100,000 rows by day vs a plain sort", table.days / table.plainDays, 2)
goal("200 countries by 80 years at a glance, main thread, ms", matrix.task, 2 * frame)
goal("country of 2,000 events vs a plain loop", country.open / country.plain, 3)
goal("frames of a playing map, alone vs with the table", playing.details / playing.table, 1.1)
goal("frames of a playing map, alone vs at a glance", playing.details / playing.matrix, 1.1)

/** @param {Omit<import("./measureStep.mjs").Cost, "frames">} cost */
const ms = ({ task, script, layout }) =>
  `${task.toFixed(1)} ms (scripts ${script.toFixed(1)}, style and layout ${layout.toFixed(1)})`
const perFrame = flying.step.task / flying.step.frames
const rows = [
  ["Frame of the map at rest, main thread", ms(still.idle)],
  ["Step of the year, main thread", ms(still.step)],
  [
    "Its floor: the thumb and the year alone, by hand",
    `${ms(floor.step)}: ${floor.ratio.toFixed(2)} of a frame at rest`,
  ],
  ["Step, and names and list once it rests", ms(resting.step)],
  ["Frames of the map in a step", still.step.frames.toFixed(1)],
  ["Step with its flight, main thread", ms(flying.step)],
  [
    "Frame of a flight, main thread",
    `${perFrame.toFixed(1)} ms, ${flying.step.frames.toFixed(0)} frames`,
  ],
  ["First correct frame", `${first.page.toFixed(0)} ms`],
  ["First frame of a bare page", `${first.bare.toFixed(0)} ms`],
  ["Film of ten seconds, 720p", `${film.film.toFixed(1)} s`],
  ["Its ready pictures encoded", `${film.bare.toFixed(1)} s`],
  ["Eight steps as slides", `${(slides.whole / 1000).toFixed(1)} s`],
  ["Search of 100,000 texts, once they are ready", `${search.search.toFixed(1)} ms`],
  ["The same by a plain scan", `${search.plain.toFixed(1)} ms`],
  ["100,000 texts made ready", `${search.ready.toFixed(0)} ms`],
  ["1M events until they can be scrubbed", `${(many.opened / 1000).toFixed(1)} s`],
  ["JSON.parse of their text", `${(many.parsed / 1000).toFixed(1)} s`],
  [
    "Longest task of the main thread, 1M and 1k events",
    `${many.longest.toFixed(0)} and ${few.longest.toFixed(0)} ms`,
  ],
  [
    "Step of the year, main thread, 1M and 1k events",
    `${many.step.toFixed(1)} and ${few.step.toFixed(1)} ms`,
  ],
  [
    "100,000 rows sorted by title, and by day",
    `${table.titles.toFixed(0)} and ${table.days.toFixed(0)} ms`,
  ],
  [
    "The same by a plain sort",
    `${table.plainTitles.toFixed(0)} and ${table.plainDays.toFixed(0)} ms`,
  ],
  ["200 countries by 80 years at a glance, main thread", ms(matrix)],
  ["A country of 2,000 events opened, main thread", `${country.open.toFixed(0)} ms`],
  ["The same events written by a plain loop", `${country.plain.toFixed(0)} ms`],
  ["Components rendered in a step", (quiet.rendersInAll / quietSteps).toFixed(1)],
  ...[...sizes].map(([kind, kB]) => [`First load, ${kind}`, `${kB.toFixed(1)} kB gzipped`]),
]
console.log(`
| Measured | |
|---|---|
${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}

Medians of ${stepRounds} rounds of ${framesEach} frames at rest and ${framesEach} steps (with flights 3 of 5), and of ${firstRounds} rounds of both pages.
${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}, Chromium ${chromium}, ${renderer}.`)

console.log("\nBeside its peers:\n")
missed += await benchPeers(folder, url)
server.close()
process.exitCode = missed > 0 ? 1 : 0
