import { useStore } from "zustand"
import { openingIn } from "./opening/openingIn.ts"
import { late } from "./panels/late.tsx"
import type { Session } from "./state/createSession.ts"
import type { Viewer } from "./state/createViewer.ts"
import { ViewerScope } from "./state/ViewerContext.tsx"

// Each travels when it is first asked for.
const CiteDialog = late(async () => (await import("./citing/CiteDialog.tsx")).CiteDialog)
const Gallery = late(async () => (await import("./panels/Gallery.tsx")).Gallery)
const MatrixDialog = late(async () => (await import("./matrix/MatrixDialog.tsx")).MatrixDialog)
const SearchDialog = late(async () => (await import("./search/SearchDialog.tsx")).SearchDialog)
const Settings = late(async () => (await import("./settings/Settings.tsx")).Settings)

/** A dialog that is asked for; to cite is to cite an event, or the view, of one history. */
export type Asked =
  | { readonly kind: "gallery" | "settings" | "search" | "matrix" }
  | { readonly kind: "cite"; readonly event: string | undefined; readonly of: Viewer }

interface Props {
  readonly session: Session
  readonly asked: Asked
  readonly onClose: () => void
}

/** The dialog that is asked for, over the page. */
export function Dialogs(props: Props) {
  const viewer = useStore(props.session.store, (state) => state.viewer)
  const dialog = <Dialog {...props} />
  return viewer ? <ViewerScope viewer={viewer}>{dialog}</ViewerScope> : dialog
}

function Dialog({ session, asked, onClose }: Props) {
  const data = useStore(session.store, (state) => state.data)
  const ways = { onClose, onMissing: onClose }
  switch (asked.kind) {
    case "gallery":
      return <Gallery open={data} onOpen={openingIn(session).openHistory} {...ways} />
    case "settings":
      return <Settings session={session} {...ways} />
    case "search":
      return <SearchDialog {...ways} />
    case "matrix":
      return <MatrixDialog onMissing={onClose} />
    case "cite":
      return <CiteDialog session={session} event={asked.event} {...ways} />
  }
}
