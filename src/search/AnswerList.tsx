import { useLang } from "../words/LangContext.tsx"
import { searchingWords } from "../words/searching.ts"
import { AnswerLine } from "./AnswerLine.tsx"
import type { Answer, Group } from "./createSearch.ts"

interface Props {
  /** The list's own id, from which those of its options come. */
  readonly id: string
  readonly groups: readonly Group[]
  /** Which of all answers Enter would choose. */
  readonly active: number
  readonly onChoose: (answer: Answer) => void
}

/** The id of an answer's option. */
export const optionId = (list: string, index: number): string => `${list}-${index}`

/** The answers by kind, the best of each, as the list of a combobox. */
export function AnswerList({ id, groups, active, onChoose }: Props) {
  const words = searchingWords(useLang())
  const firsts = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, { answers }) => sum + answers.length, 0),
  )
  return (
    <div className="search-answers" id={id} role="listbox" aria-label={words.answers}>
      {groups.map(({ kind, answers, total }, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, and not fieldsets
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} role="presentation" className="search-kind">
            {words.kinds[kind]}{" "}
            <small>{total > answers.length ? words.of(answers.length, total) : total}</small>
          </p>
          {answers.map((answer, j) => (
            <AnswerLine
              // biome-ignore lint/suspicious/noArrayIndexKey: an answer keeps nothing of its own
              key={j}
              id={optionId(id, firsts[i]! + j)}
              answer={answer}
              isActive={firsts[i]! + j === active}
              onChoose={() => onChoose(answer)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
