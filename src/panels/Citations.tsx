import type { Cite } from "../dataset/Dataset.ts"
import { isSafeLink } from "../dataset/isSafeLink.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import { Said } from "./Said.tsx"

interface Props {
  readonly cites: readonly Cite[]
}

/** Where a fact stands: each source by its title, the locators in it, and the words, if they are given. */
export function Citations({ cites }: Props) {
  const { timeline } = useViewer()
  const words = useWords()
  if (cites.length === 0) return null
  const sources = [...new Set(cites.map(({ source }) => source))]
  return (
    <ul className="citations" aria-label={words.source}>
      {sources.map((id) => {
        const { title, url, language } = timeline.dataset.sources.get(id)!
        const said = <Said text={title} />
        return (
          <li key={id}>
            {words.source}
            {words.colon}
            {url !== undefined && isSafeLink(url) ? (
              <a href={url} rel="noopener noreferrer nofollow" target="_blank">
                {said}
              </a>
            ) : (
              said
            )}
            <Places cites={cites.filter(({ source }) => source === id)} language={language} />
          </li>
        )
      })}
    </ul>
  )
}

interface PlacesProps extends Props {
  /** The source's own language, in which it is quoted. */
  readonly language: string | undefined
}

/** The places in one source. */
const Places = ({ cites, language }: PlacesProps) =>
  cites.map(({ locator, quote, note }) => (
    <span key={JSON.stringify([locator, quote, note])}>
      {locator !== undefined && <b className="locator"> {locator}</b>}
      {quote !== undefined && (
        <q lang={language} dir="auto">
          {quote}
        </q>
      )}
      {note !== undefined && (
        <small>
          <Said text={note} />
        </small>
      )}
    </span>
  ))
