/**
 * What a page does with WebGL: how often it drew, the bytes in buffers that live, and `finish`, which
 * waits until all that was drawn is in the pixels.
 * @typedef {{ draws: number, bytes: () => number, finish: () => void }} Gl
 * @typedef {Window & typeof globalThis & { gl: Gl }} Watched
 */

/** Runs in a page before its own scripts and puts a `Gl` into `window.gl`. */
export function watchGl() {
  /** @type {Set<WebGL2RenderingContext>} */
  const contexts = new Set()
  /** @type {Map<WebGLBuffer, number>} */
  const sizes = new Map()
  const gl = {
    draws: 0,
    bytes: () => [...sizes.values()].reduce((sum, size) => sum + size, 0),
    finish() {
      for (const context of contexts) {
        if (context.isContextLost()) continue
        const bound = context.getParameter(context.READ_FRAMEBUFFER_BINDING)
        context.bindFramebuffer(context.READ_FRAMEBUFFER, null)
        context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4))
        context.bindFramebuffer(context.READ_FRAMEBUFFER, bound)
      }
    },
  }
  Object.assign(window, { gl })

  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = /** @type {any} */ (
    /** @this {HTMLCanvasElement} @param {string} kind @param {unknown} options */
    function (kind, options) {
      const context = getContext.call(this, kind, options)
      if (context instanceof WebGL2RenderingContext) contexts.add(context)
      return context
    }
  )

  const prototype = WebGL2RenderingContext.prototype
  const { bufferData, deleteBuffer } = prototype
  prototype.bufferData = /** @type {any} */ (
    /** @this {WebGL2RenderingContext} @param {[number, number | ArrayBufferView | null, ...any]} given */
    function (...given) {
      const [target, data, , , length] = given
      const binding = {
        [this.ARRAY_BUFFER]: this.ARRAY_BUFFER_BINDING,
        [this.ELEMENT_ARRAY_BUFFER]: this.ELEMENT_ARRAY_BUFFER_BINDING,
        [this.UNIFORM_BUFFER]: this.UNIFORM_BUFFER_BINDING,
        [this.COPY_WRITE_BUFFER]: this.COPY_WRITE_BUFFER_BINDING,
        [this.COPY_READ_BUFFER]: this.COPY_READ_BUFFER_BINDING,
        [this.TRANSFORM_FEEDBACK_BUFFER]: this.TRANSFORM_FEEDBACK_BUFFER_BINDING,
      }[target]
      const buffer = binding && this.getParameter(binding)
      const each = data && typeof data !== "number" && "BYTES_PER_ELEMENT" in data
      const size = typeof data === "number" ? data : (data?.byteLength ?? 0)
      if (buffer) sizes.set(buffer, length && each ? length * Number(data.BYTES_PER_ELEMENT) : size)
      return /** @type {any} */ (bufferData).apply(this, given)
    }
  )
  prototype.deleteBuffer = function (buffer) {
    if (buffer) sizes.delete(buffer)
    return deleteBuffer.call(this, buffer)
  }
  for (const name of /** @type {const} */ ([
    "drawArrays",
    "drawElements",
    "drawArraysInstanced",
    "drawElementsInstanced",
    "drawRangeElements",
  ])) {
    const draw = /** @type {any} */ (prototype[name])
    prototype[name] = /** @type {any} */ (
      /** @this {WebGL2RenderingContext} @param {unknown[]} given */
      function (...given) {
        gl.draws++
        return draw.apply(this, given)
      }
    )
  }
}
