/** What a page carries within itself. */
export interface Carried {
  /** A dataset's text. */
  readonly dataset: string
  /** The state to begin with, `t=1992&select=ALB`. */
  readonly state: string
  readonly version: string
}

/** The id of the element that holds it. */
export const blockId = "comity-dataset"

/** What the page that is open carries; all of it may be missing. */
export function carriedIn(page: Document): Partial<Carried> {
  const block = page.getElementById(blockId)
  const { version, state } = block?.dataset ?? {}
  return { dataset: block?.textContent || undefined, state, version }
}
