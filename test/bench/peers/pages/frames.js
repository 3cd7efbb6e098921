/** Settles when a MapLibre map has drawn all that it was asked for, after `act`. */
export const drawn = (map, act) =>
  new Promise((resolve) => {
    map.once("idle", resolve)
    act()
    map.triggerRepaint()
  })

/** Settles in the next frame, after all that asked for it before. */
export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Settles when a page that draws only what has changed has drawn after `act` and then rests a frame. */
export async function drawnAndQuiet(act) {
  const { gl } = window
  const before = gl.draws
  await act()
  while (gl.draws === before) await nextFrame()
  for (let last = before; gl.draws !== last; ) {
    last = gl.draws
    await nextFrame()
  }
}
