// Builds what is measured into one ignored folder: Comity's page, a bare page, and Comity's page cut for weighing.
import { fileURLToPath } from "node:url"
import { build } from "vite"

const root = fileURLToPath(new URL("../..", import.meta.url))
const built = `${root}node_modules/.cache/comity-bench`

/** Libraries that get a file of their own where the page is weighed. */
const libraries = ["maplibre-gl", "react", "zod", "topojson-client", "zustand"]

/** @param {string} name @param {string} from @param {import("vite").BuildOptions} [options] */
const buildPage = (name, from, options) =>
  build({
    root: root + from,
    configFile: `${root}vite.config.ts`,
    logLevel: "warn",
    build: {
      ...options,
      outDir: `${built}/${name}`,
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
    },
  })

/** Builds `page/`, `bare/` and `weighed/`, and returns the folder that holds them. */
export async function buildPages() {
  // A development server that ran in this process before leaves its own word for it.
  process.env.NODE_ENV = "production"
  await buildPage("page", "")
  await buildPage("bare", "test/bench/bare")
  // Which chunk a module falls into changes a few hundred bytes of the whole, no more.
  const groups = [
    ...libraries.map((name) => ({
      name,
      test: new RegExp(`node_modules/(${name === "react" ? "react|react-dom|scheduler" : name})/`),
    })),
    { name: "world-tables", test: /data\/world\/(?!units)/ },
  ].map((group) => ({ ...group, priority: 1 }))
  // The page's own group, of what it needs at once, stays with what is left of it.
  await buildPage("weighed", "", { rolldownOptions: { output: { codeSplitting: { groups } } } })
  return built
}
