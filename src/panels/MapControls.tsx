import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import "./MapControls.css"

interface Props {
  /** Undefined, as what follows, where there is a drawing in place of the map. */
  readonly onZoom: ((steps: number) => void) | undefined
  readonly onFit: (() => void) | undefined
  readonly onFullScreen: (() => void) | undefined
  readonly onShare: () => void
}

/** What can be done with the map by a button that a gesture or a key does too. */
export function MapControls({ onZoom, onFit, onFullScreen, onShare }: Props) {
  const { actions } = useViewer()
  const words = useWords()
  const projection = useChoice((choice) => choice.projection)
  const isChosen = useChoice((choice) => choice.selection !== undefined)
  const isMoved = useChoice((choice) => choice.camera !== undefined)
  return (
    <div className="map-controls">
      {onZoom && (
        <>
          <button type="button" aria-label={words.zoomOut} onClick={() => onZoom(-1)}>
            −
          </button>
          <button type="button" aria-label={words.zoomIn} onClick={() => onZoom(1)}>
            +
          </button>
        </>
      )}
      {isChosen && onFit && (
        <button type="button" onClick={onFit}>
          {words.fit}
        </button>
      )}
      {isMoved && (
        <button type="button" onClick={() => actions.setCamera(undefined)}>
          {words.wholeMap}
        </button>
      )}
      <button
        type="button"
        onClick={() => actions.setProjection(projection === "globe" ? "mercator" : "globe")}
      >
        {projection === "globe" ? words.flatMap : words.globe}
      </button>
      {onFullScreen && (
        <button type="button" onClick={onFullScreen}>
          {words.fullScreen}
        </button>
      )}
      <button type="button" aria-haspopup="dialog" onClick={onShare}>
        {words.share}
      </button>
    </div>
  )
}
