import { readdirSync, readFileSync } from "node:fs"
import { posix } from "node:path"
import { describe, expect, test } from "vitest"

/**
 * The house: each room, and the rooms and packages that it may import; rooms only from above it in
 * the table. `world/shapes` is a room of its own, because it is large and comes late. With `type `
 * before it only types may be imported.
 */
const house: Readonly<Record<string, string>> = {
  calendar: "",
  protocol: "",
  world: "calendar, data",
  "world/shapes": "world, data, geojson, topojson-client, topojson-specification",
  dataset: "calendar, world, data, zod, fflate",
  timeline: "calendar, dataset, world",
  arcs: "calendar, timeline",
  reading: "arcs, dataset, timeline",
  words: "calendar, dataset, timeline, world, react",
  theme: "react",
  state: "calendar, dataset, timeline, reading, protocol, words, type theme, world, react, zustand",
  drawing:
    "arcs, calendar, dataset, timeline, world, type world/shapes, type protocol, type state, theme",
  "map/gl": "drawing, arcs, maplibre-gl",
  "map/land": "map/gl, drawing, timeline, world, type world/shapes, theme, earcut, maplibre-gl",
  "map/arcs": "map/gl, type map/marks, calendar, timeline, arcs, drawing, maplibre-gl",
  "map/marks": "map/gl, drawing, type timeline, type theme, maplibre-gl",
  map: "map/land, map/arcs, map/marks, map/gl, arcs, drawing, timeline, world, world/shapes, state, dataset, protocol, theme, type words, maplibre-gl, react",
  panels: "data, calendar, dataset, timeline, state, words, theme, world, react, zustand",
  search: "calendar, dataset, panels, state, timeline, words, world, react",
  embed: "type protocol, type reveal.js",
  export:
    "dataset, drawing, timeline, words, theme, world, state, fflate, pptxgenjs, calendar, map, panels, react, react-dom, type world/shapes, type protocol, mediabunny, gifenc",
  host: "dataset, export, state, timeline, theme, protocol, words, type map",
  svg: "arcs, drawing, export, timeline, type protocol, type state, type words, world, type world/shapes, theme, d3-geo",
  share:
    "dataset, drawing, export, map, svg, protocol, state, theme, words, world/shapes, react, react-dom, zustand",
  citing: "dataset, export, protocol, share, state, timeline, words, react, zustand",
  narrowing: "calendar, dataset, panels, state, theme, timeline, words, world, react",
  matrix:
    "calendar, dataset, drawing, export, share, state, svg, theme, timeline, words, world, react",
  table:
    "calendar, dataset, export, panels, protocol, share, state, timeline, words, world, @tanstack/react-virtual, react",
  settings: "state, theme, words, react, zustand",
  frame: "dataset, panels, protocol, state, timeline, words, world, react, zustand",
  Poster: "drawing, svg, state, theme, type words, type world/shapes, react",
  Stage: "Poster, map, panels, share, state, words, theme, world/shapes, react, zustand",
  editing: "dataset, export, protocol, state, timeline, words, react, zustand",
  presenting: "panels, dataset, state, timeline, words, theme, type map, react, react-dom, zustand",
  opening: "dataset, type map, state, react",
  Telling: "panels, presenting, editing, type state, words, react",
  Dialogs: "citing, matrix, opening, panels, search, settings, state, react, zustand",
  App: "Dialogs, Stage, Telling, opening, frame, table, narrowing, presenting, dataset, panels, state, words, theme, type map, react, zustand",
  mount: "App, host, state, protocol, words, type map, react, react-dom",
  main: "mount, export",
}

interface Import {
  readonly file: string
  /** As written, but a path of our own is from `src`. */
  readonly what: string
  readonly typeOnly: boolean
  /** Whether it is loaded only once it is asked for. */
  readonly lazy: boolean
}

const src = new URL("../src/", import.meta.url)
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path))

// `import a, { b } from "c"`, `export … from "c"`, `import "c"`, and `import("c")`.
const statement =
  /^(?:import|export)\s+(?:(?<names>[^"';]*?)\s*from\s*)?["'](?<path>[^"']+)["']|\bimport\(\s*["'](?<lazy>[^"']+)["']/gm

/** What a file's text imports. */
function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(({ groups }) => {
    const { names = "", path, lazy } = groups as Record<string, string | undefined>
    const written = (path ?? lazy)!
    const inBraces = /^\{(.*)\}$/s.exec(names.trim())?.[1]?.split(",") ?? []
    const named = inBraces.map((name) => name.trim()).filter((name) => name !== "")
    return {
      file,
      lazy: lazy !== undefined,
      what: written.startsWith(".") ? posix.join(posix.dirname(file), written) : written,
      typeOnly:
        /^type\s/.test(names) ||
        (named.length > 0 && named.every((name) => name.startsWith("type "))),
    }
  })
}

