import { useEffect, useMemo, useState } from "react"
import { useStore } from "zustand"
import { textIn } from "../dataset/Dataset.ts"
import { idOfHistory } from "../export/idOfHistory.ts"
import { NotOneFile, oneFileName, withDataset } from "../export/oneFile.ts"
import { NoPageText, pageText } from "../export/pageText.ts"
import { saveFile } from "../export/saveFile.ts"
import { addressOf } from "../protocol/addressOf.ts"
import { datasetTextOf } from "../state/datasetTextOf.ts"
import { filingWords } from "../words/filing.ts"
import type { TabProps } from "./TabProps.ts"
import { useSharedState } from "./useSharedState.ts"

/** How it ended: the name of what was saved, or why nothing could be. */
type End = { readonly saved: string } | { readonly failure: "missing" | "unreachable" | "refused" }

/** The map as one file, with the history that is open. */
export function FileTab({ session, viewer, lang }: TabProps) {
  const words = filingWords(lang)
  const [page, setPage] = useState<string>()
  const [end, setEnd] = useState<End>()
  const [attempt, setAttempt] = useState(0)
  const shared = useSharedState(session, viewer)
  const id = idOfHistory(session)
  const steps = useStore(viewer.store, (choice) => choice.steps)
  const { title, version } = viewer.timeline.dataset
  const heading = textIn(title, lang).text

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let gone = false
    pageText().then(
      (text) => !gone && setPage(text),
      (error) => !gone && setEnd({ failure: failureIn(error) }),
    )
    return () => {
      gone = true
    }
  }, [attempt])

  // Before the press, so that the press itself saves: browsers forget soon that there was one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dataset's text is made with its steps
  const file = useMemo(() => {
    if (page === undefined) return undefined
    try {
      // What the file carries is no built-in history, even if it was one.
      const state = new URL(addressOf(location.href, shared, { data: "" })).hash.slice(1)
      const dataset = datasetTextOf(session)
      const html = withDataset(page, { dataset, state, version, title: heading, lang, id })
      return new Blob([html], { type: "text/html" })
    } catch (error) {
      return { failure: failureIn(error) }
    }
  }, [page, shared, steps, heading, lang, version, session, id])

  const isFile = file instanceof Blob
  const name = oneFileName(id ?? heading, version)
  const failure = isFile ? undefined : file?.failure
  const told: End | undefined = failure ? { failure } : end

  function save() {
    if (!isFile) return
    try {
      saveFile(file, name)
      setEnd({ saved: name })
    } catch {
      setEnd({ failure: "refused" })
    }
  }
  function tryAgain() {
    setEnd(undefined)
    setPage(undefined)
    setAttempt(attempt + 1)
  }

  return (
    <>
      <p>{words.lead}</p>
      <div>
        <h3>{words.inside}</h3>
        <ul>
          <li>{heading}</li>
          <li>
            {words.version(version)}
            {steps.length > 0 && ` · ${words.steps(steps.length)}`}
          </li>
          <li>{words.thisView}</li>
        </ul>
        <p className="share-quiet">{words.leftOut}</p>
      </div>
      {!(told && "failure" in told) && (
        <div>
          <button type="button" className="button" disabled={!isFile} onClick={save}>
            {words.save}
          </button>
          <p className="share-quiet">
            {isFile ? `${name} · ${words.size(file.size / 1e6)}` : words.preparing}
          </p>
        </div>
      )}
      <div role="status">
        {told && "saved" in told && (
          <>
            <p>{words.saved(told.saved)}</p>
            <p className="share-quiet">{words.notSaved}</p>
          </>
        )}
        {told && "failure" in told && (
          <>
            <p>{words[told.failure]}</p>
            <button type="button" className="button" onClick={tryAgain}>
              {words.again}
            </button>
          </>
        )}
      </div>
    </>
  )
}

/** A page of another kind under the file's name is as good as none. */
function failureIn(error: unknown): "missing" | "unreachable" | "refused" {
  if (error instanceof NoPageText) return error.why
  return error instanceof NotOneFile ? "missing" : "refused"
}
