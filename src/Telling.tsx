import { lazy, Suspense, useState } from "react"
import { Tour } from "./panels/Tour.tsx"
import { startPresenting } from "./presenting/startPresenting.ts"
import type { Session } from "./state/createSession.ts"
import { loadWords } from "./words/wordsIn.ts"

// Only who writes a history needs the desk for it.
const StepEditor = lazy(async () => {
  // A new step is named in the reader's language and in those in which countries have names.
  await loadWords("zh", "en")
  return { default: (await import("./editing/StepEditor.tsx")).StepEditor }
})

interface Props {
  readonly session: Session
}

/** The steps that tell the history: a tour through them, or the desk on which they are written. */
export function Telling({ session }: Props) {
  const [isEditing, setEditing] = useState(false)
  if (isEditing)
    return (
      <Suspense fallback={null}>
        <StepEditor session={session} onLeave={() => setEditing(false)} />
      </Suspense>
    )
  return (
    <Tour
      onPresent={(button) => startPresenting(session, button.closest<HTMLElement>(".comity"))}
      onEdit={() => setEditing(true)}
    />
  )
}
