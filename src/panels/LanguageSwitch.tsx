import { useLang, useWords } from "../words/LangContext.tsx"
import { type Lang, languageName, languages } from "../words/wordsIn.ts"

interface Props {
  readonly onLang: (lang: Lang) => void
  /** Those there are to choose from. */
  readonly offered?: readonly Lang[]
}

/** Changes the language: a button for each of two, a list of more; each has the name that it calls itself. */
export function LanguageSwitch({ onLang, offered = languages }: Props) {
  const words = useWords()
  const lang = useLang()
  if (offered.length > 2)
    return (
      <select
        aria-label={words.language}
        value={lang}
        onChange={({ target }) => onLang(target.value)}
      >
        {offered.map((other) => (
          <option key={other} lang={other} value={other}>
            {languageName(other)}
          </option>
        ))}
      </select>
    )
  return (
    <fieldset className="languages">
      <legend className="unseen">{words.language}</legend>
      {offered.map((other) => (
        <button
          key={other}
          type="button"
          lang={other}
          aria-pressed={other === lang}
          onClick={() => onLang(other)}
        >
          {languageName(other)}
        </button>
      ))}
    </fieldset>
  )
}
