import { useEffect, useState } from "react"
import { saveFile } from "../export/saveFile.ts"
import { filmingWords, sizeInWords, timeInWords } from "../words/filming.ts"
import type { Lang } from "../words/wordsIn.ts"

interface Props {
  readonly film: Blob
  readonly name: string
  /** How long it lasts. */
  readonly seconds: number
  readonly lang: Lang
  readonly onAnother: () => void
}

/** The film that was made, to be looked at and saved. */
export function MadeFilm({ film, name, seconds, lang, onAnother }: Props) {
  const words = filmingWords(lang)
  const [address, setAddress] = useState<string>()
  const [isSaved, setSaved] = useState(false)
  useEffect(() => {
    const made = URL.createObjectURL(film)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [film])
  // A host's policy may forbid the player; the file is there all the same.
  const [isShown, setShown] = useState(true)
  const isPicture = film.type === "image/gif"
  return (
    <>
      <p role="status">{words.made(timeInWords(seconds, lang), sizeInWords(film.size))}</p>
      {address &&
        isShown &&
        (isPicture ? (
          <img
            className="film-preview"
            src={address}
            alt={words.preview}
            onError={() => setShown(false)}
          />
        ) : (
          <video
            className="film-preview"
            src={address}
            aria-label={words.preview}
            onError={() => setShown(false)}
            controls
            loop
            muted
          />
        ))}
      <p className="film-ways">
        <button
          type="button"
          className="button"
          onClick={() => {
            saveFile(film, name)
            setSaved(true)
          }}
        >
          {words.save}
        </button>
        <button type="button" className="link" onClick={onAnother}>
          {words.another}
        </button>
      </p>
      <p className="share-quiet">{name}</p>
      {isSaved && <p className="share-quiet">{words.notSaved}</p>}
    </>
  )
}
