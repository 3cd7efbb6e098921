import { useCallback, useEffect, useRef, useState } from "react"
import { useStore } from "zustand"
import type { Atlas } from "../map/createAtlas.ts"
import type { Session } from "../state/createSession.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { palettes } from "../theme/palettes.ts"
import { useLang } from "../words/LangContext.tsx"
import { presentingWords } from "../words/presenting.ts"
import { Caption } from "./Caption.tsx"
import { ClosingSlide } from "./ClosingSlide.tsx"
import { type Act, actOf } from "./keys.ts"
import { openSpeakerWindow, type SpeakerHost } from "./openSpeakerWindow.ts"
import { PresentBar } from "./PresentBar.tsx"
import { SpeakerPanel } from "./SpeakerPanel.tsx"
import { SpeakerView } from "./SpeakerView.tsx"
import { SpeakerWindow } from "./SpeakerWindow.tsx"
import { stopPresenting } from "./startPresenting.ts"
import { TitleSlide } from "./TitleSlide.tsx"
import { useCaptionPlace } from "./useCaptionPlace.ts"
import { useIdle } from "./useIdle.ts"
import { useSlides } from "./useSlides.ts"
import "./presenting.css"

interface Props {
  readonly session: Session
  /** The map that is presented; undefined until there is one, or where there can be none. */
  readonly atlas: Atlas | undefined
}

/** The history step by step over the page's one map: a title, the steps, the sources. */
export function Presentation({ session, atlas }: Props) {
  const words = presentingWords(useLang())
  const { timeline } = useViewer()
  const territory = useStore(session.store, (state) => state.territory)
  const slides = useSlides()
  const [isBlank, setBlank] = useState(false)
  const [speaker, setSpeaker] = useState<SpeakerHost | "refused">()
  const [begun, setBegun] = useState(Date.now)
  const page = useRef<HTMLDivElement>(null)
  const caption = useRef<HTMLElement>(null)
  const closing = useRef<HTMLElement>(null)
  const corner = useCaptionPlace(atlas, page, caption)
  const isIdle = useIdle()
  const { step, steps, position } = slides

  function act(what: Act) {
    switch (what) {
      case "next":
        setBlank(false)
        // At the end there may still be something to read.
        if (position > steps.length) closing.current?.scrollBy({ top: innerHeight * 0.6 })
        return slides.go(position + 1)
      case "back":
        setBlank(false)
        return slides.go(position - 1)
      case "first":
      case "last":
        setBlank(false)
        return slides.go(what === "first" ? 0 : steps.length + 1)
      case "blank":
        return setBlank(!isBlank)
      case "leave":
        return stopPresenting(session)
      case "escape":
        if (isBlank) return setBlank(false)
        return slides.isExplored ? slides.restore() : stopPresenting(session)
      case "speaker":
        if (speaker && speaker !== "refused") return speaker.focus()
        return setSpeaker(openSpeakerWindow() ?? "refused")
    }
  }
  const latest = useRef(act)
  latest.current = act

  const press = useCallback(
    (event: KeyboardEvent) => {
      const what = actOf(event)
      if (what === undefined) return
      // A reader may want no single letter to be a shortcut; the space bar is none.
      if (/^\S$/.test(event.key) && !session.store.getState().setting.keys) return
      // Before the map and the page take the arrows for themselves.
      event.preventDefault()
      event.stopPropagation()
      latest.current(what)
    },
    [session],
  )
  useEffect(() => {
    // Of a framed page the host turns the leaves.
    const isFramed = window.parent !== window
    const pressHere = (event: KeyboardEvent) => {
      if (!isFramed || !/^Page(Up|Down)$/.test(event.key)) press(event)
    }
    document.addEventListener("keydown", pressHere, true)
    return () => document.removeEventListener("keydown", pressHere, true)
  }, [press])
  useLeavingFullScreen(() => latest.current("escape"))

  const gone = useCallback(() => setSpeaker(undefined), [])
  const host = useRef(speaker)
  host.current = speaker
  useEffect(
    () => () => {
      if (host.current && host.current !== "refused") host.current.close()
    },
    [],
  )
  const notes = <SpeakerView slides={slides} begun={begun} onReset={() => setBegun(Date.now())} />
  const isOwnTerritory = territory === "history" && timeline.dataset.territory.length > 0

  return (
    <div className={isIdle ? "presentation presentation-idle" : "presentation"} ref={page}>
      {position === 0 && <TitleSlide slides={slides} />}
      {position > steps.length && (
        <ClosingSlide slides={slides} isOwnTerritory={isOwnTerritory} box={closing} />
      )}
      {step && <Caption step={step} slides={slides} corner={corner} box={caption} />}
      <PresentBar onAct={act} onZoom={step && atlas && ((steps) => atlas.zoomBy(steps))} />
      {isBlank && (
        <div
          className="presentation-blank"
          role="status"
          style={{ background: palettes.dark.paper }}
        >
          <span className="unseen">{words.blank}</span>
        </div>
      )}
      {speaker === "refused" ? (
        <SpeakerPanel onClose={gone}>{notes}</SpeakerPanel>
      ) : (
        speaker && (
          <SpeakerWindow host={speaker} onKey={press} onGone={gone}>
            {notes}
          </SpeakerWindow>
        )
      )}
    </div>
  )
}

/** Tells that the browser left the full screen by itself: it took the Escape that was meant for us. */
function useLeavingFullScreen(onLeave: () => void) {
  const told = useRef(onLeave)
  told.current = onLeave
  useEffect(() => {
    let was = document.fullscreenElement !== null
    const change = () => {
      const is = document.fullscreenElement !== null
      if (was && !is) told.current()
      was = is
    }
    document.addEventListener("fullscreenchange", change)
    return () => document.removeEventListener("fullscreenchange", change)
  }, [])
}
