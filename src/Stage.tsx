import { useCallback, useEffect, useRef, useState } from "react"
import { useStore } from "zustand"
import { AtlasMap } from "./map/AtlasMap.tsx"
import type { Atlas } from "./map/createAtlas.ts"
import type { Hover } from "./map/createHover.ts"
import { late } from "./panels/late.tsx"
import { MapControls } from "./panels/MapControls.tsx"
import type { Pointed } from "./panels/Pointed.tsx"
import type { Session } from "./state/createSession.ts"
import type { Viewer } from "./state/createViewer.ts"
import { useViewer } from "./state/ViewerContext.tsx"
import type { Theme } from "./theme/palettes.ts"
import { type Lang, wordsIn } from "./words/wordsIn.ts"
import { loadShapes, type Shapes } from "./world/shapes.ts"
import "./Stage.css"

// Asked for at once: they travel while the page and the history are being read.
const shapesOnTheirWay = loadShapes()
// Only where the browser draws no map.
const NoMap = late(async () => (await import("./panels/NoMap.tsx")).NoMap)
const Poster = late(async () => (await import("./Poster.tsx")).Poster)
// The dialog travels when it is first asked for.
const ShareDialog = late(async () => (await import("./share/ShareDialog.tsx")).ShareDialog)
const noMotion = matchMedia("(prefers-reduced-motion: reduce)")

interface Props {
  readonly session: Session
  readonly lang: Lang
  readonly theme: Theme
  /** Whether there is more around the map than the map: its buttons, and details to go on to. */
  readonly withControls: boolean
  readonly onAtlas: (atlas: Atlas | undefined) => void
  /** Told whether there is none to wait for. */
  readonly onNoMap: (isWithout: boolean) => void
  /** Told whether there is a map, or a drawing in its place. */
  readonly onHasMap: (hasMap: boolean) => void
}

/** The map, once its shapes are here, with its controls and the name of what is under the pointer. */
export function Stage(props: Props) {
  const { session, lang, theme, withControls, onAtlas, onNoMap, onHasMap } = props
  const words = wordsIn(lang)
  const viewer = useViewer()
  const [shapes, setShapes] = useState<Shapes>()
  const [hover, setHover] = useState<{
    readonly over: Hover
    readonly of: Viewer["timeline"]
  }>()
  const [Label, setLabel] = useState<typeof Pointed>()
  const showHover = useCallback(
    (over: Hover | undefined) => {
      setHover(over && { over, of: viewer.timeline })
      // Only who points at the map. A lazy one that is told of once would come a third of a second later.
      if (over)
        import("./panels/Pointed.tsx").then(
          (room) => setLabel(() => room.Pointed),
          () => {},
        )
    },
    [viewer],
  )
  const [canDraw, setCanDraw] = useState(true)
  const isPoster = useStore(session.store, ({ setting }) => setting.poster)
  const [isSharing, setSharing] = useState(false)
  const still = useCallback(
    () => session.store.getState().setting.still || noMotion.matches,
    [session],
  )
  const standIn = useCallback(() => onNoMap(true), [onNoMap])
  const giveUp = useCallback(() => setCanDraw(false), [])
  const stage = useRef<HTMLElement>(null)
  const atlas = useRef<Atlas>(undefined)
  const tellAtlas = useCallback(
    (next: Atlas | undefined) => {
      atlas.current = next
      sharpen(next, stage.current)
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
  const hasMap = canDraw && !isPoster
  useEffect(() => {
    onHasMap(hasMap)
    if (hasMap) onNoMap(false)
    else if (!canDraw) onNoMap(true)
  }, [hasMap, canDraw, onNoMap, onHasMap])

  useEffect(() => {
    const observer = new ResizeObserver(() => sharpen(atlas.current, stage.current))
    observer.observe(stage.current!)
    return () => observer.disconnect()
  }, [])

  // On a screen of another sharpness the map draws as many more pixels, or fewer.
  useEffect(() => {
    let screen: MediaQueryList
    const follow = () => {
      screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
      screen.addEventListener("change", moved, { once: true })
    }
    const moved = () => {
      sharpen(atlas.current, stage.current)
      follow()
    }
    follow()
    return () => screen.removeEventListener("change", moved)
  }, [])

  function share() {
    viewer.actions.setPlaying(false)
    setSharing(true)
  }
  const endSharing = () => setSharing(false)

  return (
    <section className="stage" aria-label={words.map} ref={stage}>
      {withControls && (
        <button
          type="button"
          className="skip"
          onClick={() =>
            stage.current?.parentElement?.querySelector<HTMLElement>(".details")?.focus()
          }
        >
          {words.toDetails}
        </button>
      )}
      {!canDraw && (
        <NoMap onTable={withControls ? () => viewer.actions.setPanel("table") : undefined} />
      )}
      {(isPoster || !canDraw) && shapes && (
        // Where the drawing cannot be fetched there is none to wait for.
        <Poster
          shapes={shapes}
          lang={lang}
          theme={theme}
          label={words.map}
          onDrawn={standIn}
          onMissing={standIn}
        />
      )}
      {hasMap && shapes && (
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
      )}
      {withControls && shapes && (
        <MapControls
          onZoom={hasMap ? (steps) => atlas.current?.zoomBy(steps) : undefined}
          onFit={hasMap ? () => atlas.current?.fit() : undefined}
          onFullScreen={
            document.fullscreenEnabled ? () => toggleFullScreen(stage.current) : undefined
          }
          onShare={share}
        />
      )}
      {isSharing && shapes && (
        <ShareDialog
          session={session}
          viewer={viewer}
          shapes={shapes}
          lang={lang}
          theme={theme}
          onClose={endSharing}
          onMissing={endSharing}
        />
      )}
      {Label && hover?.of === viewer.timeline && <Label {...hover.over} />}
    </section>
  )
}

/** A map in a magnified page draws as many more pixels. */
function sharpen(atlas: Atlas | undefined, stage: HTMLElement | null) {
  // To ask how large it is has the whole page laid out.
  if (!atlas) return
  const ratio = devicePixelRatio * (stage?.currentCSSZoom ?? 1)
  if (Math.abs(atlas.map.getPixelRatio() - ratio) > 0.01) atlas.map.setPixelRatio(ratio)
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
