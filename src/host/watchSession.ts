import type { Failure, Happening } from "../protocol/messages.ts"
import type { Note, Session, SessionState } from "../state/createSession.ts"
import type { Choice, Viewer } from "../state/createViewer.ts"
import { wordsIn } from "../words/wordsIn.ts"

/**
 * Tells what happens in a session that no host asked for, a change at most once a frame, and what
 * of a state could not be followed, whoever asked. Returns what ends it.
 */
export function watchSession(
  session: Session,
  isAsked: () => boolean,
  tell: (happening: Happening) => void,
): () => void {
  let request: number | undefined
  let by: "user" | "clock" = "clock"
  let last = session.getState()
  let unfollow = () => {}

  const forget = () => {
    if (request !== undefined) cancelAnimationFrame(request)
    request = undefined
    by = "clock"
  }
  function changed(byWhom: "user" | "clock") {
    if (byWhom === "user") by = byWhom
    request ??= requestAnimationFrame(() => {
      const state = session.getState()
      if (state !== last) tell({ type: "change", state, by })
      last = state
      forget()
    })
  }
  function follow(viewer: Viewer | undefined) {
    unfollow()
    unfollow =
      viewer?.store.subscribe((now, before) => {
        if (isAsked()) {
          // What the host asked for is what it will be told as `arrived`.
          forget()
          last = ""
          return
        }
        if (now.selection !== before.selection) tell(selected(now))
        if (now.step !== before.step) tell(stepped(now))
        changed(now.playing && before.playing ? "clock" : "user")
      }) ?? (() => {})
  }
  const unsubscribe = session.store.subscribe((now, before) => {
    if (now.viewer !== before.viewer) follow(now.viewer)
    if (now.note && now.note !== before.note) {
      const failure = failureOf(now.note, now)
      if (failure) tell(failure)
    }
    const isElsewhere = own.some((key) => now[key] !== before[key])
    if (isElsewhere && !isAsked()) changed("user")
  })
  follow(session.store.getState().viewer)
  return () => {
    forget()
    unfollow()
    unsubscribe()
  }
}

/** The parts of the session that are in its state. */
const own = ["viewer", "lang", "theme", "territory", "setting", "data"] as const

function selected({ selection }: Choice): Happening {
  if (!selection) return { type: "select", kind: "none", id: "" }
  const id = selection.kind === "country" ? selection.code : selection.id
  return { type: "select", kind: selection.kind, id }
}

const stepped = ({ step, steps }: Choice): Happening => ({
  type: "step",
  i: steps.findIndex(({ id }) => id === step),
  n: steps.length,
})

function failureOf(note: Note, { lang }: SessionState): Failure | undefined {
  const words = wordsIn(lang)
  switch (note.kind) {
    case "fellBack":
      return { type: "error", code: "state", message: words.fellBack(note.keys.join(words.list)) }
    case "noData":
      return { type: "error", code: "data", message: words.noData(note.id) }
    case "notLoaded":
      return { type: "error", code: "data", message: words.notLoaded }
    default:
      return undefined
  }
}
