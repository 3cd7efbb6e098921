import { useId, useMemo } from "react"
import { textIn } from "../dataset/Dataset.ts"
import { narrowingWith } from "../state/fullLens.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { polityOfParty } from "../timeline/whereabouts.ts"
import { useLang } from "../words/LangContext.tsx"
import { narrowingWords } from "../words/narrowing.ts"
import { partyName } from "../words/partyName.ts"
import { nameIn } from "../world/polity.ts"
import { noNarrowing } from "./noNarrowing.ts"

/** Who is at the centre: the subject, or any other party of an event. */
export function CentreField() {
  const { history, actions } = useViewer()
  const { dataset, extent, firsts } = history
  const lang = useLang()
  const words = narrowingWords(lang)
  const id = useId()
  const { focus, filter } = useChoice((choice) => choice.narrowing) ?? noNarrowing
  const day = extent.end - 1
  const { actors, countries } = useMemo(() => {
    const byName = new Intl.Collator(lang).compare
    const sorted = (parties: Iterable<readonly [string, string]>) =>
      [...new Map(parties)].sort(([, a], [, b]) => byName(a, b))
    const parties = [...firsts.keys()].filter((party) => party !== dataset.subject)
    const named = parties.filter((party) => dataset.actors.has(party))
    const codes = parties.flatMap((party) => {
      const polity = polityOfParty(dataset, party, day)
      return polity ? [[polity.code, nameIn(polity.name, lang)] as const] : []
    })
    return {
      actors: sorted(named.map((id) => [id, textIn(dataset.actors.get(id)!.name, lang).text])),
      countries: sorted(codes.filter(([code]) => code !== dataset.subject)),
    }
  }, [dataset, firsts, day, lang])
  const isListed =
    focus === undefined || [...actors, ...countries].some(([party]) => party === focus)
  return (
    <div className="narrowing-field">
      <label htmlFor={id}>{words.centre}</label>
      <select
        id={id}
        value={focus ?? ""}
        onChange={({ target: { value } }) =>
          actions.setNarrowing(narrowingWith(value === "" ? undefined : value, filter))
        }
      >
        <option value="">{words.itsOwn(partyName(history, dataset.subject, day, lang))}</option>
        {!isListed && <option value={focus}>{partyName(history, focus, day, lang)}</option>}
        <Parties label={words.organisations} parties={actors} />
        <Parties label={words.countries} parties={countries} />
      </select>
    </div>
  )
}

interface PartiesProps {
  readonly label: string
  readonly parties: readonly (readonly [string, string])[]
}

const Parties = ({ label, parties }: PartiesProps) =>
  parties.length > 0 && (
    <optgroup label={label}>
      {parties.map(([party, name]) => (
        <option key={party} value={party}>
          {name}
        </option>
      ))}
    </optgroup>
  )
