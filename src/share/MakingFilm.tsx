import type { FilmProgress } from "../export/film/makeFilm.ts"
import { filmingWords, sizeInWords, timeInWords } from "../words/filming.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"

interface Props {
  /** Undefined until the first frame is made. */
  readonly progress: FilmProgress | undefined
  readonly lang: Lang
  readonly onCancel: () => void
}

/** How far a film is, how long it still takes, how large it gets; and the way to call it off. */
export function MakingFilm({ progress, lang, onCancel }: Props) {
  const words = filmingWords(lang)
  return (
    <>
      <ProgressOfFilm progress={progress} lang={lang} />
      <p className="share-quiet">{words.goesOn}</p>
      <p>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </>
  )
}

/** A bar, and what it says in words. */
export function ProgressOfFilm({ progress, lang }: Pick<Props, "progress" | "lang">) {
  const words = filmingWords(lang)
  const said = progress
    ? [
        words.frames(progress.done, progress.total),
        ...(progress.secondsLeft === undefined
          ? []
          : [words.left(timeInWords(progress.secondsLeft, lang))]),
        ...(progress.bytes ? [words.about(sizeInWords(progress.bytes))] : []),
      ].join(wordsIn(lang).comma)
    : words.preparing
  return (
    <p className="film-progress">
      <progress aria-label={words.progress} max={progress?.total} value={progress?.done} />
      <span>{said}</span>
    </p>
  )
}
