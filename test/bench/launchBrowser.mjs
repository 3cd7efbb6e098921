import { chromium } from "playwright"
import { browserArguments, findChromium } from "../chromium.mjs"

const withMesa = browserArguments
  .filter((flag) => !flag.includes("swiftshader"))
  .concat("--use-angle=gl-egl")

/**
 * A browser whose WebGL is the machine's own or Mesa's, which draws arcs two or three times faster than
 * SwiftShader and so hides less behind the drawing; SwiftShader where there is neither.
 */
export async function launchBrowser() {
  for (const args of [withMesa, browserArguments]) {
    const browser = await chromium.launch({ executablePath: findChromium(), args })
    const page = await browser.newPage()
    const renderer = await page.evaluate(() => {
      const gl = document.createElement("canvas").getContext("webgl2")
      const names = gl?.getExtension("WEBGL_debug_renderer_info")
      return gl && names && String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL))
    })
    await page.close()
    if (renderer) return { browser, renderer }
    await browser.close()
  }
  throw new Error("This Chromium has no WebGL 2.")
}
