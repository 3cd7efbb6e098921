import { type PointerEvent, useEffect, useRef } from "react"
import { barOf } from "../../state/barOf.ts"
import { useViewer } from "../../state/ViewerContext.tsx"
import { pushAtEdge } from "./pushAtEdge.ts"
import { nearer, useZoom, type Zoom } from "./useZoom.ts"

interface Props {
  /** How many moments there are, on the bar or not. */
  readonly total: number
  /** Told of the moment under the pointer, by its index. */
  readonly onPoint: (index: number | undefined) => void
}

/** Less is a click and no drag, in CSS pixels. */
const leastDrag = 5
/** How fast a wheel zooms, and how fast a pinch on a trackpad, which comes as a wheel. */
const ofWheel = 0.002
const ofPinch = 0.01

/** What the keys do wherever the focus is on the bar. */
const keys: Readonly<Record<string, (zoom: Zoom) => void>> = {
  "+": (zoom) => zoom.by(nearer),
  "=": (zoom) => zoom.by(nearer),
  "-": (zoom) => zoom.by(1 / nearer),
  "0": (zoom) => zoom.whole(),
}

/**
 * The ground behind the bars: a click goes to a moment, a wheel or a pinch zooms, a drag pans. For the
 * hand alone: the slider, the keys and the buttons do the same.
 */
export function Ground({ total, onPoint }: Props) {
  const viewer = useViewer()
  const zoom = useZoom()
  const ground = useRef<HTMLDivElement>(null)
  /** Where each pointer that is down was last. */
  const down = useRef(new Map<number, number>())
  const moved = useRef(0)

  const placeOf = (clientX: number) => {
    const { left, width } = ground.current!.getBoundingClientRect()
    return width > 0 ? (clientX - left) / width : 0
  }
  const indexAt = (clientX: number) => {
    const { first, count } = barOf(viewer).getState().view
    const index = first + Math.floor(placeOf(clientX) * count)
    return Math.min(Math.max(index, 0), total - 1)
  }

  // React's own listeners for a wheel cannot keep the page from scrolling.
  useEffect(() => {
    const element = ground.current!
    const turn = (event: WheelEvent) => {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey
      const { left, width } = element.getBoundingClientRect()
      const lines = event.deltaMode === 1 ? 20 : 1
      const isTurned = isSideways
        ? zoom.pan(((event.deltaX || event.deltaY) * lines) / width)
        : zoom.by(
            Math.exp(event.deltaY * lines * (event.ctrlKey ? ofPinch : ofWheel)),
            (event.clientX - left) / width,
          )
      const { count } = barOf(viewer).getState().view
      // Where the bar has no more to show the page may scroll.
      if (isTurned || event.ctrlKey || count < total) event.preventDefault()
    }
    element.addEventListener("wheel", turn, { passive: false })
    return () => element.removeEventListener("wheel", turn)
  }, [viewer, zoom, total])

  useEffect(() => {
    const scrubber = ground.current!.parentElement!
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key]
      if (!act || event.altKey || event.ctrlKey || event.metaKey) return
      act(zoom)
      event.preventDefault()
    }
    scrubber.addEventListener("keydown", press)
    const end = pushAtEdge(viewer, scrubber, zoom.pan)
    return () => {
      scrubber.removeEventListener("keydown", press)
      end()
    }
  }, [viewer, zoom])

  const press = (event: PointerEvent) => {
    if (event.button !== 0) return
    ground.current!.setPointerCapture?.(event.pointerId)
    if (down.current.size === 0) moved.current = 0
    down.current.set(event.pointerId, event.clientX)
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType !== "touch") onPoint(indexAt(event.clientX))
    const before = down.current.get(event.pointerId)
    if (before === undefined) return
    const others = [...down.current].filter(([id]) => id !== event.pointerId)
    const [other] = others.map(([, x]) => x)
    moved.current += Math.abs(event.clientX - before)
    if (other !== undefined) {
      moved.current = Number.POSITIVE_INFINITY
      const [was, is] = [before, event.clientX].map((x) => Math.max(Math.abs(x - other), 10))
      zoom.by(was! / is!, placeOf((event.clientX + other) / 2))
    } else if (moved.current >= leastDrag) {
      const { width } = ground.current!.getBoundingClientRect()
      zoom.pan((before - event.clientX) / width)
    }
    down.current.set(event.pointerId, event.clientX)
  }
  const release = (event: PointerEvent) => {
    const isClick = down.current.delete(event.pointerId) && moved.current < leastDrag
    if (isClick && event.type === "pointerup") viewer.actions.goToIndex(indexAt(event.clientX))
  }

  return (
    <div
      className="bar-ground"
      ref={ground}
      aria-hidden="true"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerLeave={() => onPoint(undefined)}
    />
  )
}
