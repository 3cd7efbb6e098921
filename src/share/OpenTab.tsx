import { Component, lazy, type ReactNode, Suspense, useState } from "react"
import { sharingWords } from "../words/sharing.ts"
import type { TabProps } from "./TabProps.ts"
import type { Tab } from "./tabs.ts"

interface Props {
  readonly tab: Tab
  readonly given: TabProps
}

/** A tab's room, once it is here; where it fails, a word in its place. */
export function OpenTab({ tab, given }: Props) {
  const words = sharingWords(given.lang)
  // Made anew each time the tab is opened, so that what failed to load is asked for again.
  const [Room] = useState(() => lazy(async () => ({ default: await tab.load() })))
  return (
    <Boundary instead={<p role="alert">{words.failed}</p>}>
      <Suspense fallback={<p className="share-quiet">{words.opening}</p>}>
        <Room {...given} />
      </Suspense>
    </Boundary>
  )
}

interface BoundaryProps {
  readonly instead: ReactNode
  readonly children: ReactNode
}

/** Shows something else in place of what throws while it is drawn. */
class Boundary extends Component<BoundaryProps> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
