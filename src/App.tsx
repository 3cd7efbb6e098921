// What all parts share comes before what each has of its own.
import "./App.css"
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react"
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
import { late, MissingContext } from "./panels/late.tsx"
import { NoteBar } from "./panels/NoteBar.tsx"
import { TimelineBar } from "./panels/TimelineBar.tsx"
import { useShortcut } from "./panels/useShortcut.ts"
import { usePresentKey } from "./presenting/usePresentKey.ts"
import { Stage } from "./Stage.tsx"
import type { Session } from "./state/createSession.ts"
import type { Choice } from "./state/createViewer.ts"
import { loadLens } from "./state/lens.ts"
import { useChoice, ViewerScope } from "./state/ViewerContext.tsx"
import { Telling } from "./Telling.tsx"
import { type Palette, palettes } from "./theme/palettes.ts"
import { ThemeContext, useThemeOf } from "./theme/ThemeContext.tsx"
import { LangContext } from "./words/LangContext.tsx"
import { wordsIn } from "./words/wordsIn.ts"
import "./sheet.css"
import "./large.css"

// Only a reader with a broken dataset needs the sentences about it.
const ProblemList = late(async () => (await import("./panels/ProblemList.tsx")).ProblemList)

// Only who presents needs the slides.
const Presentation = late(async () => (await import("./presenting/Presentation.tsx")).Presentation)

// Only a page that is framed with little around its map needs what stands there instead.
const loadFrame = () => import("./frame/FramedPage.tsx")
const FramedPage = late(async () => (await loadFrame()).FramedPage)

// Only who wants to read it as rows.
const TablePanel = late(async () => (await import("./table/TablePanel.tsx")).TablePanel)

// Only who wants a part of the history, or compares two of its moments.
const NarrowingPanel = late(async () => {
  await loadLens()
  return (await import("./narrowing/NarrowingPanel.tsx")).NarrowingPanel
})
const NarrowedView = late(async () => (await import("./narrowing/NarrowedView.tsx")).NarrowedView)

// Only who asks for one of them.
const Dialogs = late(async () => (await import("./Dialogs.tsx")).Dialogs)

// Only while it plays.
const Clock = late(async () => (await import("./panels/Clock.tsx")).Clock)

// Only who opens a large file.
const ReadingBar = late(async () => (await import("./panels/ReadingBar.tsx")).ReadingBar)

// Only a page that does not answer to the hand.
const LookedAt = late(async () => (await import("./frame/LookedAt.tsx")).LookedAt)

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
  const widen = () => setNarrowing(false)
  const showDetails = () => viewer?.actions.setPanel("details")
  const miss = useCallback(() => session.setNote({ kind: "notHere" }), [session])
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
  // It travels while the history does.
  useEffect(() => {
    if (ui !== "full") loadFrame().catch(() => {})
  }, [ui])

  useReaderSoon(ui === "full" ? atlas : undefined)

  const isOwn = territory === "history"
  const territoryView =
    isOwn && !viewer?.timeline.dataset.territory.length
      ? undefined
      : { isOwn, onToggle: () => session.setTerritory(isOwn ? "table" : "history") }
  const isPage = !problems && !presenting
  const isFramed = isPage && ui !== "full"
  const isWhole = isPage && viewer !== undefined && !isFramed
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
      isNarrowing={narrowing}
      {...(viewer &&
        !problems && {
          onSearch: search,
          onNarrow: () => setNarrowing(!narrowing),
          onPanel: viewer.actions.setPanel,
        })}
    />
  )

  const stage = (
    <Stage
      session={session}
      lang={lang}
      theme={theme}
      withControls={!isFramed}
      onAtlas={tellAtlas}
      onHasMap={setHasMap}
      onNoMap={onNoMap}
    />
  )

  return (
    <LangContext value={lang}>
      <ThemeContext value={theme}>
        <MissingContext value={miss}>
          <div
            className="comity"
            ref={page}
            data-presenting={(presenting && !problems) || undefined}
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
                  <ProblemList
                    problems={problems}
                    total={problemCount}
                    onLeave={session.leaveProblems}
                  />
                </>
              ) : viewer ? (
                <ViewerScope viewer={viewer}>
                  {isFramed ? (
                    <FramedPage session={session} ui={ui} stage={stage} />
                  ) : (
                    <>
                      <Header>{controls}</Header>
                      <main>
                        {stage}
                        {narrowing && isWhole && (
                          <NarrowingPanel onClose={widen} onMissing={widen} />
                        )}
                        {isWhole && (
                          <While is={hasTable}>
                            <TablePanel session={session} onMissing={showDetails} />
                          </While>
                        )}
                        <CitingContext value={cite}>
                          <Details>
                            <Telling session={session} />
                            <While is={isNarrow}>
                              <NarrowedView />
                            </While>
                          </Details>
                        </CitingContext>
                      </main>
                      <footer className="footer">
                        <Legend territory={territoryView} />
                        <TimelineBar
                          map={hasMap ? (atlas ?? "awaited") : undefined}
                          onPlayedAt={session.setPlayedAt}
                        />
                      </footer>
                    </>
                  )}
                  {isWhole && (
                    <While is={hasMatrix}>
                      <Dialogs
                        session={session}
                        asked={matrix}
                        onClose={showDetails}
                        onMissing={showDetails}
                      />
                    </While>
                  )}
                  <While is={isPlaying}>
                    <Clock onMissing={() => viewer.actions.setPlaying(false)} />
                  </While>
                  {presenting && (
                    <Presentation
                      session={session}
                      atlas={atlas}
                      onMissing={() => session.setting({ presenting: false })}
                    />
                  )}
                </ViewerScope>
              ) : (
                <p className="loading">{words.loading}</p>
              )}
              {asked && isInPlace(asked) && (
                <Dialogs session={session} asked={asked} onClose={close} onMissing={close} />
              )}
              {drop.isOver && <div className="dropping">{words.dropDataset}</div>}
            </div>
            {!interact && viewer && (
              <ViewerScope viewer={viewer}>
                <LookedAt />
              </ViewerScope>
            )}
            <div role="status">
              {note && !problems && (
                <NoteBar note={note} onDismiss={() => session.setNote(undefined)} />
              )}
              {reading && <ReadingBar reading={reading} />}
            </div>
          </div>
        </MissingContext>
      </ThemeContext>
    </LangContext>
  )
}

const matrix: Asked = { kind: "matrix" }

interface WhileProps {
  readonly is: (choice: Choice) => boolean
  readonly children: ReactNode
}

/** What is there while the viewer's choice wants it. */
function While({ is, children }: WhileProps) {
  return useChoice(is) && children
}

const isPlaying = ({ playing }: Choice) => playing
const hasTable = ({ panel }: Choice) => panel === "table"
const hasMatrix = ({ panel }: Choice) => panel === "matrix"
/** Whether anything of the history is left out, or compared. */
const isNarrow = ({ narrowing, compare }: Choice) => (narrowing ?? compare) !== undefined

/** A palette as the custom properties that the style sheet uses. */
const variablesOf = (palette: Palette) =>
  Object.fromEntries(Object.entries(palette).map(([name, color]) => [`--${name}`, color]))
