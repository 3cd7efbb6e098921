import type { RefObject } from "react"
import type { Step } from "../dataset/Dataset.ts"
import { NarrowedLine } from "../panels/NarrowedLine.tsx"
import { Said } from "../panels/Said.tsx"
import { useChoice, useFrame, useViewer } from "../state/ViewerContext.tsx"
import { summaryOf } from "../timeline/summaryOf.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { useLang } from "../words/LangContext.tsx"
import { presentingWords } from "../words/presenting.ts"
import { summaryInWords } from "../words/summaryInWords.ts"
import { ChosenLine } from "./ChosenLine.tsx"
import type { Corner } from "./placeCaption.ts"
import type { Slides } from "./useSlides.ts"

interface Props {
  readonly step: Step
  readonly slides: Slides
  readonly corner: Corner
  readonly box: RefObject<HTMLElement | null>
}

/** What a step says beside the map: its moment, title and text, and how far the history is told. */
export function Caption({ step, slides, corner, box }: Props) {
  const lang = useLang()
  const words = presentingWords(lang)
  const moment = useChoice((choice) => choice.moment)
  const { position, steps, areYears, isExplored } = slides
  const when = momentInWords(moment, lang)
  return (
    <article className={`caption caption-${corner}`} ref={box} aria-live="polite">
      <p className="caption-moment">{when}</p>
      {!areYears && (
        <h2>
          <Said text={step.title} />
        </h2>
      )}
      {areYears ? (
        <Sentence />
      ) : (
        step.text !== undefined && (
          <p className="caption-text">
            <Said text={step.text} />
          </p>
        )
      )}
      <NarrowedLine />
      <ChosenLine />
      <p className="caption-ways">
        <button type="button" aria-label={words.back} onClick={() => slides.go(position - 1)}>
          ←
        </button>
        <span aria-hidden="true">{words.position(position, steps.length)}</span>
        <span className="unseen">{words.spokenPosition(position, steps.length)}</span>
        <button type="button" aria-label={words.next} onClick={() => slides.go(position + 1)}>
          →
        </button>
        {isExplored && (
          <button type="button" className="link" onClick={slides.restore}>
            {words.backToStep}
          </button>
        )}
      </p>
    </article>
  )
}

/** What the moment brought, in a sentence: a year that nobody wrote a text for. */
function Sentence() {
  const { timeline } = useViewer()
  const frame = useFrame()
  const sentence = summaryInWords(timeline, frame, summaryOf(timeline, frame), useLang())
  return <p className="caption-text">{sentence}</p>
}
