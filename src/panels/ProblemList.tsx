import type { Problem } from "../dataset/Problem.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { pathInWords, problemInWords } from "../words/problemInWords.ts"

/** As many as one can bear at once; the rest is counted. */
const mostShown = 50

interface Props {
  readonly problems: readonly Problem[]
  readonly onLeave: () => void
}

/** Everything that is wrong with a dataset: where, what, and how to mend it. */
export function ProblemList({ problems, onLeave }: Props) {
  const words = useWords()
  const lang = useLang()
  const rest = problems.length - mostShown
  return (
    <main className="problems" role="alert">
      <h1>{words.problemsTitle(problems.length)}</h1>
      <p className="lead">{words.problemsLead}</p>
      <ol>
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.code} ${problem.path.join(".")} ${JSON.stringify(problem.params)}`}>
            {problem.path.length > 0 && <code>{pathInWords(problem.path)}</code>}
            <p>{problemInWords(problem, lang)}</p>
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{words.moreProblems(rest)}</p>}
      <button type="button" className="button" onClick={onLeave}>
        {words.backToHistory}
      </button>
    </main>
  )
}
