import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react"
import type { Atlas } from "../map/createAtlas.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { type Corner, captionAt, cornersOf, coveredBy, marginsBeside } from "./placeCaption.ts"

const nothingCovered = { left: 0, top: 0, right: 0, bottom: 0 }

/**
 * The corner at which a caption covers nothing of what is chosen. While the map keeps its own view it
 * is moved into the room that the caption leaves; a view of the reader's own stays where it is.
 * @param page the page that the caption stands on, and the caption; its own margin is the gap
 */
export function useCaptionPlace(
  atlas: Atlas | undefined,
  page: RefObject<HTMLElement | null>,
  caption: RefObject<HTMLElement | null>,
): Corner {
  const { store } = useViewer()
  const [corner, setCorner] = useState<Corner>("bottom-left")
  const now = useRef(corner)
  now.current = corner
  const step = useChoice((choice) => choice.step)
  const selection = useChoice((choice) => choice.selection)
  const moment = useChoice((choice) => choice.moment)
  const camera = useChoice((choice) => choice.camera)
  const projection = useChoice((choice) => choice.projection)
  const sizes = useSizes(page, caption)

  useEffect(() => () => void atlas?.keepFree(nothingCovered), [atlas])
  // What is listed without being used is what may have moved the chosen thing on the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!atlas || !page.current || !caption.current) return
    let gone = false
    const whole = sizeOf(page.current)
    const own = sizeOf(caption.current)
    const { gap, bar } = roomIn(caption.current)
    const rectAt = (at: Corner) => captionAt(at, whole, own, gap, bar)
    const isFree = store.getState().camera === undefined
    const corners = cornersOf(whole)
    const stays = corners.includes(now.current) && !isFree
    const order = stays ? [now.current, ...corners.filter((one) => one !== now.current)] : corners
    const keep = (at: Corner) => {
      if (isFree || !stays) setCorner(at)
      return isFree ? atlas.keepFree(marginsBeside(at, whole, rectAt(at))) : Promise.resolve()
    }
    const find = async () => {
      let best = order[0]!
      let least = Number.POSITIVE_INFINITY
      for (const at of order) {
        await keep(at)
        if (gone) return
        const covered = coveredBy(rectAt(at), await atlas.chosenOnScreen())
        if (gone) return
        if (covered < least) {
          best = at
          least = covered
        }
        if (covered === 0) break
      }
      setCorner(best)
      if (isFree) await atlas.keepFree(marginsBeside(best, whole, rectAt(best)))
    }
    find()
    return () => {
      gone = true
    }
  }, [atlas, store, page, caption, step, selection, moment, camera, projection, sizes])
  return corner
}

/** A word that changes with the sizes of a page and of its caption. */
function useSizes(
  page: RefObject<HTMLElement | null>,
  caption: RefObject<HTMLElement | null>,
): string {
  const [sizes, setSizes] = useState("")
  // The caption comes and goes with the slides: who is watched is looked up after each rendering.
  useLayoutEffect(() => {
    const watched = [page.current, caption.current].filter((element) => element !== null)
    const tell = () =>
      setSizes(watched.map((element) => Object.values(sizeOf(element)).join()).join(" "))
    tell()
    const observer = new ResizeObserver(tell)
    for (const element of watched) observer.observe(element)
    return () => observer.disconnect()
  })
  return sizes
}

const sizeOf = (element: HTMLElement) => ({
  width: element.offsetWidth,
  height: element.offsetHeight,
})

/** How far a caption stays from the page's edges, and from its top: in ems, as its style has it. */
function roomIn(caption: HTMLElement): { gap: number; bar: number } {
  const em = Number.parseFloat(getComputedStyle(caption).fontSize)
  return { gap: 1.25 * em, bar: 3.25 * em }
}
