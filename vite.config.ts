import { existsSync } from "node:fs"
import { resolve } from "node:path"
import react from "@vitejs/plugin-react"
import { playwright } from "@vitest/browser-playwright"
import { build, type Plugin } from "vite"
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

/** Builds the scripts for foreign pages into the folder of the page. */
function embedding(): Plugin {
  let outDir = ""
  return {
    name: "comity:embedding",
    apply: (config, { command }) => command === "build" && resolve(config.root ?? root) === root,
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      for (const [name, source] of Object.entries(embedScripts)) {
        if (existsSync(resolve(root, source))) await buildModule(name, source, outDir)
      }
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

export default defineConfig({
  base: "./",
  plugins: [react(), embedding()],
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
