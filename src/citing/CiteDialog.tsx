import { useEffect, useId, useRef, useState } from "react"
import { useStore } from "zustand"
import { textIn } from "../dataset/Dataset.ts"
import { saveFile } from "../export/saveFile.ts"
import { addressOf, isReachable } from "../protocol/addressOf.ts"
import { CopyField } from "../share/CopyField.tsx"
import { fileName } from "../share/fileName.ts"
import { OneOf } from "../share/OneOf.tsx"
import { useSharedState } from "../share/useSharedState.ts"
import type { Session } from "../state/createSession.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { indexOfEvent } from "../timeline/createTimeline.ts"
import { citingWords } from "../words/citing.ts"
import { useLang } from "../words/LangContext.tsx"
import { citedOnMap } from "./citedOnMap.ts"
import { errorReport } from "./errorReport.ts"
import { matterOfEvent, matterOfEvents } from "./matterOf.ts"
import { toBibTeX } from "./toBibTeX.ts"
import { toCslJson } from "./toCslJson.ts"
import { toPlainText } from "./toPlainText.ts"
import "../share/ShareDialog.css"

interface Props {
  readonly session: Session
  /** The id of the event that is cited; undefined for the sources of the view. */
  readonly event: string | undefined
  readonly onClose: () => void
}

const endings = { plain: "txt", bibtex: "bib", csl: "json" } as const

/** An event to be cited or its mistake to be reported, or the sources of the view; to copy and to save. */
export function CiteDialog({ session, event, onClose }: Props) {
  const lang = useLang()
  const words = citingWords(lang)
  const viewer = useViewer()
  const { timeline } = viewer
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [form, setForm] = useState<keyof typeof endings>("plain")
  const state = useSharedState(session, viewer)
  const isOwn = useStore(session.store, ({ data }) => data === undefined)
  const link =
    isReachable(location.href) && !isOwn
      ? addressOf(location.href, state, { theme: "" })
      : undefined
  const matter =
    event === undefined
      ? matterOfEvents(timeline, citedOnMap(viewer.frame()), { lang, link })
      : matterOfEvent(timeline, indexOfEvent(timeline, event), { lang, link })
  const text = {
    plain: () => toPlainText(matter, lang),
    bibtex: () => toBibTeX(matter),
    csl: () => toCslJson(matter),
  }[form]()

  useEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal()
  }, [])

  const save = () =>
    saveFile(
      new Blob([`${text}\n`], { type: "text/plain" }),
      fileName(textIn(timeline.dataset.title, lang).text, endings[form]),
    )

  return (
    <dialog className="share" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{event === undefined ? words.citeView : words.citeEvent}</h2>
        <button type="button" className="share-close" onClick={() => dialog.current!.close()}>
          {words.close}
        </button>
      </header>
      <div className="share-room">
        {event === undefined && (
          <p>{matter.sources.length > 0 ? words.viewLead : words.noSources}</p>
        )}
        <OneOf legend={words.as} value={form} options={words.forms} onChange={setForm} />
        <CopyField
          label={event === undefined ? words.bibliography : words.citation}
          text={text}
          lang={lang}
          rows={6}
        />
        {link === undefined && <p className="share-quiet">{words.noLink}</p>}
        <p>
          <button type="button" className="link" onClick={save}>
            {words.save}
          </button>
        </p>
        {event !== undefined && (
          <>
            <h3>{words.report}</h3>
            <p>{words.letterLead}</p>
            <CopyField label={words.letter} text={errorReport(matter, lang)} lang={lang} rows={8} />
          </>
        )}
      </div>
    </dialog>
  )
}
