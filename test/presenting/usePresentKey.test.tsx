import { fireEvent, render } from "@testing-library/react"
import { useRef } from "react"
import { expect, test } from "vitest"
import { usePresentKey } from "../../src/presenting/usePresentKey.ts"
import { createSession, type Session } from "../../src/state/createSession.ts"
import { rawHistory } from "../fixtures/history.ts"

function Page({ session }: { session: Session }) {
  const page = useRef<HTMLDivElement>(null)
  usePresentKey(session, page)
  return <div className="comity" ref={page} />
}

test("the key f presents a history, and no list of problems", async () => {
  const session = createSession("en")
  const isPresenting = () => session.store.getState().setting.presenting
  await session.open(JSON.stringify(rawHistory()))
  await session.open("{")
  render(<Page session={session} />)
  fireEvent.keyDown(document.body, { key: "f" })
  expect(isPresenting()).toBe(false)
  await session.leaveProblems()
  fireEvent.keyDown(document.body, { key: "f" })
  expect(isPresenting()).toBe(true)
})
