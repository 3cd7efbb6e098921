import { useStore } from "zustand"
import { addressOf } from "../protocol/addressOf.ts"
import type { Session } from "../state/createSession.ts"
import { useViewer } from "../state/ViewerContext.tsx"
import { framingWords } from "../words/framing.ts"
import { useLang } from "../words/LangContext.tsx"

/** The way from a frame to the whole page at the same view, in a new tab; nothing where there is none. */
export function FullViewLink({ session }: { readonly session: Session }) {
  const words = framingWords(useLang())
  const { store } = useViewer()
  const { data } = useStore(session.store)
  const state = useStore(store, () => session.getState())
  const { href, protocol } = location
  // A history that came from a file is at no address, unless the page holds it itself.
  const leadsThere = /^https?:$/.test(protocol) ? data !== undefined : protocol === "file:"
  if (!leadsThere) return null
  return (
    <p>
      <a className="link" href={addressOf(href, state)} target="_blank" rel="noopener">
        {words.openFull}
      </a>
    </p>
  )
}
