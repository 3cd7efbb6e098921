import { Fragment } from "react"
import { useLang } from "../words/LangContext.tsx"
import { between, type Part } from "./Column.ts"

/** What a cell says: each part for itself, so that none turns the order of another. */
export function Cell({ parts }: { readonly parts: readonly Part[] }) {
  const reader = useLang()
  return parts.map(({ text, lang }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same text may come twice
    <Fragment key={i}>
      {i > 0 && between}
      <bdi lang={lang === reader ? undefined : lang}>{text}</bdi>
    </Fragment>
  ))
}
