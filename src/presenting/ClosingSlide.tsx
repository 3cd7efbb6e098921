import type { RefObject } from "react"
import { isSafeLink } from "../dataset/isSafeLink.ts"
import { Said } from "../panels/Said.tsx"
import { useViewer } from "../state/ViewerContext.tsx"
import { useLang, useWords } from "../words/LangContext.tsx"
import { presentingWords } from "../words/presenting.ts"
import type { Slides } from "./useSlides.ts"

interface Props {
  readonly slides: Slides
  /** Whether the history's own view of territory is drawn. */
  readonly isOwnTerritory: boolean
  readonly box: RefObject<HTMLElement | null>
}

/** The last slide: every source, whose view of territory was drawn, and the licence. */
export function ClosingSlide({ slides, isOwnTerritory, box }: Props) {
  const { timeline } = useViewer()
  const all = useWords()
  const words = presentingWords(useLang())
  const { sources, license, title } = timeline.dataset
  return (
    <section className="slide slide-closing" aria-label={words.closing} ref={box}>
      <div>
        <p className="slide-of">
          <Said text={title} />
        </p>
        <h2>{words.sources}</h2>
        {sources.size === 0 && <p>{words.noSources}</p>}
        <ul>
          {[...sources.values()].map((source) => (
            <li key={source.id}>
              <b>
                <Said text={source.title} />
              </b>
              {source.url !== undefined && isSafeLink(source.url) && (
                <a href={source.url} rel="noopener noreferrer nofollow" target="_blank">
                  {source.url}
                </a>
              )}
              {source.note !== undefined && (
                <span>
                  <Said text={source.note} />
                </span>
              )}
            </li>
          ))}
        </ul>
        <div className="slide-small">
          <p>{isOwnTerritory ? all.territoryOfHistory : all.territoryOfTable}</p>
          <p>{all.boundaries}</p>
          {license !== undefined && (
            <p>
              {words.licence}
              {all.colon}
              {license}
            </p>
          )}
        </div>
        <p className="slide-ways">
          <button type="button" className="link" onClick={() => slides.go(slides.position - 1)}>
            {words.back}
          </button>
        </p>
      </div>
    </section>
  )
}
