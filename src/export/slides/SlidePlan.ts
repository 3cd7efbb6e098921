import type { Lang } from "../../words/wordsIn.ts"
import type { LegendEntry } from "../legendOf.ts"

/** A place on a slide, in inches from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Words in a box; as wide and as high as the box they stand in, at most. */
export interface Block {
  /** What it is, as the list of a slide's objects names it. */
  readonly name: string
  readonly box: Box
  readonly paragraphs: readonly string[]
  /** In points; a line is `lineHeight` times as high. */
  readonly size: number
  readonly face: "serif" | "sans"
  readonly tone: "ink" | "muted"
  readonly bold?: boolean
  readonly align?: "right"
}

/** How high a line is, in sizes of its type. */
export const lineHeight = 1.3

/** How much room stands between paragraphs, in lines. */
export const paragraphGap = 0.4

/** A small square or arrow before its label. */
export interface PlacedMark {
  readonly box: Box
  readonly mark: LegendEntry
}

export interface PlannedPicture {
  readonly box: Box
  /** What the picture shows, for who does not see it. */
  readonly alt: string
  /** Which of the steps it is of. */
  readonly step: number
}

export interface PlannedSlide {
  readonly title: Block
  readonly blocks: readonly Block[]
  readonly marks: readonly PlacedMark[]
  readonly picture: PlannedPicture | undefined
  /** What the speaker says; empty for nothing. */
  readonly notes: string
}

/** What stands where on every slide. Boxes neither overlap nor overflow, as far as can be estimated. */
export interface SlidePlan {
  readonly title: string
  readonly creators: string
  readonly lang: Lang
  /** In inches. */
  readonly width: number
  readonly height: number
  readonly slides: readonly PlannedSlide[]
}
