import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react"
import { useHiddenCount } from "../panels/usePossibleCount.ts"
import { useShortcut } from "../panels/useShortcut.ts"
import { addressOf, isReachable } from "../protocol/addressOf.ts"
import { TabList } from "../share/TabList.tsx"
import type { Session } from "../state/createSession.ts"
import { useRestedFrame } from "../state/useRestedFrame.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { versionOf } from "../state/versionOf.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { tableWords } from "../words/table.ts"
import { eventsTable, relationsTable } from "./Table.ts"
import { TableTab } from "./TableTab.tsx"
import "../share/ShareDialog.css"
import "./TablePanel.css"

/** What the map shows, as rows in its place: the time goes on below and what is chosen is read beside. */
export function TablePanel({ session }: { readonly session: Session }) {
  const { timeline, actions } = useViewer()
  const lang = useLang()
  const words = tableWords(lang)
  const common = useWords()
  const frame = useRestedFrame()
  const hidden = useHiddenCount()
  const id = useId()
  const [open, setOpen] = useState<"events" | "relations">("events")
  const page = useRef<HTMLElement>(null)
  const events = useMemo(() => eventsTable(timeline, frame, lang), [timeline, frame, lang])
  const relations = useMemo(() => relationsTable(timeline, frame, lang), [timeline, frame, lang])
  const close = useCallback(() => actions.setPanel("details"), [actions])
  const heading = useFocusWhileOpen()
  useShortcut(
    "escape",
    page,
    useCallback(() => {
      close()
      return true
    }, [close]),
  )

  const tabs = [
    { id: "events", label: words.events(events.rows.length) },
    { id: "relations", label: words.relations(relations.rows.length) },
  ]
  const given = {
    /** Where there is no room to read beside the table, what is chosen is read in its place. */
    onChosen() {
      const details = page.current?.querySelector(".details")
      if (details && getComputedStyle(details).display === "none") close()
    },
    takenFrom() {
      const state = session.getState()
      const isBuiltIn = session.store.getState().data !== undefined
      const link =
        isBuiltIn && isReachable(location.href) ? addressOf(location.href, state) : undefined
      return { frame, version: versionOf(session), state, link }
    },
  }

  return (
    <section
      className="table"
      ref={(element) => {
        page.current = element?.closest<HTMLElement>(".comity") ?? null
      }}
      aria-labelledby={`${id}title`}
    >
      <header>
        <h2 id={`${id}title`} ref={heading} tabIndex={-1}>
          {words.heading(momentInWords(frame.window, lang))}
        </h2>
        <div className="table-ways">
          <button type="button" aria-label={words.earlier} onClick={() => actions.stepBy(-1)}>
            ‹
          </button>
          <button type="button" aria-label={words.later} onClick={() => actions.stepBy(1)}>
            ›
          </button>
        </div>
        <button type="button" className="table-close" onClick={close}>
          {words.close}
        </button>
      </header>
      <TabList
        id={id}
        label={words.tabs}
        tabs={tabs}
        open={open}
        onOpen={(tab) => setOpen(tab as typeof open)}
      />
      <div className="table-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={id + open}>
        {open === "events" ? (
          <TableTab
            key={open}
            table={events}
            empty={hidden > 0 ? common.noneCertain(hidden) : common.noEvents}
            {...given}
          />
        ) : (
          <TableTab key={open} table={relations} empty={words.noRelations} {...given} />
        )}
      </div>
    </section>
  )
}

/** A heading that takes the focus, which goes back to where it was in the end, if that is still there. */
function useFocusWhileOpen() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const own = heading.current!.closest(".table")!
    if (window.parent === window || document.hasFocus())
      heading.current!.focus({ preventScroll: true })
    return () => {
      // What took the focus meanwhile keeps it.
      const isLost =
        document.activeElement === document.body || own.contains(document.activeElement)
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return heading
}
