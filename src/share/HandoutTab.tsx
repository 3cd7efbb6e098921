import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react"
import { useStore } from "zustand"
import { slideMatter } from "../export/slides/slideMatter.ts"
import { slidesWords } from "../words/slides.ts"
import type { TabProps } from "./TabProps.ts"
import { useMatterSteps } from "./useMatterSteps.ts"
import { whyNot } from "./whyNot.ts"
import "./SlidesTab.css"

const Handout = lazy(() =>
  import("../export/handout/Handout.tsx").then((room) => ({ default: room.Handout })),
)

type Doing =
  | { readonly at: "rest" }
  | { readonly at: "painting"; readonly done: number }
  | { readonly at: "shown"; readonly pictures: readonly string[] }
  | { readonly at: "failed"; readonly said: string }

/** The steps on paper. */
export function HandoutTab({ session, viewer, shapes, lang }: TabProps) {
  const words = slidesWords(lang)
  const [doing, setDoing] = useState<Doing>({ at: "rest" })
  const work = useRef<AbortController>(undefined)
  const { steps, isByYear } = useMatterSteps(viewer, lang)
  const territory = useStore(session.store, (state) => state.territory)
  useEffect(() => () => work.current?.abort(), [])

  const matter = useMemo(() => {
    const address = location.protocol.startsWith("http") ? location.href.split("#")[0]! : ""
    const hasOwnTerritory = territory === "history"
    return slideMatter(viewer.history, steps, {
      lang,
      // Paper is light.
      theme: "light",
      form: "wide",
      withNotes: false,
      hasOwnTerritory,
      address,
    })
  }, [viewer, steps, lang, territory])

  async function make() {
    const control = new AbortController()
    work.current = control
    const { signal } = control
    setDoing({ at: "painting", done: 0 })
    const onPicture = (done: number) => {
      if (!signal.aborted) setDoing({ at: "painting", done })
    }
    try {
      const { paintHandout } = await import("../export/handout/paintHandout.ts")
      const pictures = await paintHandout(viewer, shapes, matter, { signal, onPicture })
      setDoing({ at: "shown", pictures })
    } catch (error) {
      setDoing(signal.aborted ? { at: "rest" } : { at: "failed", said: whyNot(error, words) })
    }
  }

  if (steps.length === 0) return <p>{words.nothing}</p>
  return (
    <>
      <p>{isByYear ? words.yearsLead(steps.length) : words.handoutLead(steps.length)}</p>
      <div className="slides-do">
        {doing.at === "painting" ? (
          <>
            <button type="button" className="button" onClick={() => work.current?.abort()}>
              {words.cancel}
            </button>
            <progress max={steps.length} value={doing.done} aria-label={words.makeHandout} />
          </>
        ) : (
          <button type="button" className="button" onClick={make}>
            {words.makeHandout}
          </button>
        )}
      </div>
      <p role="status" className="slides-status">
        {doing.at === "painting" &&
          words.picture(Math.min(doing.done + 1, steps.length), steps.length)}
        {doing.at === "failed" && doing.said}
      </p>
      {doing.at === "shown" && (
        <Suspense fallback={null}>
          <Handout
            matter={matter}
            pictures={doing.pictures}
            onClose={() => setDoing({ at: "rest" })}
          />
        </Suspense>
      )}
    </>
  )
}
