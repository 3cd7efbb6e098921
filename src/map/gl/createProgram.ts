/** A program of the map's own layers and its uniforms by name. */
export interface Program {
  readonly program: WebGLProgram
  /** Throws, as `activate` does, an error with the driver's log if the program cannot be used. */
  readonly uniforms: ReadonlyMap<string, WebGLUniformLocation>
  /** Draws what follows with this program. */
  activate(): void
}

/**
 * Compiles and links without waiting: drivers do so in parallel, so make all programs that a frame
 * needs before the first is used.
 */
export function createProgram(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
): Program {
  const program = gl.createProgram()
  const shaders = [
    compile(gl, gl.VERTEX_SHADER, vertexSource),
    compile(gl, gl.FRAGMENT_SHADER, fragmentSource),
  ]
  for (const shader of shaders) gl.attachShader(program, shader)
  gl.linkProgram(program)
  let known: Map<string, WebGLUniformLocation> | undefined
  const uniforms = () => {
    known ??= uniformsOf(gl, program, shaders)
    return known
  }
  return {
    program,
    get uniforms() {
      return uniforms()
    },
    activate() {
      uniforms()
      // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's word, not React's
      gl.useProgram(program)
    },
  }
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type)!
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  return shader
}

function uniformsOf(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  shaders: readonly WebGLShader[],
): Map<string, WebGLUniformLocation> {
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    for (const shader of shaders)
      if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
        throw new Error(`A shader of the map does not compile: ${gl.getShaderInfoLog(shader)}`)
    throw new Error(`A program of the map does not link: ${gl.getProgramInfoLog(program)}`)
  }
  for (const shader of shaders) gl.deleteShader(shader)
  const uniforms = new Map<string, WebGLUniformLocation>()
  const count: number = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS)
  for (let i = 0; i < count; i++) {
    const { name } = gl.getActiveUniform(program, i)!
    uniforms.set(name, gl.getUniformLocation(program, name)!)
  }
  return uniforms
}
