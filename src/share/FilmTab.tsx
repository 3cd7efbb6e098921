import { useEffect, useState } from "react"
import { useStore } from "zustand"
import {
  type FilmFormat,
  type ScreenName,
  screens,
  sizeOf,
  supportedFormats,
} from "../export/film/filmFormats.ts"
import type { Subject } from "../export/film/scenesOf.ts"
import { filmingWords } from "../words/filming.ts"
import { FilmForm, type FilmWish, firstWish } from "./FilmForm.tsx"
import { filmJobOf } from "./filmJob.ts"
import { watchFilm } from "./filmStrip.tsx"
import { MadeFilm } from "./MadeFilm.tsx"
import { MakingFilm } from "./MakingFilm.tsx"
import type { TabProps } from "./TabProps.ts"
import "./FilmTab.css"

/** A film of the steps, of years or of the moment: what it is to be, its making, and the film. */
export function FilmTab(props: TabProps) {
  const { session, viewer, lang, theme } = props
  const words = filmingWords(lang)
  const job = filmJobOf(session)
  const state = useStore(job.store)
  const steps = useStore(viewer.store, (choice) => choice.steps)
  const [wish, setWish] = useState<FilmWish>(() => firstWish(viewer, theme))
  const formats = useFormats(wish.screen)
  const format = formats && (formats.includes(wish.format) ? wish.format : formats[0]!)

  // While the dialog is closed, the page itself shows how the film stands.
  useEffect(() => watchFilm(session, lang), [session, lang])

  const begin = (as: FilmFormat) => {
    setWish({ ...wish, format: as })
    const { kind, from, to, seconds } = wish
    const subject: Subject = kind === "years" ? { kind, from, to } : { kind }
    void job.begin({ ...wish, subject, seconds: seconds[kind], format: as }, props)
  }
  const failed = state.kind === "none" ? state.failed : undefined
  const next = failed && formats?.[formats.indexOf(failed) + 1]

  if (state.kind === "making")
    return <MakingFilm progress={state.progress} lang={lang} onCancel={job.drop} />
  if (state.kind === "made") return <MadeFilm {...state} lang={lang} onAnother={job.drop} />
  return (
    <>
      <p>{words.lead}</p>
      {state.fault && (
        <div role="alert" className="film-fault">
          <p>{words.faults[state.fault]}</p>
          {state.fault === "encoder" && next && (
            <button type="button" className="button" onClick={() => begin(next)}>
              {words.tryFormat(words.formats[next])}
            </button>
          )}
        </div>
      )}
      <FilmForm
        wish={wish}
        onWish={setWish}
        format={format}
        formats={formats}
        steps={steps.length}
        timeline={viewer.timeline}
        lang={lang}
      />
      <p>
        <button
          type="button"
          className="button"
          disabled={!format}
          onClick={() => format && begin(format)}
        >
          {words.make}
        </button>
      </p>
    </>
  )
}

/** What the browser can make in a size; undefined until it has answered. */
function useFormats(screen: ScreenName): readonly FilmFormat[] | undefined {
  const [formats, setFormats] = useState<readonly FilmFormat[]>()
  useEffect(() => {
    let gone = false
    supportedFormats(sizeOf(screens[screen]), 25).then((found) => {
      if (!gone) setFormats(found)
    })
    return () => {
      gone = true
    }
  }, [screen])
  return formats
}
