// What all parts share comes before what each has of its own.
import "./App.css"
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react"
import { useStore } from "zustand"
import type { Asked } from "./Dialogs.tsx"
import { builtIn } from "./dataset/builtIn.ts"
import type { Atlas } from "./map/createAtlas.ts"
import { useDrop } from "./opening/useDrop.ts"
import { useOpenFile } from "./opening/useOpenFile.ts"
import { useReaderSoon } from "./opening/useReaderSoon.ts"
import { CitingContext } from "./panels/CitingContext.ts"
import { Controls } from "./panels/Controls.tsx"
import { Details } from "./panels/Details.tsx"
import { Header } from "./panels/Header.tsx"
import { Legend } from "./panels/Legend.tsx"
import { NoteBar } from "./panels/NoteBar.tsx"
import { TimelineBar } from "./panels/TimelineBar.tsx"
import { useShortcut } from "./panels/useShortcut.ts"
import { usePresentKey } from "./presenting/usePresentKey.ts"
import { Stage } from "./Stage.tsx"
import type { Session } from "./state/createSession.ts"
import type { Panel } from "./state/createViewer.ts"
import { loadLens } from "./state/lens.ts"
import { startPlayback } from "./state/playback.ts"
import { useChoice, ViewerScope } from "./state/ViewerContext.tsx"
import { Telling } from "./Telling.tsx"
import { type Palette, palettes } from "./theme/palettes.ts"
import { ThemeContext, useThemeOf } from "./theme/ThemeContext.tsx"
import { LangContext } from "./words/LangContext.tsx"
import { wordsIn } from "./words/wordsIn.ts"
import "./sheet.css"
import "./large.css"

// Only a reader with a broken dataset needs the sentences about it.
const ProblemList = lazy(() =>
  import("./panels/ProblemList.tsx").then((room) => ({ default: room.ProblemList })),
)

// Only who presents needs the slides.
const Presentation = lazy(() =>
  import("./presenting/Presentation.tsx").then((room) => ({ default: room.Presentation })),
)

// Only a page that is framed with little around its map needs what stands there instead.
const loadFrame = () => import("./frame/FramedPage.tsx")
const FramedPage = lazy(() => loadFrame().then((room) => ({ default: room.FramedPage })))

// Only who wants to read it as rows.
const TablePanel = lazy(() =>
  import("./table/TablePanel.tsx").then((room) => ({ default: room.TablePanel })),
)

// Only who wants a part of the history, or compares two of its moments.
const NarrowingPanel = lazy(async () => {
  await loadLens()
  return { default: (await import("./narrowing/NarrowingPanel.tsx")).NarrowingPanel }
})
const NarrowedView = lazy(() =>
  import("./narrowing/NarrowedView.tsx").then((room) => ({ default: room.NarrowedView })),
)

// Only who asks for one of them.
const Dialogs = lazy(() => import("./Dialogs.tsx").then((room) => ({ default: room.Dialogs })))

// Only who opens a large file.
const ReadingBar = lazy(() =>
  import("./panels/ReadingBar.tsx").then((room) => ({ default: room.ReadingBar })),
)

// Only a page that does not answer to the hand.
const LookedAt = lazy(() =>
  import("./frame/LookedAt.tsx").then((room) => ({ default: room.LookedAt })),
)

interface Props {
  readonly session: Session
  /** Told of the map while it lives, and of its end with undefined. */
  readonly onAtlas: (atlas: Atlas | undefined) => void
  /** Told whether there is no map to wait for. */
  readonly onNoMap: (isWithout: boolean) => void
}

