import { useContext } from "react"
import { isFault, readEdtf } from "../calendar/edtf.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { dateInWords } from "../words/dateInWords.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { CitingContext } from "./CitingContext.ts"

/** Which version of the history this is, by whom, under what licence; and the way to its sources. */
export function HistoryVersion() {
  const { version, creators, license } = useViewer().timeline.dataset
  const words = useWords()
  const lang = useLang()
  const cite = useContext(CitingContext)
  const date = readEdtf(version)
  const said = words.versionOf(isFault(date) ? version : dateInWords(date, lang))
  return (
    <p>
      <bdi>{[said, ...creators, ...(license ? [license] : [])].join(" · ")}</bdi>{" "}
      {cite && (
        <button type="button" className="link" onClick={() => cite(undefined)}>
          {words.citeView}
        </button>
      )}
    </p>
  )
}
