import type { ChangeEvent } from "react"
import type { Theme } from "../theme/palettes.ts"
import { useTheme } from "../theme/ThemeContext.tsx"
import { useLang, useWords } from "../words/LangContext.tsx"
import { type Lang, languages, wordsIn } from "../words/wordsIn.ts"

interface Props {
  readonly onLang: (lang: Lang) => void
  readonly onTheme: (theme: Theme) => void
  readonly onFile: (file: File) => void
  /** Shows the histories that ship with the page; undefined where there is no choice. */
  readonly onGallery?: (() => void) | undefined
  /** Opens the search; undefined where there is nothing to search. */
  readonly onSearch?: (() => void) | undefined
  /** Shows and hides what of the history is seen; undefined where none is open. */
  readonly onNarrow?: (() => void) | undefined
  readonly isNarrowing?: boolean
  /** Shows the whole history at a glance; undefined where none is open. */
  readonly onMatrix?: (() => void) | undefined
}

/** The language switch, the theme, and the ways to another history. */
export function Controls({ onLang, onTheme, onFile, ...ways }: Props) {
  const { onGallery, onSearch, onNarrow, isNarrowing, onMatrix } = ways
  const words = useWords()
  const lang = useLang()
  const theme = useTheme()
  const open = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file) onFile(file)
    // So that the same file can be opened again once it is mended.
    event.target.value = ""
  }
  return (
    <>
      {onSearch && (
        <button type="button" aria-keyshortcuts="/" title="/" onClick={onSearch}>
          {words.search}
        </button>
      )}
      {onNarrow && (
        <button type="button" aria-expanded={isNarrowing} onClick={onNarrow}>
          {words.narrow}
        </button>
      )}
      {onMatrix && (
        <button type="button" onClick={onMatrix}>
          {words.atAGlance}
        </button>
      )}
      {onGallery && (
        <button type="button" onClick={onGallery}>
          {words.histories}
        </button>
      )}
      <label className="open">
        {words.openDataset}
        <input className="unseen" type="file" accept=".json,application/json" onChange={open} />
      </label>
      <button type="button" onClick={() => onTheme(theme === "dark" ? "light" : "dark")}>
        {theme === "dark" ? words.toLight : words.toDark}
      </button>
      <fieldset className="languages">
        <legend className="unseen">{words.language}</legend>
        {languages.map((other) => (
          <button
            key={other}
            type="button"
            lang={other}
            aria-pressed={other === lang}
            onClick={() => onLang(other)}
          >
            {wordsIn(other).name}
          </button>
        ))}
      </fieldset>
    </>
  )
}
