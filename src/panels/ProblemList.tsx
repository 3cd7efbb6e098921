import type { Problem } from "../dataset/Problem.ts"
import { useLang } from "../words/LangContext.tsx"
import { pathInWords, placeInWords, problemInWords } from "../words/problemInWords.ts"
import { problemsWords } from "../words/problems.ts"

/** As many as one can bear at once; the rest is counted. */
const mostShown = 50

interface Props {
  readonly problems: readonly Problem[]
  /** How many there are, where not all of them were kept. */
  readonly total?: number | undefined
  readonly onLeave: () => void
}

/** Everything that is wrong with a dataset: where, what, and how to mend it. */
export function ProblemList({ problems, total = problems.length, onLeave }: Props) {
  const lang = useLang()
  const words = problemsWords(lang)
  const rest = total - Math.min(problems.length, mostShown)
  return (
    <main className="problems">
      <div role="alert">
        <h1>{words.title(total)}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <ol>
        {problems.slice(0, mostShown).map((problem) => (
          <li key={JSON.stringify(problem)}>
            {problem.path.length > 0 && <code>{pathInWords(problem.path)}</code>}
            {problem.line !== undefined && (
              <span className="place">{placeInWords(problem, lang)}</span>
            )}
            <p>{problemInWords(problem, lang)}</p>
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{words.more(rest)}</p>}
      <button type="button" className="button" onClick={onLeave}>
        {words.back}
      </button>
    </main>
  )
}
