/** A linked program and its uniforms by name. */
export interface Program {
  readonly program: WebGLProgram
  readonly uniforms: ReadonlyMap<string, WebGLUniformLocation>
  /** Draws what follows with this program. */
  activate(): void
}

/** Compiles and links. Throws an error that holds the driver's log. */
export function createProgram(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
): Program {
  const program = gl.createProgram()
  const vertex = compile(gl, gl.VERTEX_SHADER, vertexSource)
  const fragment = compile(gl, gl.FRAGMENT_SHADER, fragmentSource)
  gl.attachShader(program, vertex)
  gl.attachShader(program, fragment)
  gl.linkProgram(program)
  gl.deleteShader(vertex)
  gl.deleteShader(fragment)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS))
    throw new Error(`The arc layer's program does not link: ${gl.getProgramInfoLog(program)}`)
  const uniforms = new Map<string, WebGLUniformLocation>()
  const count: number = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS)
  for (let i = 0; i < count; i++) {
    const { name } = gl.getActiveUniform(program, i)!
    uniforms.set(name, gl.getUniformLocation(program, name)!)
  }
  return { program, uniforms, activate: () => gl.useProgram(program) }
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type)!
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
    throw new Error(`The arc layer's shader does not compile: ${gl.getShaderInfoLog(shader)}`)
  return shader
}
