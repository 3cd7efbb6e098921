import { useCallback, useRef } from "react"
import { civilOf } from "../../calendar/day.ts"
import { useFollow } from "../../state/useFollow.ts"
import { momentInWords } from "../../words/dateInWords.ts"
import { useLang } from "../../words/LangContext.tsx"
import "./MomentInLarge.css"

/** The moment, the largest thing on the page that is not the map. */
export function MomentInLarge() {
  const lang = useLang()
  const line = useRef<HTMLSpanElement>(null)
  useFollow(
    useCallback(
      ({ store }) => {
        const { moment, grain } = store.getState()
        const [first, last] = [moment.start, moment.end - 1].map((day) => civilOf(day).year)
        const isSpan = grain === "year" && first !== last
        const isLong = isSpan || String(first).length > 4
        const kind = grain === "year" && isLong ? "moment-span" : `moment-${grain}`
        const text =
          grain !== "year" ? momentInWords(moment, lang) : isSpan ? `${first}–${last}` : first
        const words = line.current!
        // Another text in the same node is laid out without asking for styles again.
        if (words.firstChild) words.firstChild.nodeValue = String(text)
        else words.textContent = String(text)
        const className = `moment ${kind}`
        if (words.parentElement!.className !== className) words.parentElement!.className = className
      },
      [lang],
    ),
  )
  return (
    <p>
      <span className="moment-words" ref={line} />
    </p>
  )
}
