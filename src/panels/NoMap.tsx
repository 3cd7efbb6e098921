import { useLang, useWords } from "../words/LangContext.tsx"
import { picturingWords } from "../words/picturing.ts"

interface Props {
  /** Shows what the map would show as rows; undefined where there is no room for them. */
  readonly onTable: (() => void) | undefined
}

/** What is said where the browser cannot draw the map, and the way to its rows. */
export function NoMap({ onTable }: Props) {
  const words = useWords()
  return (
    <p className="no-map">
      {picturingWords(useLang()).noMap}
      {words.gap}
      {onTable && (
        <button type="button" className="link" onClick={onTable}>
          {words.table}
        </button>
      )}
    </p>
  )
}
