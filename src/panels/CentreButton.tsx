import { useMemo } from "react"
import { narrowingWith } from "../state/fullLens.ts"
import { loadLens } from "../state/lens.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { polityOfParty } from "../timeline/whereabouts.ts"
import { useLang } from "../words/LangContext.tsx"
import { narrowingWords } from "../words/narrowing.ts"
import { partyName } from "../words/partyName.ts"

/** Puts a party at the centre of the map, or the history's own subject back. */
export function CentreButton({ party }: { readonly party: string }) {
  const { history, actions, store } = useViewer()
  const { dataset, extent, firsts } = history
  const lang = useLang()
  const words = narrowingWords(lang)
  const focus = useChoice((choice) => choice.narrowing?.focus)
  const day = extent.end - 1
  const isCentre = party === (focus ?? dataset.subject)
  const isKnown = useMemo(
    () =>
      [...firsts.keys()].some(
        (other) => other === party || polityOfParty(dataset, other, day)?.code === party,
      ),
    [firsts, dataset, party, day],
  )
  if (!isKnown || (isCentre && focus === undefined)) return null

  async function put() {
    await loadLens()
    const next = isCentre || party === dataset.subject ? undefined : party
    actions.setNarrowing(narrowingWith(next, store.getState().narrowing?.filter ?? {}))
  }
  return (
    <p>
      <button type="button" className="button" onClick={put}>
        {isCentre
          ? words.backToCentre(partyName(history, dataset.subject, day, lang))
          : words.putAtCentre}
      </button>
    </p>
  )
}
