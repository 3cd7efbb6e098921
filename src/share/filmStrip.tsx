import { createRoot, type Root } from "react-dom/client"
import { useStore } from "zustand"
import { saveFile } from "../export/saveFile.ts"
import { filmingWords } from "../words/filming.ts"
import type { Lang } from "../words/wordsIn.ts"
import { type FilmJob, filmJobOf } from "./filmJob.ts"
import { ProgressOfFilm } from "./MakingFilm.tsx"
import type { TabProps } from "./TabProps.ts"

interface Strip {
  readonly root: Root
  readonly place: HTMLElement
}
const strips = new WeakMap<FilmJob, Strip>()

/**
 * Keeps a strip over the page while a film is made and nobody looks at its tab: call it where the tab
 * is shown; what it returns shows the strip, until the tab is shown again or the film is put away.
 */
export function watchFilm(session: TabProps["session"], lang: Lang): () => void {
  const job = filmJobOf(session)
  const page = document
    .querySelector<HTMLElement>("dialog.share[open]")
    ?.closest<HTMLElement>(".comity")
  takeAway(job)
  return () => {
    if (job.store.getState().kind !== "making" || !page?.isConnected) return
    const place = document.createElement("div")
    place.className = "film-strip"
    page.append(place)
    const root = createRoot(place)
    strips.set(job, { root, place })
    root.render(<FilmStrip job={job} lang={lang} />)
    const stop = job.store.subscribe(({ kind }) => {
      // A page that was taken away wants no film.
      if (!page.isConnected && kind === "making") job.drop()
      if (kind === "none" || strips.get(job)?.root !== root) {
        stop()
        if (strips.get(job)?.root === root) takeAway(job)
      }
    })
  }
}

function takeAway(job: FilmJob): void {
  const strip = strips.get(job)
  strips.delete(job)
  // React cannot leave a root from within its own work.
  if (strip)
    queueMicrotask(() => {
      strip.root.unmount()
      strip.place.remove()
    })
}

function FilmStrip({ job, lang }: { readonly job: FilmJob; readonly lang: Lang }) {
  const words = filmingWords(lang)
  const state = useStore(job.store)
  if (state.kind === "none") return null
  return (
    <section aria-label={words.preview}>
      {state.kind === "making" ? (
        <ProgressOfFilm progress={state.progress} lang={lang} />
      ) : (
        <button type="button" className="button" onClick={() => saveFile(state.film, state.name)}>
          {words.save}
        </button>
      )}
      <button type="button" className="link" onClick={job.drop}>
        {state.kind === "making" ? words.cancel : words.putAway}
      </button>
    </section>
  )
}
