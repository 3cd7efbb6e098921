import { makeMovable } from "./makeMovable.mjs"
import { openPage } from "./openPage.mjs"
import { watchReact } from "./watchReact.mjs"

/** What shows the moment or says it to who listens, and so may change with it. */
const panels = ".timeline, .summary, .details, .legend, .unseen"

/**
 * Counts what must not happen while the year moves: uploads of arcs, changes of the document off the
 * panels, components off the panels that React renders.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ steps: number }} options
 */
export async function measureQuiet(browser, url, { steps }) {
  const page = await openPage(browser, `${url}/page/`, {
    before: watchReact,
    told: panels,
  })
  await page.evaluate(makeMovable)
  // The grip of a phone's sheet comes last, after the map, and says on the page how high the sheet is.
  await page.waitForSelector("[data-sheet]", { state: "attached" })
  const counts = await page.evaluate(
    async ({ panels, steps }) => {
      const { moving, renders } =
        /** @type {import("./makeMovable.mjs").Movable & import("./watchReact.mjs").Watched} */ (
          window
        )
      const uploads = () => window.comity.atlas()?.counts().uploads ?? Number.NaN
      /** @param {Node | null} node */
      const isOff = (node) =>
        !(node instanceof Element ? node : node?.parentElement)?.closest(panels)
      let mutations = 0
      const observer = new MutationObserver((records) => {
        mutations += records.filter(({ target }) => isOff(target)).length
      })
      const all = { subtree: true, childList: true, attributes: true, characterData: true }
      // What comes late puts its style sheet into the head: that is not the page's doing with the year.
      observer.observe(document.body, all)
      Object.assign(renders, { all: 0, off: 0 })
      const before = uploads()
      await moving.step(steps)
      observer.disconnect()
      const counts = { uploads: uploads() - before, mutations, renders: renders.off }
      const rendersInAll = renders.all
      // Once the moment rests the list is rendered: so React does tell of it.
      await moving.rest(1)
      return { ...counts, rendersInAll, told: renders.all }
    },
    { panels, steps },
  )
  await page.context().close()
  if (counts.told === 0) throw new Error("React told of no render: the count is not to be trusted.")
  return counts
}
