import { useViewer } from "../../state/ViewerContext.tsx"
import { useLang } from "../../words/LangContext.tsx"
import { timingWords } from "../../words/timing.ts"
import { MomentForm } from "./MomentForm.tsx"

/** A date to go to, as it is typed. */
export function DateField() {
  const { actions } = useViewer()
  const words = timingWords(useLang())
  return (
    <MomentForm
      className="time-date"
      label={words.date}
      hint={words.dateHint}
      go={words.go}
      role="alert"
      allowsSeveral
      onMoment={({ moment, grain }) => {
        actions.goToMoment(moment, grain)
        return false
      }}
    />
  )
}
