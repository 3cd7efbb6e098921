import { mkdir, mkdtemp, rm } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { build, preview } from "vite"

/** What a careful host would send with a deck: nothing from elsewhere, nothing written into it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
].join("; ")

/** Builds the sample deck beside the page and serves both. Tells the folder's address and what ends it. */
export async function serveDeck(): Promise<{ address: string; end: () => Promise<void> }> {
  await mkdir("node_modules/.cache", { recursive: true })
  const outDir = await mkdtemp("node_modules/.cache/deck-")
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = "production"
  const input = ["index.html", "test/deck/index.html"]
  await build({ logLevel: "error", build: { outDir, rolldownOptions: { input } } }).finally(() => {
    process.env.NODE_ENV = before
  })
  const server = await preview({
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, headers: { "Content-Security-Policy": policy } },
  })
  const { port } = server.httpServer.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    async end() {
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
}
