import { type DragEvent, useCallback, useEffect, useState } from "react"
import { useStore } from "zustand"
import { AtlasMap } from "./map/AtlasMap.tsx"
import type { Atlas, Hover } from "./map/createAtlas.ts"
import { Controls } from "./panels/Controls.tsx"
import { Details } from "./panels/Details.tsx"
import { Header } from "./panels/Header.tsx"
import { HoverLabel } from "./panels/HoverLabel.tsx"
import { Legend } from "./panels/Legend.tsx"
import { NoteBar } from "./panels/NoteBar.tsx"
import { ProblemList } from "./panels/ProblemList.tsx"
import { TimelineBar } from "./panels/TimelineBar.tsx"
import type { Session } from "./state/createSession.ts"
import { startPlayback } from "./state/playback.ts"
import { ViewerContext } from "./state/ViewerContext.tsx"
import { type Palette, palettes, type Theme } from "./theme/palettes.ts"
import { ThemeContext, useThemeOf } from "./theme/ThemeContext.tsx"
import { LangContext } from "./words/LangContext.tsx"
import { type Lang, wordsIn } from "./words/wordsIn.ts"
import { loadShapes, type Shapes } from "./world/shapes.ts"
import "./App.css"

interface Props {
  readonly session: Session
  readonly onAtlas: (atlas: Atlas | undefined) => void
  readonly onNoMap: () => void
}

/** The whole page: what is open, or what is wrong with it. */
export function App({ session, onAtlas, onNoMap }: Props) {
  const { lang, theme: chosenTheme, viewer, problems, note } = useStore(session.store)
  const words = wordsIn(lang)
  const theme = useThemeOf(chosenTheme)
  const [dropping, setDropping] = useState(false)

  useEffect(() => {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : lang
  }, [lang])
  useEffect(() => viewer && startPlayback(viewer), [viewer])

  const openFile = async (file: File) => {
    const text = await file.text().catch(() => undefined)
    if (text === undefined) session.setNote({ kind: "notRead" })
    else session.open(text)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDropping(false)
    const file = event.dataTransfer.files[0]
    if (file) openFile(file)
  }
  const controls = (
    <Controls onLang={session.setLang} onTheme={session.setTheme} onFile={openFile} />
  )

  return (
    <LangContext value={lang}>
      <ThemeContext value={theme}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: to drop is a second way; the button is the first */}
        <div
          className="comity"
          style={{ colorScheme: theme, ...variablesOf(palettes[theme]) }}
          lang={lang === "zh" ? "zh-CN" : lang}
          onDragOver={(event) => {
            event.preventDefault()
            setDropping(true)
          }}
          onDragLeave={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget as Node | null))
              setDropping(false)
          }}
          onDrop={drop}
        >
          {problems ? (
            <>
              <nav className="controls">{controls}</nav>
              <ProblemList problems={problems} onLeave={session.leaveProblems} />
            </>
          ) : viewer ? (
            <ViewerContext value={viewer}>
              <Header>{controls}</Header>
              <Stage lang={lang} theme={theme} onAtlas={onAtlas} onNoMap={onNoMap} />
              <Details />
              <footer className="footer">
                <Legend />
                <TimelineBar />
              </footer>
            </ViewerContext>
          ) : (
            <p className="loading">{words.loading}</p>
          )}
          {note && !problems && (
            <NoteBar note={note} onDismiss={() => session.setNote(undefined)} />
          )}
          {dropping && <div className="dropping">{words.dropDataset}</div>}
        </div>
      </ThemeContext>
    </LangContext>
  )
}

// Asked for at once: they travel while the page and the history are being read.
const shapesOnTheirWay = loadShapes()
const wantsNoMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches

interface StageProps {
  readonly lang: Lang
  readonly theme: Theme
  readonly onAtlas: (atlas: Atlas | undefined) => void
  readonly onNoMap: () => void
}

/** A palette as the custom properties that the style sheet uses. */
const variablesOf = (palette: Palette) =>
  Object.fromEntries(Object.entries(palette).map(([name, color]) => [`--${name}`, color]))

/** The map, once its shapes are here, with the name of what is under the pointer. */
function Stage({ lang, theme, onAtlas, onNoMap }: StageProps) {
  const words = wordsIn(lang)
  const [shapes, setShapes] = useState<Shapes>()
  const [hover, setHover] = useState<Hover>()
  const [canDraw] = useState(hasWebGl2)
  const tellAtlas = useCallback(onAtlas, [])

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

  return (
    <section className="stage" aria-label={words.map}>
      {!canDraw && <p className="no-map">{words.noWebGl}</p>}
      {canDraw && shapes && (
        <AtlasMap
          shapes={shapes}
          lang={lang}
          theme={theme}
          onAtlas={tellAtlas}
          onHover={setHover}
          still={wantsNoMotion}
        />
      )}
      {hover && <HoverLabel {...hover} />}
    </section>
  )
}

function hasWebGl2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2")
  context?.getExtension("WEBGL_lose_context")?.loseContext()
  return context !== null
}
