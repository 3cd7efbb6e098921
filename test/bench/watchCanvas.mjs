/**
 * A picture that the map drew: when it was finished, in ms from the navigation's start, and a hash
 * of all its pixels.
 * @typedef {{ at: number, picture: number }} Drawn
 * @typedef {Window & typeof globalThis & { drawn: Drawn[] }} Watched
 */

/**
 * Runs in a page before its own scripts and keeps its pictures in `window.drawn`. After each callback
 * of an animation frame it reads the WebGL canvas back: that asks nothing of the page, and waits
 * until the picture is finished, whatever the GPU's process still had to do.
 */
export function watchCanvas() {
  /** @type {Drawn[]} */
  const drawn = []
  Object.assign(window, { drawn })
  /** @type {WebGL2RenderingContext | undefined} */
  let gl
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = /** @type {any} */ (
    /** @this {HTMLCanvasElement} @param {string} kind @param {unknown} options */
    function (kind, options) {
      const context = getContext.call(this, kind, options)
      // The page may try WebGL on a canvas of its own first: MapLibre's has a class.
      if (kind === "webgl2" && this.classList.contains("maplibregl-canvas"))
        gl = /** @type {WebGL2RenderingContext} */ (context)
      return context
    }
  )

  function read() {
    if (!gl) return
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl
    const pixels = new Uint32Array(width * height)
    const bound = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING)
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null)
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(pixels.buffer))
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, bound)
    const at = performance.now()
    if (pixels[0] === 0) return // nothing was drawn in this frame
    let picture = width
    for (const pixel of pixels) picture = (Math.imul(picture, 31) + pixel) | 0
    drawn.push({ at, picture })
  }

  const request = window.requestAnimationFrame
  window.requestAnimationFrame = (callback) =>
    request((now) => {
      callback(now)
      read()
    })
}
