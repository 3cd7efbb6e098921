import { Swatch } from "../panels/Swatch.tsx"
import { narrowingWith } from "../state/fullLens.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { statusColor } from "../theme/statusColor.ts"
import { useTheme } from "../theme/ThemeContext.tsx"
import type { Facet, Filter } from "../timeline/Narrowing.ts"
import { useLang } from "../words/LangContext.tsx"
import { narrowingWords, valueInWords } from "../words/narrowing.ts"
import { noNarrowing } from "./noNarrowing.ts"
import { valuesInOrder } from "./valuesInOrder.ts"

interface Props {
  readonly facet: Facet
  /** How many events each value would leave. */
  readonly counts: ReadonlyMap<string, number>
  /** The values of the whole history: those that can be chosen. */
  readonly all: ReadonlyMap<string, number>
}

/** The values of a facet, each to be let through or not; none ticked lets all through. */
export function FacetField({ facet, counts, all }: Props) {
  const { history, actions } = useViewer()
  const lang = useLang()
  const theme = useTheme()
  const words = narrowingWords(lang)
  const { focus, filter } = useChoice((choice) => choice.narrowing) ?? noNarrowing
  const values = valuesInOrder(history, facet, all)
  const chosen = filter[facet] ?? []
  // What has one value only tells nothing apart.
  if (values.length < 2 && chosen.length === 0) return null

  function toggle(value: string, isOn: boolean) {
    const next = isOn ? [...chosen, value] : chosen.filter((one) => one !== value)
    const { [facet]: _, ...others } = filter
    const whole: Filter = next.length > 0 ? { ...others, [facet]: next } : others
    actions.setNarrowing(narrowingWith(focus, whole))
  }
  return (
    <fieldset>
      <legend>{words.facets[facet]}</legend>
      {values.map(({ value, isWithin }) => {
        const status = facet === "status" ? history.dataset.statuses.get(value) : undefined
        return (
          <label key={value} className={isWithin ? "narrowing-within" : undefined}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            {status && <Swatch color={statusColor(status.color, theme)} pattern={status.pattern} />}
            <bdi>{valueInWords(history, facet, value, lang)}</bdi>
            <span className="count">{counts.get(value) ?? 0}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
