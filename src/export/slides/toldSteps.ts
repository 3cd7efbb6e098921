import { type Cite, type Step, textIn } from "../../dataset/Dataset.ts"
import { isSafeLink } from "../../dataset/isSafeLink.ts"
import { choiceOf, type ViewChoice } from "../../state/choiceOf.ts"
import { frameOf, seenThrough } from "../../state/lens.ts"
import type { Timeline } from "../../timeline/Timeline.ts"
import { narrowingInWords } from "../../words/narrowing.ts"
import { type Lang, wordsIn } from "../../words/wordsIn.ts"
import { pictureText } from "../pictureText.ts"

/** The places in one source. */
export interface ToldCite {
  readonly source: string
  readonly locators: readonly string[]
}

/** A step in the words of one language, and what is seen in it. */
export interface ToldStep {
  readonly title: string
  /** The moment's sentence where the step has no text of its own. */
  readonly text: string
  readonly notes: string
  readonly moment: string
  /** The moment in a sentence: what a picture of it shows. */
  readonly sentence: string
  /** Whose view of territory is drawn, and what the borders are worth. */
  readonly boundaries: string
  /** Where it stands, by the source's id. */
  readonly cites: readonly ToldCite[]
  readonly choice: ViewChoice
}

/**
 * The steps of a history in a language.
 * @param hasOwnTerritory whether territory is as the history has it, and not as held on the day
 */
export const toldSteps = (
  history: Timeline,
  steps: readonly Step[],
  lang: Lang,
  hasOwnTerritory: boolean,
): readonly ToldStep[] =>
  steps.map((step) => {
    const { choice } = choiceOf(history, { step: step.id }, steps)
    const seen = seenThrough(history, choice.narrowing)
    const frame = frameOf(history, choice)
    const said = pictureText(seen, frame, lang, hasOwnTerritory)
    const sentences = [said.sentence, narrowingInWords(seen, frame, lang)].filter(Boolean)
    return {
      title: textIn(step.title, lang).text,
      text: step.text === undefined ? said.sentence : textIn(step.text, lang).text,
      notes: step.notes === undefined ? "" : textIn(step.notes, lang).text,
      moment: said.moment,
      sentence: sentences.join(wordsIn(lang).gap),
      boundaries: said.small.at(-1)!,
      cites: bySource(step.cites),
      choice,
    }
  })

function bySource(cites: readonly Cite[]): ToldCite[] {
  const sources = [...new Set(cites.map(({ source }) => source))]
  return sources.map((source) => {
    const locators = cites.filter((cite) => cite.source === source).map(({ locator }) => locator)
    return { source, locators: [...new Set(locators.filter((one) => one !== undefined))] }
  })
}

/** A source, and where the steps stand in it. */
export interface BibliographyEntry {
  readonly id: string
  readonly title: string
  /** An address that may be followed. */
  readonly url: string | undefined
  readonly note: string
  readonly uses: readonly { readonly step: string; readonly locators: readonly string[] }[]
}

/** All the sources of a history, with the places that its steps cite. */
export const bibliographyOf = (
  { dataset }: Timeline,
  steps: readonly ToldStep[],
  lang: Lang,
): readonly BibliographyEntry[] =>
  [...dataset.sources.values()].map(({ id, title, url, note }) => ({
    id,
    title: textIn(title, lang).text,
    url: url !== undefined && isSafeLink(url) ? url : undefined,
    note: note === undefined ? "" : textIn(note, lang).text,
    uses: steps.flatMap((step) =>
      step.cites
        .filter(({ source }) => source === id)
        .map(({ locators }) => ({ step: step.title, locators })),
    ),
  }))
