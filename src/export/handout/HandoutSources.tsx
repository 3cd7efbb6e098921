import { slidesWords } from "../../words/slides.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import type { SlideMatter } from "../slides/planSlides.ts"

/** The bibliography: each source, and the places in it at which each step stands. */
export function HandoutSources({ matter }: { readonly matter: SlideMatter }) {
  const { bibliography, lang } = matter
  const words = slidesWords(lang)
  if (bibliography.length === 0) return null
  return (
    <section className="handout-sources">
      <h2>{words.sources}</h2>
      <ol>
        {bibliography.map(({ id, title, url, note, uses }) => (
          <li key={id}>
            <cite dir="auto">{title}</cite>
            {url !== undefined && (
              <>
                {" "}
                <a href={url} rel="noopener noreferrer nofollow" target="_blank">
                  {url}
                </a>
              </>
            )}
            {note !== "" && <p dir="auto">{note}</p>}
            <ul>
              {uses.map(({ step, locators }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the steps stand still
                <li key={i}>
                  <span dir="auto">{words.step(step)}</span>{" "}
                  <span dir="auto">{locators.join(wordsIn(lang).list)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
