import type { ChangeEvent } from "react"
import { useWords } from "../words/LangContext.tsx"
import type { Lang } from "../words/wordsIn.ts"
import { LanguageSwitch } from "./LanguageSwitch.tsx"
import "./Controls.css"

interface Props {
  readonly onLang: (lang: Lang) => void
  readonly onFile: (file: File) => void
  /** Shows the histories that ship with the page; undefined where there is no choice. */
  readonly onGallery?: (() => void) | undefined
  /** Shows how the page looks and is used, to be changed. */
  readonly onSettings: () => void
  /** Opens the search; undefined where there is nothing to search. */
  readonly onSearch?: (() => void) | undefined
  /** Shows and hides what of the history is seen; undefined where none is open. */
  readonly onNarrow?: (() => void) | undefined
  readonly isNarrowing?: boolean
  /** Shows the whole history at a glance, or the map's rows; undefined where none is open. */
  readonly onPanel?: ((panel: "matrix" | "table") => void) | undefined
}

/** The language switch, the settings, and the ways to another history. */
export function Controls({ onLang, onFile, ...ways }: Props) {
  const { onGallery, onSettings, onSearch, onNarrow, isNarrowing, onPanel } = ways
  const words = useWords()
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
      {onPanel && (
        <>
          <button type="button" onClick={() => onPanel("matrix")}>
            {words.atAGlance}
          </button>
          <button type="button" onClick={() => onPanel("table")}>
            {words.table}
          </button>
        </>
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
      <button type="button" onClick={onSettings}>
        {words.settings}
      </button>
      <LanguageSwitch onLang={onLang} />
    </>
  )
}
