import { Said } from "../panels/Said.tsx"
import { momentOf } from "../state/moments.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { presentingWords } from "../words/presenting.ts"
import type { Slides } from "./useSlides.ts"

/** The first slide: what the history is called, what it is about, who made it. */
export function TitleSlide({ slides }: { readonly slides: Slides }) {
  const { timeline } = useViewer()
  const lang = useLang()
  const all = useWords()
  const words = presentingWords(lang)
  const { title, description, creators, extent, version, license } = timeline.dataset
  const [from, until] = [extent.start, extent.end - 1].map((day) =>
    momentInWords(momentOf(day, "year"), lang),
  )
  const facts: [string, string | undefined][] = [
    [words.span, words.to(from!, until!)],
    [words.creators, creators.length > 0 ? creators.join(all.list) : undefined],
    [words.version, version],
    [words.licence, license],
  ]
  return (
    <section className="slide slide-title" aria-label={words.presentation}>
      <div>
        <h1>
          <Said text={title} />
        </h1>
        {description !== undefined && (
          <p className="slide-lead">
            <Said text={description} />
          </p>
        )}
        <dl>
          {facts.map(
            ([name, value]) =>
              value !== undefined && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        <p className="slide-ways">
          <button type="button" className="button" onClick={() => slides.go(1)}>
            {words.begin}
          </button>
          <span>{words.steps(slides.steps.length)}</span>
        </p>
      </div>
    </section>
  )
}