/** The whole page: what is open, or what is wrong with it. */
export function App({ session, onAtlas, onNoMap }: Props) {
  const {
    lang,
    theme: chosenTheme,
    territory,
    setting: { ui, interact, presenting, large, keys },
    viewer,
    problems,
    problemCount,
    note,
    reading,
  } = useStore(session.store)
  const words = wordsIn(lang)
  const theme = useThemeOf(chosenTheme)
  const tag = words.locale
  const openFile = useOpenFile(session)
  const drop = useDrop(interact, openFile)
  const [narrowing, setNarrowing] = useState(false)
  const [asked, setAsked] = useState<Asked>()
  const close = useCallback(() => setAsked(undefined), [])
  const cite = useCallback(
    (event: string | undefined) => viewer && setAsked({ kind: "cite", event, of: viewer }),
    [viewer],
  )
  const page = useRef<HTMLDivElement>(null)
  usePresentKey(session, page)
  const [atlas, setAtlas] = useState<Atlas>()
  const [hasMap, setHasMap] = useState(true)
  const tellAtlas = useCallback(
    (next: Atlas | undefined) => {
      setAtlas(next)
      onAtlas(next)
    },
    [onAtlas],
  )

  useEffect(() => {
    document.documentElement.lang = tag
  }, [tag])
  useEffect(() => viewer && startPlayback(viewer), [viewer])
  // It travels while the history does.
  useEffect(() => {
    if (ui !== "full") loadFrame().catch(() => {})
  }, [ui])

  useReaderSoon(ui === "full" ? atlas : undefined)

  const hasOwnTerritory =
    territory === "table" || (viewer?.timeline.dataset.territory.length ?? 0) > 0
  const territoryView = {
    isOwn: territory === "history",
    onToggle: () => session.setTerritory(territory === "history" ? "table" : "history"),
  }
  const isFramed = ui !== "full" && !problems && !presenting
  const isWhole = viewer !== undefined && !isFramed && !problems && !presenting
  /** What is about the history that is open waits until that is there again. */
  const isInPlace = (asked: Asked) =>
    asked.kind === "cite" ? isWhole && asked.of === viewer : isWhole || asked.kind !== "search"
  const search = useCallback(() => {
    if (isWhole) setAsked({ kind: "search" })
    return isWhole
  }, [isWhole])
  const searchByKey = useCallback(() => keys && search(), [keys, search])
  useShortcut("/", page, searchByKey)
  const controls = (
    <Controls
      onLang={session.setLang}
      onFile={openFile}
      onGallery={builtIn.size > 1 ? () => setAsked({ kind: "gallery" }) : undefined}
      onSettings={() => setAsked({ kind: "settings" })}
      onSearch={viewer && !problems ? search : undefined}
      onNarrow={viewer && !problems ? () => setNarrowing(!narrowing) : undefined}
      isNarrowing={narrowing}
      onPanel={viewer && !problems ? viewer.actions.setPanel : undefined}
    />
  )

  const stage = (
    <Stage
      session={session}
      lang={lang}
      theme={theme}
      withControls={!isFramed}
      onAtlas={tellAtlas}
      onNoMap={onNoMap}
      onHasMap={setHasMap}
    />
  )

  return (
    <LangContext value={lang}>
      <ThemeContext value={theme}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: to drop is a second way; the button is the first */}
        <div
          className="comity"
          ref={page}
          data-presenting={presenting || undefined}
          data-large={large || undefined}
          style={{ colorScheme: theme, ...variablesOf(palettes[theme]) }}
          lang={tag}
          {...drop.handlers}
        >
          <div
            className={isFramed ? `page framed framed-${ui}` : "page"}
            inert={!interact && !problems}
          >
            {problems ? (
              <>
                <header className="controls">{controls}</header>
                <Suspense fallback={null}>
                  <ProblemList
                    problems={problems}
                    total={problemCount}
                    onLeave={session.leaveProblems}
                  />
                </Suspense>
              </>
            ) : viewer ? (
              <ViewerScope viewer={viewer}>
                {isFramed ? (
                  <Suspense fallback={null}>
                    <FramedPage session={session} ui={ui} stage={stage} />
                  </Suspense>
                ) : (
                  <>
                    <Header>{controls}</Header>
                    <main>
                      {stage}
                      {narrowing && !presenting && (
                        <Suspense fallback={null}>
                          <NarrowingPanel onClose={() => setNarrowing(false)} />
                        </Suspense>
                      )}
                      {!presenting && (
                        <While panel="table">
                          <TablePanel session={session} />
                        </While>
                      )}
                      <CitingContext value={cite}>
                        <Details territory={hasOwnTerritory ? territoryView : undefined}>
                          <Telling session={session} />
                          <Narrowed />
                        </Details>
                      </CitingContext>
                    </main>
                    <footer className="footer">
                      <Legend />
                      <TimelineBar
                        map={hasMap ? (atlas ?? "awaited") : undefined}
                        onPlayedAt={session.setPlayedAt}
                      />
                    </footer>
                  </>
                )}
                {!isFramed && !presenting && (
                  <While panel="matrix">
                    <Dialogs session={session} asked={matrix} onClose={close} />
                  </While>
                )}
                {presenting && (
                  <Suspense fallback={null}>
                    <Presentation session={session} atlas={atlas} />
                  </Suspense>
                )}
              </ViewerScope>
            ) : (
              <p className="loading">{words.loading}</p>
            )}
            {asked && isInPlace(asked) && (
              <Suspense fallback={null}>
                <Dialogs session={session} asked={asked} onClose={close} />
              </Suspense>
            )}
            {drop.isOver && <div className="dropping">{words.dropDataset}</div>}
          </div>
          {!interact && viewer && (
            <ViewerScope viewer={viewer}>
              <Suspense fallback={null}>
                <LookedAt />
              </Suspense>
            </ViewerScope>
          )}
          <div role="status">
            {note && !problems && (
              <NoteBar note={note} onDismiss={() => session.setNote(undefined)} />
            )}
            {reading && (
              <Suspense fallback={null}>
                <ReadingBar reading={reading} />
              </Suspense>
            )}
          </div>
        </div>
      </ThemeContext>
    </LangContext>
  )
}

/** What is left out of the history, or compared, while anything is. */
function Narrowed() {
  const isNarrow = useChoice(({ narrowing, compare }) => (narrowing ?? compare) !== undefined)
  return (
    isNarrow && (
      <Suspense fallback={null}>
        <NarrowedView />
      </Suspense>
    )
  )
}

const matrix: Asked = { kind: "matrix" }

interface WhileProps {
  readonly panel: Panel
  readonly children: ReactNode
}

/** What stands over the map, while it is wanted. */
function While({ panel, children }: WhileProps) {
  const isWanted = useChoice((choice) => choice.panel === panel)
  return isWanted && <Suspense fallback={null}>{children}</Suspense>
}

/** A palette as the custom properties that the style sheet uses. */
const variablesOf = (palette: Palette) =>
  Object.fromEntries(Object.entries(palette).map(([name, color]) => [`--${name}`, color]))
