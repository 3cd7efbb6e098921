import { type Text, textIn } from "../dataset/Dataset.ts"
import { useLang } from "../words/LangContext.tsx"

/** A text of the dataset in the reader's language, marked where it is in another. */
export function Said({ text }: { readonly text: Text }) {
  const lang = useLang()
  const said = textIn(text, lang)
  return (
    <span dir="auto" lang={said.lang === lang ? undefined : said.lang}>
      {said.text}
    </span>
  )
}
