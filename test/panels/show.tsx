import { render } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { ReactNode } from "react"
import { decodeState } from "../../src/protocol/decodeState.ts"
import { choiceOf, stateOf } from "../../src/state/choiceOf.ts"
import { createViewer } from "../../src/state/createViewer.ts"
import { ViewerScope } from "../../src/state/ViewerContext.tsx"
import type { Timeline } from "../../src/timeline/Timeline.ts"
import { LangContext } from "../../src/words/LangContext.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"

/** Shows a panel over a timeline at a state, `t=1992&select=ALB`, to a reader of a language. */
export function show(panel: ReactNode, timeline: Timeline, at = "", lang: Lang = "en") {
  const viewer = createViewer(timeline, choiceOf(timeline, decodeState(at).state).choice)
  const container = document.body.appendChild(document.createElement("div"))
  container.className = "page"
  render(
    <LangContext value={lang}>
      <ViewerScope viewer={viewer}>{panel}</ViewerScope>
    </LangContext>,
    { container },
  )
  return { viewer, container, state: () => stateOf(viewer), user: userEvent.setup() }
}

/** The elements' texts, in order. */
export const textsOf = (elements: readonly Element[]) =>
  elements.map(({ textContent }) => textContent)
