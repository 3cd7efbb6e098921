import { useEffect, useId, useRef } from "react"
import cards from "../../data/gallery.json"
import { galleryWords } from "../words/gallery.ts"
import { useLang } from "../words/LangContext.tsx"
import { Said } from "./Said.tsx"
import "./Gallery.css"

interface Props {
  /** The id of the history that is open, if it is one of these. */
  readonly open: string | undefined
  readonly onOpen: (id: string) => void
  /** Told once the dialog is closed; the focus is then back where it was. */
  readonly onClose: () => void
}

/** The histories that ship with the page, each with its picture, span, counts and version. */
export function Gallery({ open, onOpen, onClose }: Props) {
  const words = galleryWords(useLang())
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal()
  }, [])
  return (
    <dialog className="gallery" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{words.histories}</h2>
        <button type="button" onClick={() => dialog.current!.close()}>
          {words.close}
        </button>
      </header>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              className="gallery-card"
              aria-current={card.id === open ? "true" : undefined}
              onClick={() => {
                dialog.current!.close()
                if (card.id !== open) onOpen(card.id)
              }}
            >
              <img src={`pictures/${card.id}.jpg`} alt="" width="1200" height="630" />
              <strong>
                <Said text={card.title} />
              </strong>
              <span>
                {words.years(card.from, card.to)} · {words.counts(card.events, card.sources)}
              </span>
              <span>
                {words.version(card.version)}
                {card.id === open && ` · ${words.open}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  )
}
