import { mkdir, mkdtemp, rm } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { resolve } from "node:path"
import { build, preview } from "vite"

/** What a careful host would send with the page: nothing from elsewhere, nothing written into it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")

/** A frame in a sandbox has no origin, and may only load what is for everyone. */
const sandboxed = { "Content-Security-Policy": policy, "Access-Control-Allow-Origin": "*" }

/** A page that was built and is served. */
export interface Served {
  /** Where it is, with a slash at its end. */
  readonly address: string
  /** The folder that is served. */
  readonly folder: string
  /** Ends it, and takes its folder away. */
  close(): Promise<void>
}

interface Serving {
  /** Where the sources are. */
  readonly root?: string
  /** The pages to build; as configured where nothing is said. */
  readonly input?: string[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Builds the page as it is shipped, from its sources, into a folder of its own, and serves it. */
export async function servePage({
  root = resolve("."),
  input,
  headers = sandboxed,
}: Serving = {}): Promise<Served> {
  await mkdir("node_modules/.cache", { recursive: true })
  const outDir = resolve(await mkdtemp("node_modules/.cache/journeys-"))
  const configFile = resolve(root, "vite.config.ts")
  const options = {
    root,
    configFile,
    logLevel: "error",
    build: { outDir, ...(input && { rolldownOptions: { input } }) },
  } as const
  await inProduction(() => build(options))
  const server = await preview({ ...options, preview: { host: "127.0.0.1", port: 0, headers } })
  const { port } = server.httpServer.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    folder: outDir,
    async close() {
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
}

// Under a test runner React would be built as for development, with everything mounted twice.
async function inProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = "production"
  await work().finally(() => {
    process.env.NODE_ENV = before
  })
}
