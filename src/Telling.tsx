import { Tour } from "./panels/Tour.tsx"
import { startPresenting } from "./presenting/startPresenting.ts"
import type { Session } from "./state/createSession.ts"

interface Props {
  readonly session: Session
}

/** The steps that tell the history: a tour through them, or the whole page for them. */
export function Telling({ session }: Props) {
  return (
    <Tour
      onPresent={(button) => startPresenting(session, button.closest<HTMLElement>(".comity"))}
    />
  )
}
