import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

const root = fileURLToPath(new URL("..", import.meta.url))

/** What node says where CHROMIUM_PATH names a file that is not there. */
const run = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, CHROMIUM_PATH: "/nowhere/chromium" },
    encoding: "utf8",
  })

test("a CHROMIUM_PATH that names nothing is told in a sentence that says what to do", () => {
  const { status, stderr } = run("test/chromium.mjs")
  expect(status).toBe(1)
  expect(stderr).toBe(
    "CHROMIUM_PATH names /nowhere/chromium, which does not exist. Set it to a Chromium or Google " +
      "Chrome, or unset it to have one found or installed.\n",
  )
})

test("the page is served and built without a browser", () => {
  const load = "import('vite').then(({ resolveConfig }) => resolveConfig({}, 'build'))"
  const { status, stderr } = run("--input-type=module", "--eval", `await ${load}`)
  expect([status, stderr]).toEqual([0, ""])
}, 60_000)
