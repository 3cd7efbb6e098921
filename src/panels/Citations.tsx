import { isSafeLink } from "../dataset/checkDataset.ts"
import type { Cite } from "../dataset/Dataset.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { useWords } from "../words/LangContext.tsx"
import { Said } from "./Said.tsx"

/** Where a fact stands: the source by its title, the locator in it, and the words, if they are given. */
export function Citations({ cites }: { readonly cites: readonly Cite[] }) {
  const { timeline } = useViewer()
  const words = useWords()
  if (cites.length === 0) return null
  return (
    <ul className="citations" aria-label={words.source}>
      {cites.map((cite) => {
        const source = timeline.dataset.sources.get(cite.source)!
        const title = <Said text={source.title} />
        return (
          <li key={`${cite.source} ${cite.locator}`}>
            {words.source}
            {words.colon}
            {source.url !== undefined && isSafeLink(source.url) ? (
              <a href={source.url} rel="noopener noreferrer nofollow" target="_blank">
                {title}
              </a>
            ) : (
              title
            )}
            {cite.locator !== undefined && <b className="locator"> {cite.locator}</b>}
            {cite.quote !== undefined && (
              <q lang={source.language} dir="auto">
                {cite.quote}
              </q>
            )}
            {cite.note !== undefined && (
              <small>
                <Said text={cite.note} />
              </small>
            )}
          </li>
        )
      })}
    </ul>
  )
}
