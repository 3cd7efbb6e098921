import { useState } from "react"
import { useStore } from "zustand"
import { addressOf, isReachable } from "../protocol/addressOf.ts"
import { sharingWords } from "../words/sharing.ts"
import { Checkbox } from "./Checkbox.tsx"
import { CopyField } from "./CopyField.tsx"
import type { TabProps } from "./TabProps.ts"
import { useSharedState } from "./useSharedState.ts"

/** The address of this very view. */
export function LinkTab({ session, viewer, lang }: TabProps) {
  const words = sharingWords(lang)
  const [withLook, setWithLook] = useState(true)
  const state = useSharedState(session, viewer)
  const isOwn = useStore(session.store, ({ data }) => data === undefined)
  if (!isReachable(location.href)) return <p>{words.noAddress}</p>
  if (isOwn) return <p>{words.ownHistory}</p>
  const address = addressOf(location.href, state, withLook ? {} : { lang: "", theme: "" })
  return (
    <>
      <p>{words.linkLead}</p>
      <CopyField label={words.address} text={address} lang={lang} />
      <div>
        <Checkbox label={words.withLook} checked={withLook} onChange={setWithLook} />
        <p className="share-quiet">{words.withLookNote}</p>
      </div>
      <p>
        <a className="link" href={address} target="_blank" rel="noopener">
          {words.openLink}
        </a>
      </p>
    </>
  )
}
