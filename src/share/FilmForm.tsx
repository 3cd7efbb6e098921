import { useId } from "react"
import {
  type FilmFormat,
  filmFormats,
  type ScreenName,
  screens,
} from "../export/film/filmFormats.ts"
import { cardTime, yearsIn } from "../export/film/scenesOf.ts"
import type { Viewer } from "../state/createViewer.ts"
import type { Theme } from "../theme/palettes.ts"

import { filmingWords, timeInWords } from "../words/filming.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"

const kinds = ["steps", "years", "moment"] as const
type Kind = (typeof kinds)[number]

/** What the reader has set in the form. */
export interface FilmWish {
  readonly kind: Kind
  readonly from: number
  readonly to: number
  /** For each step, each year, or the moment. */
  readonly seconds: Readonly<Record<Kind, number>>
  readonly screen: ScreenName
  readonly format: FilmFormat
  readonly theme: Theme
}

/** The wish to begin with: the steps, where there are some. */
export const firstWish = ({ timeline, store }: Viewer, theme: Theme): FilmWish => ({
  kind: store.getState().steps.length > 0 ? "steps" : "years",
  ...yearsIn(timeline),
  seconds: { steps: 5, years: 1, moment: 5 },
  screen: "720p",
  format: "mp4",
  theme,
})

interface Props {
  readonly wish: FilmWish
  readonly onWish: (wish: FilmWish) => void
  /** The format that will be made, and those that can be. */
  readonly format: FilmFormat | undefined
  readonly formats: readonly FilmFormat[] | undefined
  readonly steps: number
  readonly timeline: Viewer["timeline"]
  readonly lang: Lang
}

const choicesOfSeconds: Readonly<Record<Kind, readonly number[]>> = {
  steps: [2, 3, 4, 5, 6, 8, 10],
  years: [0.5, 1, 2, 3],
  moment: [2, 3, 5, 10],
}

/** What a film is to show, and how. */
export function FilmForm({ wish, onWish, format, formats, steps, timeline, lang }: Props) {
  const words = filmingWords(lang)
  const { list, gap } = wordsIn(lang)
  const id = useId()
  const set = (change: Partial<FilmWish>) => onWish({ ...wish, ...change })
  const extent = yearsIn(timeline)
  const years = Array.from({ length: extent.to - extent.from + 1 }, (_, i) => extent.from + i)
  const seconds = wish.seconds[wish.kind]
  const shown = { steps, years: wish.to - wish.from + 1, moment: 1 }[wish.kind]
  const cards = wish.kind === "moment" ? 0 : 2 * cardTime
  const missing = formats && filmFormats.filter((one) => !formats.includes(one))
  const kindWords = { steps: words.steps(steps), years: words.years, moment: words.moment }
  const perWords = { steps: words.perStep, years: words.perYear, moment: words.perMoment }
  return (
    <>
      <fieldset className="film-kinds">
        <legend>{words.what}</legend>
        {kinds
          .filter((kind) => kind !== "steps" || steps > 0)
          .map((kind) => (
            <label key={kind} className="share-choice">
              <input
                type="radio"
                name={`${id}kind`}
                checked={wish.kind === kind}
                onChange={() => set({ kind })}
              />
              {kindWords[kind]}
            </label>
          ))}
        {steps === 0 && <p className="share-quiet">{words.noSteps}</p>}
      </fieldset>
      <div className="film-fields">
        {wish.kind === "years" && (
          <>
            <Choice
              label={words.from}
              value={wish.from}
              values={years}
              onChange={(from) => set({ from, to: Math.max(from, wish.to) })}
            />
            <Choice
              label={words.to}
              value={wish.to}
              values={years}
              onChange={(to) => set({ to, from: Math.min(to, wish.from) })}
            />
          </>
        )}
        <Choice
          label={perWords[wish.kind]}
          value={seconds}
          values={choicesOfSeconds[wish.kind]}
          onChange={(next) => set({ seconds: { ...wish.seconds, [wish.kind]: next } })}
        />
        <Choice
          label={words.size}
          value={wish.screen}
          values={Object.keys(screens) as ScreenName[]}
          say={(screen) => words.screens[screen]}
          onChange={(screen) => set({ screen })}
        />
        <Choice
          label={words.theme}
          value={wish.theme}
          values={["light", "dark"] as const}
          say={(theme) => words.themes[theme]}
          onChange={(theme) => set({ theme })}
        />
        {format && formats && (
          <Choice
            label={words.format}
            value={format}
            values={formats}
            say={(one) => words.formats[one]}
            onChange={(format) => set({ format })}
          />
        )}
      </div>
      <p className="share-quiet">
        {format
          ? [
              words.formatNotes[format],
              ...(missing && missing.length > 0
                ? [words.cannot(missing.map((one) => words.formats[one]).join(list))]
                : []),
            ].join(gap)
          : words.asking}
      </p>
      <p>{words.length(timeInWords(shown * seconds + cards, lang))}</p>
    </>
  )
}

interface ChoiceProps<T extends string | number> {
  readonly label: string
  readonly value: T
  readonly values: readonly T[]
  readonly say?: (value: T) => string
  readonly onChange: (value: T) => void
}

function Choice<T extends string | number>({
  label,
  value,
  values,
  say,
  onChange,
}: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(values[target.selectedIndex]!)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {say ? say(one) : one}
          </option>
        ))}
      </select>
    </label>
  )
}
