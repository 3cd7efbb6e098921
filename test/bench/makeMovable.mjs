/**
 * What a measured page can do again and again: draw a frame at rest, move the year by a step, move it
 * and wait until all that is written follows, move it and await the flight; and, as the floor of a step,
 * draw a frame while only the slider's thumb and the year in large change, by hand. Each answers with the number of frames that the map drew until it rested.
 * @typedef {Record<"idle" | "floor" | "step" | "rest" | "fly", (times: number) => Promise<number>>} Moving
 * @typedef {Window & typeof globalThis & { moving: Moving }} Movable
 */

/** Runs in Comity's page and puts a `Moving` into `window.moving`. */
export async function makeMovable() {
  await window.comity.arrived()
  const map = /** @type {import("maplibre-gl").Map} */ (window.comity.atlas()?.map)
  const slider = /** @type {HTMLInputElement} */ (document.querySelector(".slider"))
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set
  const last = Number(slider.max)
  let turn = Number(slider.value)
  const year = /** @type {Text} */ (document.querySelector(".moment-words")?.firstChild)
  const firstYear = Number(year.data) - turn

  // Up and down through all the years, as a hand does.
  function step() {
    const at = ++turn % (2 * last)
    setValue?.call(slider, String(at <= last ? at : 2 * last - at))
    slider.dispatchEvent(new Event("input", { bubbles: true }))
  }

  /** @param {() => void} act @param {number} times @param {() => Promise<void>} [arrive] */
  async function repeat(act, times, arrive) {
    let frames = 0
    const count = () => frames++
    map.on("render", count)
    for (let i = 0; i < times; i++) {
      await new Promise((resolve) => {
        map.once("idle", () => setTimeout(resolve))
        act()
      })
      await arrive?.()
    }
    map.off("render", count)
    return frames
  }

  /** @type {Moving} */
  const moving = {
    idle: (times) => repeat(() => map.triggerRepaint(), times),
    floor: (times) =>
      repeat(() => {
        const at = ++turn % (2 * last)
        const index = at <= last ? at : 2 * last - at
        setValue?.call(slider, String(index))
        year.data = String(firstYear + index)
        map.triggerRepaint()
      }, times),
    // The pointer is down, as it is in a drag.
    step: async (times) => {
      slider.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }))
      const frames = await repeat(step, times)
      slider.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }))
      return frames
    },
    rest: (times) =>
      repeat(step, times, async () => {
        await window.comity.arrived()
        // Past the time after which the last list follows the moment.
        await new Promise((resolve) => setTimeout(resolve, 250))
      }),
    fly: (times) => repeat(step, times, () => window.comity.arrived()),
  }
  Object.assign(window, { moving })
}
