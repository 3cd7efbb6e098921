import type { Size } from "../drawing/views.ts"
import type { LegendEntry } from "../export/legendOf.ts"
import type { PictureText } from "../export/pictureText.ts"
import type { Camera } from "../protocol/State.ts"
import type { Selection } from "../state/Selection.ts"
import type { Theme } from "../theme/palettes.ts"
import type { Frame } from "../timeline/frameAt.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import type { Lang } from "../words/wordsIn.ts"
import type { Shapes } from "../world/shapes.ts"

/** What is drawn, from where, and for whom. */
export interface SvgOptions extends Size {
  readonly timeline: Timeline
  readonly frame: Frame
  readonly shapes: Shapes
  readonly selection: Selection | undefined
  readonly projection: "mercator" | "globe"
  /** Where the map stands for a size; with words around it, it is smaller than the drawing. */
  readonly cameraFor: (size: Size) => Camera
  readonly theme: Theme
  readonly lang: Lang
  /** The words around the map; without them the map fills the drawing. */
  readonly surrounds?: {
    readonly text: PictureText
    readonly legend: readonly LegendEntry[]
  }
  /** Begins the ids in the drawing: another one for each drawing in one document. */
  readonly prefix?: string
}
