import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import { resolve } from "node:path"
import react from "@vitejs/plugin-react"
import { playwright } from "@vitest/browser-playwright"
import { build, type Plugin, type Rolldown } from "vite"
import { viteSingleFile } from "vite-plugin-singlefile"
import { defineConfig } from "vitest/config"
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
  { find: /^\.\/workerAddress\.ts$/, replacement: resolve(root, "src/map/workerInside.ts") },
  { find: /^.*\/units-fine\.json$/, replacement: resolve(root, "data/world/units-light.json") },
]

/** Builds what stands beside the page: the scripts for foreign pages, and the page as one file. */
function besideThePage(): Plugin {
  let outDir = ""
  return {
    name: "comity:beside-the-page",
    apply: (config, { command }) => command === "build" && resolve(config.root ?? root) === root,
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      for (const [name, source] of Object.entries(embedScripts)) {
        if (existsSync(resolve(root, source))) await buildModule(name, source, outDir)
      }
      await writeFile(resolve(outDir, "comity.html"), await buildOneFile())
    },
  }
}

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
    plugins: [react(), viteSingleFile()],
    resolve: { alias: standIns },
    build: { target, write: false, modulePreload: false },
  })) as Rolldown.RolldownOutput
  const [page, ...rest] = output
  if (rest.length > 0 || !("source" in page!))
    throw new Error(`not in the one file: ${rest.map(({ fileName }) => fileName).join(", ")}`)
  return sealed(String(page.source))
}

/** The one file with a place for a dataset, and a policy that lets nothing in and nothing out. */
function sealed(html: string): string {
  const hashOf = (opening: RegExp, closing: string) => {
    const { index, 0: tag } = opening.exec(html)!
    const text = html.slice(index + tag.length, html.indexOf(closing, index))
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`
  }
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(/<script type="module"[^>]*>/, "</script>")}`,
    `style-src ${hashOf(/<style[^>]*>/, "</style>")}`,
    // MapLibre starts its worker from data: where the page has no origin, as a file has none.
    "worker-src blob: data:",
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
    '  <script type="application/json" id="comity-dataset"></script>\n  ',
    html.slice(end),
  ].join("")
}

export default defineConfig({
  base: "./",
  plugins: [react(), besideThePage()],
  build: { target, chunkSizeWarningLimit: 1500 },
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/render/**", "test/journeys/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "panels",
          include: ["test/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: ["test/panels/setup.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "render",
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
