// What all parts share comes before what each has of its own.
import "./App.css"
import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react"
import { useStore } from "zustand"
import { builtIn } from "./dataset/builtIn.ts"
import type { Atlas } from "./map/createAtlas.ts"
import { openingIn } from "./opening/openingIn.ts"
import { useDrop } from "./opening/useDrop.ts"
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

// Only who looks for another history.
const Gallery = lazy(() =>
  import("./panels/Gallery.tsx").then((room) => ({ default: room.Gallery })),
)

// Only who wants the whole history at a glance.
const MatrixDialog = lazy(() =>
  import("./matrix/MatrixDialog.tsx").then((room) => ({ default: room.MatrixDialog })),
)

// Only who wants to read it as rows.
const TablePanel = lazy(() =>
  import("./table/TablePanel.tsx").then((room) => ({ default: room.TablePanel })),
)

// Only who looks for something.
const SearchDialog = lazy(() =>
  import("./search/SearchDialog.tsx").then((room) => ({ default: room.SearchDialog })),
)

// Only who wants a part of the history, or compares two of its moments.
const NarrowingPanel = lazy(async () => {
  await loadLens()
  return { default: (await import("./narrowing/NarrowingPanel.tsx")).NarrowingPanel }
})
const NarrowedView = lazy(() =>
  import("./narrowing/NarrowedView.tsx").then((room) => ({ default: room.NarrowedView })),
)

// Only who wants the page to look or to be used in another way.
const Settings = lazy(() =>
  import("./settings/Settings.tsx").then((room) => ({ default: room.Settings })),
)

// Only who cites.
const CiteDialog = lazy(() =>
  import("./citing/CiteDialog.tsx").then((room) => ({ default: room.CiteDialog })),
)

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
    data,
    problems,
    problemCount,
    note,
    reading,
  } = useStore(session.store)
  const words = wordsIn(lang)
  const theme = useThemeOf(chosenTheme)
  const tag = lang === "zh" ? "zh-CN" : lang
  const { openHistory, openFile } = useMemo(() => openingIn(session), [session])
  const drop = useDrop(interact, openFile)
  const [choosing, setChoosing] = useState(false)
  const [settling, setSettling] = useState(false)
  const [searching, setSearching] = useState(false)
  const [narrowing, setNarrowing] = useState(false)
  /** What is cited of which history: an event by its id, or the view. */
  const [cited, setCited] = useState<{ readonly event: string | undefined; of: typeof viewer }>()
  const cite = useCallback((event: string | undefined) => setCited({ event, of: viewer }), [viewer])
  const page = useRef<HTMLDivElement>(null)
  usePresentKey(session, page)
  const [atlas, setAtlas] = useState<Atlas>()
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
  const isWhole = !isFramed && !problems && !presenting
  const search = useCallback(() => {
    if (isWhole) setSearching(true)
    return isWhole
  }, [isWhole])
  const searchByKey = useCallback(() => keys && search(), [keys, search])
  useShortcut("/", page, searchByKey)
  const controls = (
    <Controls
      onLang={session.setLang}
      onFile={openFile}
      onGallery={builtIn.size > 1 ? () => setChoosing(true) : undefined}
      onSettings={() => setSettling(true)}
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
                      <TimelineBar map={atlas ?? "awaited"} onPlayedAt={session.setPlayedAt} />
                    </footer>
                  </>
                )}
                {!isFramed && !presenting && (
                  <While panel="matrix">
                    <MatrixDialog />
                  </While>
                )}
                {cited?.of === viewer && isWhole && (
                  <Suspense fallback={null}>
                    <CiteDialog
                      session={session}
                      event={cited.event}
                      onClose={() => setCited(undefined)}
                    />
                  </Suspense>
                )}
                {searching && isWhole && (
                  <Suspense fallback={null}>
                    <SearchDialog onClose={() => setSearching(false)} />
                  </Suspense>
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
            {choosing && (
              <Suspense fallback={null}>
                <Gallery open={data} onOpen={openHistory} onClose={() => setChoosing(false)} />
              </Suspense>
            )}
            {settling && (
              <Suspense fallback={null}>
                <Settings session={session} onClose={() => setSettling(false)} />
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
