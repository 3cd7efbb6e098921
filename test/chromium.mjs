// Finds the Chromium that the browser tests use; run as a program it installs one where there is none.
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { chromium } from "playwright"

/** Flags for a browser that draws the same picture everywhere, without a GPU and without a network. */
export const browserArguments = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-quic",
  "--disable-background-networking",
]

/** Flags for a browser whose WebGL is the machine's own or Mesa's. */
export const mesaArguments = browserArguments
  .filter((flag) => !flag.includes("swiftshader"))
  .concat("--use-angle=gl-egl")

/**
 * Flags for a browser whose WebGL is the machine's own or Mesa's, which draws arcs two or three times
 * faster than SwiftShader; those of SwiftShader where there is neither. Fails where no WebGL 2 is.
 * @returns {Promise<{ args: string[], renderer: string }>} the flags, and what draws with them
 */
export async function quickArguments() {
  for (const args of [mesaArguments, browserArguments]) {
    const renderer = await rendererWith(args)
    if (renderer) return { args, renderer }
  }
  throw new Error("This Chromium has no WebGL 2.")
}

/**
 * What draws WebGL 2 in a browser with these flags; undefined where nothing does.
 * @param {string[]} args
 */
export async function rendererWith(args) {
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  const page = await browser.newPage()
  const renderer = await page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl2")
    const names = gl?.getExtension("WEBGL_debug_renderer_info")
    return gl && names && String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL))
  })
  await browser.close()
  return renderer ?? undefined
}

const systemPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, else Playwright's own, else the system's.
 * Undefined where there is none, or none where it is named.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  return [chromium.executablePath(), ...systemPlaces].find((path) => path && existsSync(path))
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(" ")}`)
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  return spawnSync(command, args, { stdio: "inherit", env }).status === 0
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")

function hasChineseFont() {
  try {
    return execFileSync("fc-list", [":lang=zh"]).length > 0
  } catch {
    return false
  }
}

function install() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) {
    console.error(
      `CHROMIUM_PATH names ${named}, which does not exist. Set it to a Chromium or Google Chrome, ` +
        "or unset it to have one found or installed.",
    )
    process.exit(1)
  }
  const packages = []
  if (!findChromium()) packages.push("chromium")
  if (process.platform === "linux" && !hasChineseFont()) packages.push("fonts-noto-cjk")
  if (packages.length === 0) return
  console.log(`The browser tests need: ${packages.join(", ")}`)
  if (isDebianRoot()) {
    run("apt-get", ["update", "-qq"])
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "fontconfig", ...packages])
  } else if (packages.includes("chromium")) {
    run("npx", ["playwright", "install", "--with-deps", "chromium"])
  }
  if (!findChromium()) {
    console.error(
      "No Chromium was found and none could be installed. Install Chromium or Google Chrome, " +
        "or set CHROMIUM_PATH to one, and run the tests again.",
    )
    process.exit(1)
  }
  if (packages.includes("fonts-noto-cjk") && !hasChineseFont())
    console.warn("No Chinese font was found: pictures will show boxes. Install fonts-noto-cjk.")
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) install()
