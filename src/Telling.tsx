import { lazy, Suspense, useState } from "react"
import { Tour } from "./panels/Tour.tsx"
import { startPresenting } from "./presenting/startPresenting.ts"
import type { Session } from "./state/createSession.ts"

// Only who writes a history needs the desk for it.
const StepEditor = lazy(() =>
  import("./editing/StepEditor.tsx").then((room) => ({ default: room.StepEditor })),
)

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
