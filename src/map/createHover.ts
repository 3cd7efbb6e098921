import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl"
import { type Selection, selectionText } from "../state/Selection.ts"
import type { ScreenPoint } from "./gl/MapView.ts"

/** What lies under the pointer. */
export interface Found {
  readonly target: Selection
  /** The arcs of a sum, of which the target is the latest event; none where it is no sum. */
  readonly sum: readonly number[]
}

/** What is pointed at, until its label is left too. */
export interface Hover extends Found {
  /** Where the pointer came onto it, in CSS pixels from the map's corner. */
  readonly at: ScreenPoint
  /** Which way it was going there. */
  readonly going: ScreenPoint
  /** Takes the label, while there is one. */
  readonly hold: (label: HTMLElement | null) => void
}

/** How near its label a pointer on the way there must be, in CSS pixels; which part of its way brings it nearer. */
const near = 48
const straight = 0.3
/** How long it may rest on that way, in milliseconds. */
const rest = 250

/**
 * Holds what is pointed at: the same for as long as the pointer is over it, comes nearer to its label
 * over whatever lies between, or is in the label. A click there chooses it, unless it selected text.
 */
export function createHover(
  map: MapLibreMap,
  tell: (hover: Hover | undefined) => void,
  choose: (target: Selection) => void,
) {
  let held: Found | undefined
  let label: HTMLElement | null = null
  /** Where the pointer was last on what is held; undefined once it was in the label, from which all ways lead away. */
  let start: MouseEvent | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const stay = () => clearTimeout(timer)

  function show(found: Found | undefined, { point, originalEvent }: MapMouseEvent) {
    stay()
    held = found
    start = originalEvent
    const going = { x: originalEvent.movementX, y: originalEvent.movementY }
    tell(found && { ...found, at: point, going, hold })
  }

  /** Whether the pointer, off what is held, is on its way to the label. */
  function isComing(now: MouseEvent): boolean {
    if (!label || !start) return false
    const way = Math.hypot(now.clientX - start.clientX, now.clientY - start.clientY)
    const away = awayFrom(label, now)
    return away < near && awayFrom(label, start) - away > straight * way
  }

  function over(found: Found | undefined, event: MapMouseEvent) {
    stay()
    if (isSame(found, held)) start = event.originalEvent
    else if (isComing(event.originalEvent)) timer = setTimeout(show, rest, found, event)
    else show(found, event)
  }

  function end() {
    stay()
    held = undefined
    tell(undefined)
  }

  const isIn = (place: HTMLElement | null, { relatedTarget }: MouseEvent) =>
    place?.contains(relatedTarget as Node | null) ?? false

  function out({ originalEvent }: MapMouseEvent) {
    if (!isIn(label, originalEvent)) return end()
    stay()
    start = undefined
  }

  const leave = (event: MouseEvent) => {
    if (!isIn(map.getContainer(), event)) end()
  }
  const press = () => {
    if (held && getSelection()?.isCollapsed !== false) choose(held.target)
  }
  function hold(next: HTMLElement | null) {
    label = next
    label?.addEventListener("mouseleave", leave)
    label?.addEventListener("click", press)
  }

  return {
    over,
    out,
    end,
    /** Takes the label away; it stays away until something else was pointed at. */
    dismiss() {
      stay()
      tell(undefined)
    },
  }
}

const isSame = (one: Found | undefined, other: Found | undefined): boolean =>
  one && other
    ? selectionText(one.target) === selectionText(other.target) &&
      one.sum.length === other.sum.length
    : one === other

/** How far the pointer is from a label, in CSS pixels of the screen. */
function awayFrom(label: HTMLElement, { clientX: x, clientY: y }: MouseEvent): number {
  const { left, top, right, bottom } = label.getBoundingClientRect()
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}
