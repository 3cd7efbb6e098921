import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

const folder = fileURLToPath(new URL(".", import.meta.url))

/** Installs the peers where they are not; tells whether they are there, and says so where they are not. */
export function installPeers() {
  // npm writes this file when all is there.
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return true
  console.error("> npm ci in test/bench/peers (about 370 MB)")
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  })
  if (status === 0) return true
  console.log("\nPeers are skipped: they could not be installed. Run npm ci in test/bench/peers.")
  return false
}
