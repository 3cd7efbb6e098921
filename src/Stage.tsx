import { useCallback, useEffect, useRef, useState } from "react"
import { pictureOf } from "./export/pictureOf.ts"
import { pictureText } from "./export/pictureText.ts"
import { saveFile } from "./export/saveFile.ts"
import { AtlasMap } from "./map/AtlasMap.tsx"
import type { Atlas } from "./map/createAtlas.ts"
import type { Hover } from "./map/createPointer.ts"
import { HoverLabel } from "./panels/HoverLabel.tsx"
import { MapControls } from "./panels/MapControls.tsx"
import type { Session } from "./state/createSession.ts"
import type { Viewer } from "./state/createViewer.ts"
import { useViewer } from "./state/ViewerContext.tsx"
import { palettes, type Theme } from "./theme/palettes.ts"
import { type Lang, wordsIn } from "./words/wordsIn.ts"
import { loadShapes, type Shapes } from "./world/shapes.ts"

// Asked for at once: they travel while the page and the history are being read.
const shapesOnTheirWay = loadShapes()
const wantsNoMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches

interface Props {
  readonly session: Session
  readonly lang: Lang
  readonly theme: Theme
  readonly onAtlas: (atlas: Atlas | undefined) => void
  readonly onNoMap: () => void
}

/** The map, once its shapes are here, with its controls and the name of what is under the pointer. */
export function Stage({ session, lang, theme, onAtlas, onNoMap }: Props) {
  const words = wordsIn(lang)
  const viewer = useViewer()
  const [shapes, setShapes] = useState<Shapes>()
  const [hover, setHover] = useState<{ readonly over: Hover; readonly of: Viewer }>()
  const showHover = useCallback(
    (over: Hover | undefined) => setHover(over && { over, of: viewer }),
    [viewer],
  )
  const [canDraw, setCanDraw] = useState(true)
  const still = useCallback(
    () => session.store.getState().setting.still || wantsNoMotion(),
    [session],
  )
  const giveUp = useCallback(() => setCanDraw(false), [])
  const stage = useRef<HTMLElement>(null)
  const atlas = useRef<Atlas>(undefined)
  const tellAtlas = useCallback(
    (next: Atlas | undefined) => {
      atlas.current = next
      onAtlas(next)
    },
    [onAtlas],
  )

  useEffect(() => {
    let gone = false
    shapesOnTheirWay.then((ready) => {
      if (!gone) setShapes(ready)
    })
    return () => {
      gone = true
    }
  }, [])
  useEffect(() => {
    if (!canDraw) onNoMap()
  }, [canDraw, onNoMap])

  async function savePicture(map: Atlas) {
    const isOwn = session.store.getState().territory === "history"
    const text = pictureText(viewer, lang, isOwn)
    const picture = await pictureOf(map.draw(), devicePixelRatio, text, palettes[theme])
    saveFile(picture, `comity-${text.moment}.png`)
  }

  return (
    <section className="stage" aria-label={words.map} ref={stage}>
      <button
        type="button"
        className="skip"
        onClick={() =>
          stage.current?.parentElement?.querySelector<HTMLElement>(".details")?.focus()
        }
      >
        {words.toDetails}
      </button>
      {!canDraw && <p className="no-map">{words.noWebGl}</p>}
      {canDraw && shapes && (
        <>
          <AtlasMap
            shapes={shapes}
            lang={lang}
            label={words.mapKeys}
            theme={theme}
            onAtlas={tellAtlas}
            onHover={showHover}
            onFailure={giveUp}
            still={still}
          />
          <MapControls
            onZoom={(steps) => atlas.current?.zoomBy(steps)}
            onFit={() => atlas.current?.fit()}
            onFullScreen={
              document.fullscreenEnabled ? () => toggleFullScreen(stage.current) : undefined
            }
            onPicture={() => atlas.current && savePicture(atlas.current)}
            onLink={() => copyLink(session)}
          />
        </>
      )}
      {hover?.of === viewer && <HoverLabel {...hover.over} />}
    </section>
  )
}

/** The whole page in full screen, or back. Where a frame forbids it nothing happens. */
function toggleFullScreen(stage: HTMLElement | null) {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
  else
    stage
      ?.closest(".comity")
      ?.requestFullscreen()
      .catch(() => {})
}

/** The address of this very view; shown to be copied by hand where the browser forbids to do it. */
async function copyLink(session: Session) {
  const link = `${location.href.split("#")[0]}#${session.getState()}`
  try {
    await navigator.clipboard.writeText(link)
    session.setNote({ kind: "linkCopied" })
  } catch {
    session.setNote({ kind: "linkShown", link })
  }
}
