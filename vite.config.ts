import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { resolve } from "node:path"
import react from "@vitejs/plugin-react"
import { playwright } from "@vitest/browser-playwright"
import { build, type Plugin, type Rolldown } from "vite"
import { viteSingleFile } from "vite-plugin-singlefile"
import { defineConfig } from "vitest/config"
import { folderOf, historyPage, oEmbedOf, pictureFor } from "./src/share/historyPage.ts"
import { browserArguments, findChromium } from "./test/chromium.mjs"

const root = import.meta.dirname
const target = "es2022"

/** What foreign pages load, each built into one module that imports nothing. */
const embedScripts = {
  "comity-map": "src/embed/comityMap.ts",
  "comity-host": "src/embed/comityHost.ts",
  "comity-reveal": "src/embed/comityReveal.ts",
}

/** What the one file holds in the place of what would be a file of its own, or too large. */
const standIns = [
  { find: /^.*\/units-fine\.json$/, replacement: resolve(root, "data/world/units-light.json") },
  { find: /^.*\/startReader\.ts$/, replacement: resolve(root, "src/reading/noReader.ts") },
]

/** Builds what stands beside the page: scripts for foreign pages, the page as one file, cards. */
function besideThePage(): Plugin {
  let outDir = ""
  let histories: string[] = []
  return {
    name: "comity:beside-the-page",
    apply: (config, { command }) => command === "build" && resolve(config.root ?? root) === root,
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    buildEnd() {
      const texts = [...this.getModuleIds()].map((id) => /\/data\/([\w-]+)\.json\?raw$/.exec(id))
      histories = texts.flatMap((found) => found?.[1] ?? [])
    },
    async closeBundle() {
      for (const [name, source] of Object.entries(embedScripts)) {
        if (existsSync(resolve(root, source))) await buildModule(name, source, outDir)
      }
      await writeFile(resolve(outDir, "comity.html"), await buildOneFile())
      await writeCards(histories, outDir)
    },
  }
}

/** The modules that the page imports before anything is asked for, by id. */
const atOnce = new Set<string>()

/** Finds what the page needs at once, so that it comes in one file: else each part that a lazy room shares would be one. */
const findAtOnce = (): Plugin => ({
  name: "comity:at-once",
  apply: "build",
  buildEnd() {
    atOnce.clear()
    const add = (id: string) => {
      if (atOnce.has(id)) return
      atOnce.add(id)
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported)
    }
    const entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry)
    // Of two pages in one build neither may run what the other begins with.
    if (entries.length === 1) add(entries[0]!)
  },
})

/** Lets the shapes, which every map needs, travel beside the code that asks for them. */
const preloadShapes = (): Plugin => ({
  name: "comity:preload-shapes",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { path, bundle = {} }) =>
      Object.keys(bundle)
        .filter((name) => path === "/index.html" && /units-light[^/]*\.js$/.test(name))
        .map((name) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `./${name}` },
          injectTo: "head",
        })),
  },
})

/** Takes comments and blanks out of shaders: they are text, which nothing else makes shorter. */
const leanShaders = (): Plugin => ({
  name: "comity:lean-shaders",
  apply: "build",
  enforce: "pre",
  transform: (code, id) =>
    /\/src\/map\/\w+\/(\w+Shader|createDiscs|createSprites)\.ts$/.test(id)
      ? code
          .replace(/\/\/[^\n`]*$/gm, "")
          .replace(/^\s+/gm, "")
          .replace(/`[^`]*`/g, (text) => text.replace(/^[^#].*$/gm, withoutBlanks))
      : undefined,
})

/** JSZip, for slides, asks whether there is a `require`: every page would carry what stands for one. */
const withoutNode = (): Plugin => ({
  name: "comity:without-node",
  apply: "build",
  transform: (code, id) =>
    id.includes("/jszip/") ? code.replaceAll("typeof require&&require", "typeof null") : undefined,
})

/** A line of a shader; before a sign a blank may matter. */
const withoutBlanks = (line: string) => line.replace(/ *([=*/<>,;(){}?:&|]) */g, "$1")

/** Builds one source into `name.js`, a module that keeps its exports and holds all that it needs. */
const buildModule = (name: string, source: string, outDir: string) =>
  build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      target,
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: resolve(root, source) },
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "[name].js", codeSplitting: false },
      },
    },
  })