/** The room in which a file of `src` lies; of a package its name. */
function roomOf(path: string): string {
  if (path.startsWith("../data/")) return "data"
  if (/^world\/(shapes|unwrap)\.ts$/.test(path)) return "world/shapes"
  const layer = /^map\/(gl|land|arcs|marks)\//.exec(path)
  if (layer) return `map/${layer[1]}`
  const [first, second] = path.split("/")
  if (first!.startsWith("@")) return `${first}/${second}`
  return first!.replace(/\.(tsx?|css)$/, "")
}

/** The imports that the table does not allow, each as "file imports file". */
function violations(imports: readonly Import[]): string[] {
  return imports
    .filter(({ file, what, typeOnly }) => {
      const [from, to] = [roomOf(file), roomOf(what)]
      const allowed = (house[from] ?? "").split(", ")
      const isAllowed = allowed.includes(to) || (typeOnly && allowed.includes(`type ${to}`))
      const isStyle = what.endsWith(".css") && !what.startsWith("maplibre-gl/")
      return from !== to && !isAllowed && !isStyle
    })
    .map(({ file, what }) => `${file} imports ${what}`)
}

const imports = files.flatMap((file) => importsIn(file, readFileSync(new URL(file, src), "utf8")))
const importersOf = (what: (path: string) => boolean) => [
  ...new Set(imports.filter((one) => what(one.what)).map(({ file }) => roomOf(file))),
]

describe("the house", () => {
  test("has the rooms of the table, and no other", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(house).sort())
  })

  test("has no import but what the table allows", () => {
    expect(imports.length).toBeGreaterThan(files.length)
    expect(violations(imports)).toEqual([])
  })

  test("has no room in which anything could be put", () => {
    const folders = files.flatMap((file) => file.split("/").slice(0, -1))
    const drawers = ["utils", "helpers", "common", "types", "hooks", "components", "lib", "shared"]
    expect(folders.filter((folder) => drawers.includes(folder))).toEqual([])
  })

  test("has MapLibre in the map only", () => {
    expect(importersOf((path) => path.startsWith("maplibre-gl")).sort()).toEqual([
      "map",
      "map/arcs",
      "map/gl",
      "map/land",
      "map/marks",
    ])
  })

  test("loads the shapes for the map, for pictures and by the page only", () => {
    const code = imports.filter(({ typeOnly }) => !typeOnly)
    const importers = code.filter(({ what }) => what === "world/shapes.ts")
    expect([...new Set(importers.map(({ file }) => roomOf(file)))].sort()).toEqual([
      "Stage",
      "map",
      "share",
    ])
  })

  test("opens without the reader of files: no page needs it at once", () => {
    const needed = new Set(["main.tsx"])
    for (const file of needed)
      for (const one of imports)
        if (one.file === file && !one.lazy && !one.typeOnly) needed.add(one.what)
    expect(needed).toContain("dataset/toDataset.ts")
    expect([...needed].filter((path) => /^zod|readDataset|checkDataset/.test(path))).toEqual([])
  })

  test("keeps its pure rooms free of React, the page and the store", () => {
    const pure = ["calendar", "world", "world/shapes", "dataset", "timeline", "arcs", "protocol"]
    const foreign = /^(react|react-dom|zustand|maplibre-gl)(\/|$)|\.css$/
    const wrong = imports.filter(
      ({ file, what }) => pure.includes(roomOf(file)) && foreign.test(what),
    )
    expect(wrong.map(({ file, what }) => `${file} imports ${what}`)).toEqual([])
    const global = /\b(document|window|localStorage|navigator|location)\s*[.[]/
    const touching = files.filter(
      (file) =>
        pure.includes(roomOf(file)) &&
        global.test(
          readFileSync(new URL(file, src), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""),
        ),
    )
    expect(touching).toEqual([])
  })
})

describe("a wrong import is told as what it is", () => {
  const wrong = (file: string, text: string) => violations(importsIn(file, text))

  test.each([
    ["timeline/frameAt.ts", 'import { useState } from "react"', "react"],
    ["timeline/frameAt.ts", 'import type { Shapes } from "../world/shapes.ts"', "world/shapes.ts"],
    ["calendar/day.ts", 'export * from "../world/worldAt.ts"', "world/worldAt.ts"],
    [
      "panels/Legend.tsx",
      'const map = await import("../map/createAtlas.ts")',
      "map/createAtlas.ts",
    ],
    ["host/syncAddress.ts", 'import "../panels/Legend.tsx"', "panels/Legend.tsx"],
    ["protocol/State.ts", 'import { builtIn } from "../dataset/builtIn.ts"', "dataset/builtIn.ts"],
    ["map/arcs/curve.ts", 'import {\n  a,\n  b,\n} from "../createAtlas.ts"', "map/createAtlas.ts"],
    ["state/moments.ts", 'import { App } from "../App.tsx"', "App.tsx"],
  ])("%s: %s", (file, text, what) => {
    expect(wrong(file, text)).toEqual([`${file} imports ${what}`])
  })

  test("and a type may go where its code may not", () => {
    expect(wrong("state/moments.ts", 'import { type Theme } from "../theme/palettes.ts"')).toEqual(
      [],
    )
  })
})
