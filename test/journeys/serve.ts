// Builds the page as it is shipped, into a folder of its own, and serves it to every journey.
import { mkdir, mkdtemp, rm } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { resolve } from "node:path"
import { chromium } from "playwright"
import { build, preview } from "vite"
import type { TestProject } from "vitest/node"
import { findChromium, quickArguments } from "../chromium.mjs"

declare module "vitest" {
  interface ProvidedContext {
    /** Where the page is served, with a slash at its end. */
    address: string
    /** The folder that is served. */
    folder: string
    /** Where the one Chromium of all journeys listens. */
    browser: string
  }
}

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
const headers = { "Content-Security-Policy": policy, "Access-Control-Allow-Origin": "*" }

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  await mkdir("node_modules/.cache", { recursive: true })
  const outDir = await mkdtemp("node_modules/.cache/journeys-")
  await inProduction(() => build({ logLevel: "error", build: { outDir } }))
  const server = await preview({
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, headers },
  })
  const browser = await chromium.launchServer({
    executablePath: findChromium(),
    args: (await quickArguments()).args,
  })
  const { port } = server.httpServer.address() as AddressInfo
  project.provide("address", `http://127.0.0.1:${port}/`)
  project.provide("folder", resolve(outDir))
  project.provide("browser", browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
    await rm(outDir, { recursive: true })
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
