import { useState } from "react"
import { late } from "./panels/late.tsx"
import { Tour } from "./panels/Tour.tsx"
import { startPresenting } from "./presenting/startPresenting.ts"
import type { Session } from "./state/createSession.ts"
import { loadWords } from "./words/wordsIn.ts"

// Only who writes a history needs the desk for it.
const StepEditor = late(async () => {
  // A new step is named in the reader's language and in those in which countries have names.
  await loadWords("zh", "en")
  return (await import("./editing/StepEditor.tsx")).StepEditor
})

interface Props {
  readonly session: Session
}

/** The steps that tell the history: a tour through them, or the desk on which they are written. */
export function Telling({ session }: Props) {
  const [isEditing, setEditing] = useState(false)
  const leave = () => setEditing(false)
  if (isEditing) return <StepEditor session={session} onLeave={leave} onMissing={leave} />
  return (
    <Tour
      onPresent={(button) => startPresenting(session, button.closest<HTMLElement>(".comity"))}
      onEdit={() => setEditing(true)}
    />
  )
}
