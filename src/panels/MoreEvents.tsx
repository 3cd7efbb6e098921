import { useLang } from "../words/LangContext.tsx"
import { listingWords } from "../words/listing.ts"

interface Props {
  readonly listed: number
  readonly total: number
  /** As many come at once. */
  readonly more: number
  readonly onMore: () => void
}

/** Says that a list goes on, and lets more of it come. */
export function MoreEvents({ listed, total, more, onMore }: Props) {
  const words = listingWords(useLang())
  return (
    <p>
      {words.listed(listed, total)}{" "}
      <button type="button" className="link" onClick={onMore}>
        {words.more(Math.min(more, total - listed))}
      </button>
    </p>
  )
}
