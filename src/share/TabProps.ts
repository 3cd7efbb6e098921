import type { Session } from "../state/createSession.ts"
import type { Viewer } from "../state/createViewer.ts"
import type { Theme } from "../theme/palettes.ts"
import type { Lang } from "../words/wordsIn.ts"
import type { Shapes } from "../world/shapes.ts"

/** What every tab of the Share dialog is given. */
export interface TabProps {
  readonly session: Session
  readonly viewer: Viewer
  readonly shapes: Shapes
  readonly lang: Lang
  readonly theme: Theme
}
