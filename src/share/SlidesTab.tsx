import { useEffect, useMemo, useRef, useState } from "react"
import { useStore } from "zustand"
import { textIn } from "../dataset/Dataset.ts"
import { idOfHistory } from "../export/idOfHistory.ts"
import { saveFile } from "../export/saveFile.ts"
import { planSlides } from "../export/slides/planSlides.ts"
import type { SlideForm } from "../export/slides/slideForms.ts"
import { slideMatter } from "../export/slides/slideMatter.ts"
import type { Theme } from "../theme/palettes.ts"
import { slidesWords } from "../words/slides.ts"
import { Checkbox } from "./Checkbox.tsx"
import { fileName } from "./fileName.ts"
import { OneOf } from "./OneOf.tsx"
import type { TabProps } from "./TabProps.ts"
import { useMatterSteps } from "./useMatterSteps.ts"
import { whyNot } from "./whyNot.ts"
import "./SlidesTab.css"

/** What it does just now, or how it ended. */
type Doing =
  | { readonly at: "rest" | "writing" | "cancelled" }
  | { readonly at: "painting"; readonly done: number }
  | { readonly at: "saved" | "failed"; readonly said: string }

/** Seconds that a picture takes, until one has been made; and that all the rest does. */
const usualPace = 1
const rest = 2

/** The steps as slides for PowerPoint. */
export function SlidesTab(props: TabProps) {
  const { session, viewer, shapes, lang } = props
  const words = slidesWords(lang)
  const [form, setForm] = useState<SlideForm>("wide")
  const [theme, setTheme] = useState<Theme>(props.theme)
  const [withNotes, setWithNotes] = useState(true)
  const [doing, setDoing] = useState<Doing>({ at: "rest" })
  const [pace, setPace] = useState(usualPace)
  const work = useRef<AbortController>(undefined)
  const { steps, isByYear } = useMatterSteps(viewer, lang)
  const territory = useStore(session.store, (state) => state.territory)
  useEffect(() => () => work.current?.abort(), [])

  const matter = useMemo(() => {
    const address = location.protocol.startsWith("http") ? location.href.split("#")[0]! : ""
    const hasOwnTerritory = territory === "history"
    const options = { lang, theme, form, withNotes, hasOwnTerritory, address }
    return slideMatter(viewer.history, steps, options)
  }, [viewer, steps, lang, theme, form, withNotes, territory])
  const slides = useMemo(() => planSlides(matter).slides.length, [matter])
  const isWorking = doing.at === "painting" || doing.at === "writing"

  async function make() {
    const control = new AbortController()
    work.current = control
    const { signal } = control
    setDoing({ at: "painting", done: 0 })
    const begun = performance.now()
    const onPicture = (done: number) => {
      if (signal.aborted) return
      setPace((performance.now() - begun) / 1000 / done)
      setDoing(done < steps.length ? { at: "painting", done } : { at: "writing" })
    }
    try {
      const { makeSlides } = await import("../export/slides/makeSlides.ts")
      signal.throwIfAborted()
      const file = await makeSlides(viewer, shapes, matter, theme, { signal, onPicture })
      const title = textIn(viewer.timeline.dataset.title, lang).text
      const name = fileName(idOfHistory(session) ?? title, "pptx")
      saveFile(file, name)
      setDoing({ at: "saved", said: words.done(name) })
    } catch (error) {
      setDoing(signal.aborted ? { at: "cancelled" } : { at: "failed", said: whyNot(error, words) })
    }
  }

  if (steps.length === 0) return <p>{words.nothing}</p>
  return (
    <>
      <p>{isByYear ? words.yearsLead(steps.length) : words.lead(steps.length)}</p>
      <fieldset className="slides-choices" disabled={isWorking}>
        <OneOf
          legend={words.form}
          value={form}
          options={{ wide: words.wide, old: words.old }}
          onChange={setForm}
        />
        <OneOf
          legend={words.theme}
          value={theme}
          options={{ light: words.light, dark: words.dark }}
          onChange={setTheme}
        />
        <Checkbox label={words.withNotes} checked={withNotes} onChange={setWithNotes} />
      </fieldset>
      <div className="slides-do">
        {isWorking ? (
          <button type="button" className="button" onClick={() => work.current?.abort()}>
            {words.cancel}
          </button>
        ) : (
          <button type="button" className="button" onClick={make}>
            {doing.at === "rest" ? words.make : words.again}
          </button>
        )}
        {!isWorking && (
          <p className="share-quiet">
            {words.estimate(slides, Math.ceil(steps.length * pace + rest))}
          </p>
        )}
        {isWorking && (
          <progress
            max={steps.length}
            value={doing.at === "painting" ? doing.done : steps.length}
            aria-label={words.make}
          />
        )}
      </div>
      <p role="status" className="slides-status">
        {doing.at === "painting" && words.picture(doing.done + 1, steps.length)}
        {doing.at === "writing" && words.writing}
        {doing.at === "cancelled" && words.cancelled}
        {(doing.at === "saved" || doing.at === "failed") && doing.said}
      </p>
    </>
  )
}
