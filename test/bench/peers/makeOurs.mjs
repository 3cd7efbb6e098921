/**
 * What a page that is measured does: takes a history, as a text or a file, and draws a first year of it;
 * draws another year. Both settle when the map has drawn it. `drawn` counts arcs in the last frame.
 * @typedef {{ takes?: "file", fill: (given: any, year: number) => Promise<unknown>, step: (year: number) => Promise<unknown>, drawn?: () => unknown }} Peer
 * @typedef {Window & typeof globalThis & { peer: Peer }} WithPeer
 */

/**
 * Runs in Comity's page and puts a `Peer` into `window.peer`: a history comes as a file that someone
 * chose, a step is an event of the slider in a drag.
 * @param {{ firstYear: number, years: number }} told
 */
export async function makeOurs({ firstYear, years }) {
  await window.comity.arrived()
  const slider = () => /** @type {HTMLInputElement} */ (document.querySelector(".slider"))
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set

  /** @type {Peer} */
  const peer = {
    takes: "file",
    async fill(file, year) {
      const chooser = /** @type {HTMLInputElement} */ (document.querySelector("input[type=file]"))
      const chosen = new DataTransfer()
      chosen.items.add(file)
      chooser.files = chosen.files
      chooser.dispatchEvent(new Event("change", { bubbles: true }))
      while (slider()?.max !== String(years - 1)) {
        const told = document.querySelector(".problems, .note:not(.reading)")?.textContent
        if (told) throw new Error(told)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      await window.comity.arrived()
      slider().dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }))
      await peer.step(year)
    },
    step: (year) =>
      new Promise((resolve) => {
        window.comity.atlas()?.map.once("idle", resolve)
        // React hears of what its own setter did not set.
        setValue?.call(slider(), String(year - firstYear))
        slider().dispatchEvent(new Event("input", { bubbles: true }))
      }),
    drawn: () => window.comity.atlas()?.counts().arcs,
  }
  Object.assign(window, { peer })
}
