import type { LandMesh } from "./triangulate.ts"

let room: typeof import("./subdivide.ts") | undefined

/** Fetches what only a globe needs. */
export async function loadSubdivide(): Promise<void> {
  room ??= await import("./subdivide.ts")
}

/** A mesh subdivided; undefined until what does it is here. */
export const subdivided = (mesh: LandMesh): LandMesh | undefined => room?.subdivide(mesh)
