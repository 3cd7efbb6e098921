import { MomentForm } from "../panels/time/MomentForm.tsx"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang } from "../words/LangContext.tsx"
import { narrowingWords } from "../words/narrowing.ts"

/** The moment with which the present one is compared: typed, or the present one kept. */
export function CompareField() {
  const { actions, store } = useViewer()
  const lang = useLang()
  const words = narrowingWords(lang)
  const compare = useChoice((choice) => choice.compare)
  const moment = useChoice((choice) => choice.moment)
  return (
    <div className="narrowing-field">
      {/* Of several years there is no one state to compare with. */}
      <MomentForm
        className="narrowing-compare"
        label={words.compare}
        hint={words.compareHint}
        go={words.compareGo}
        role="status"
        allowsSeveral={false}
        onMoment={(found) => {
          actions.setCompare(found)
          return true
        }}
      />
      {compare ? (
        <button type="button" className="link" onClick={() => actions.setCompare(undefined)}>
          {words.compareStop}
        </button>
      ) : (
        <button
          type="button"
          className="link"
          onClick={() => actions.setCompare({ moment, grain: store.getState().grain })}
        >
          {words.compareNow(momentInWords(moment, lang))}
        </button>
      )}
    </div>
  )
}