/**
 * The page as one file, that opens without a server and a network. Its code finds in
 * `import.meta.env.MODE` that it is `one-file`.
 */
async function buildOneFile(): Promise<string> {
  const { output } = (await build({
    root,
    configFile: false,
    mode: "one-file",
    base: "./",
    logLevel: "warn",
    publicDir: false,
    plugins: [react(), leanShaders(), viteSingleFile()],
    resolve: { alias: standIns },
    build: { target, write: false, modulePreload: false },
  })) as Rolldown.RolldownOutput
  const [page, ...rest] = output
  if (rest.length > 0 || !("source" in page!))
    throw new Error(`not in the one file: ${rest.map(({ fileName }) => fileName).join(", ")}`)
  return sealed(String(page.source), await readFile(resolve(root, "public/licences.txt"), "utf8"))
}

/**
 * The one file with the licences of what is in it, a place for a dataset, and a policy that lets
 * nothing in and nothing out.
 */
function sealed(html: string, licences: string): string {
  if (/<\/script|<!--/i.test(licences)) throw new Error("the licences would end their element")
  const hashOf = (opening: RegExp, closing: string) => {
    const { index, 0: tag } = opening.exec(html)!
    const text = html.slice(index + tag.length, html.indexOf(closing, index))
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`
  }
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(/<script type="module"[^>]*>/, "</script>")}`,
    `style-src ${hashOf(/<style[^>]*>/, "</style>")}`,
    "img-src data: blob:",
    "media-src data: blob:",
    "connect-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ")
  const charset = '<meta charset="utf-8" />'
  const afterCharset = html.indexOf(charset) + charset.length
  const end = html.lastIndexOf("</body>")
  return [
    html.slice(0, afterCharset),
    `\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    html.slice(afterCharset, end),
    `  <script type="text/plain" id="comity-licences">\n${licences}</script>\n`,
    '    <script type="application/json" id="comity-dataset"></script>\n  ',
    html.slice(end),
  ].join("")
}

/** Writes a page for each history that the page ships with; COMITY_URL says where the site will be served. */
async function writeCards(histories: readonly string[], outDir: string) {
  const { COMITY_URL } = process.env
  const site = COMITY_URL ? new URL(COMITY_URL.replace(/\/?$/, "/")) : undefined
  if (!site) console.log("COMITY_URL is not set: cards have no picture, and there is no oEmbed.")
  for (const id of histories) {
    const { title, description } = JSON.parse(
      await readFile(resolve(root, `data/${id}.json`), "utf8"),
    )
    const hasPicture = existsSync(resolve(root, "public", pictureFor({ id }).path))
    const card = { id, title, description, hasPicture }
    const folder = resolve(outDir, folderOf(card))
    await mkdir(folder, { recursive: true })
    await writeFile(resolve(folder, "index.html"), historyPage(card, site))
    if (site) await writeFile(resolve(folder, "oembed.json"), oEmbedOf(card, site))
  }
}

export default defineConfig({
  base: "./",
  plugins: [react(), leanShaders(), withoutNode(), findAtOnce(), preloadShapes(), besideThePage()],
  build: {
    target,
    modulePreload: {
      // A browser that knows no preloading loads a little later.
      polyfill: false,
      // What a late part needs beside it is named in that part: a list of all would travel with the page.
      resolveDependencies: (_, needed, { hostType }) =>
        hostType === "js" ? needed.filter((name) => name.endsWith(".css")) : needed,
    },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: (id) => (atOnce.has(id) ? "comity" : null) }] },
      },
    },
  },
  test: {
    projects: [
      {
        test: {
          name: "node",
          setupFiles: ["test/words.ts"],
          include: ["test/**/*.test.ts"],
          exclude: ["test/render/**", "test/journeys/**", "**/node_modules/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "panels",
          include: ["test/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: ["test/words.ts", "test/panels/setup.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "render",
          setupFiles: ["test/words.ts"],
          include: ["test/render/**/*.test.ts"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: browserArguments },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1280, height: 720 } }],
          },
        },
      },
      {
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          globalSetup: ["test/journeys/serve.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
