/** Where a deck stands: slide across, slide down, and the fragment that was last shown. */
export interface Place {
  readonly h: number
  readonly v: number
  /** -1 before the first fragment; absent where the slide has none. */
  readonly f?: number
}

/** Whether one press of a key leads from one place to the other: the map may then move there. */
export function areNeighbours(a: Place, b: Place): boolean {
  if (a.h !== b.h) return Math.abs(a.h - b.h) === 1
  if (a.v !== b.v) return Math.abs(a.v - b.v) === 1
  return Math.abs((a.f ?? -1) - (b.f ?? -1)) <= 1
}

/**
 * The state that a slide's markup asks for as it stands: of its last visible fragment that has one,
 * else its own, else that of its stack. Undefined: the slide has no map.
 */
export function stateOfSlide(slide: HTMLElement): string | undefined {
  const shown = [...slide.querySelectorAll<HTMLElement>(".fragment.visible[data-comity-state]")]
  const last = shown.sort((a, b) => orderOf(a) - orderOf(b)).at(-1)
  const stack = slide.parentElement?.closest("section")
  return (last ?? slide).dataset.comityState ?? stack?.dataset.comityState
}

const orderOf = (fragment: HTMLElement) => Number(fragment.dataset.fragmentIndex ?? 0)

/** The parts of a state as one, which is whole; of a key that stands twice the first counts. */
export const joinStates = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join("&")
