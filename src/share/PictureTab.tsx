import { useEffect, useRef, useState } from "react"
import { useStore } from "zustand"
import { SheetTooLarge } from "../export/createSheet.ts"
import { saveFile } from "../export/saveFile.ts"
import { StudioError } from "../map/StudioError.ts"
import { momentText } from "../state/moments.ts"
import type { Theme } from "../theme/palettes.ts"
import { picturingWords } from "../words/picturing.ts"
import { Checkbox } from "./Checkbox.tsx"
import { makePicture, type Picture } from "./makePicture.ts"
import { OneOf } from "./OneOf.tsx"
import "./PictureTab.css"
import type { TabProps } from "./TabProps.ts"

const sizes = {
  wide: [1280, 720],
  wider: [1600, 900],
  square: [1080, 1080],
  page: [1123, 794],
} as const

type Fault = "tooLarge" | "noWebGl" | "failed"
type Made =
  | { readonly blob: Blob; readonly address: string }
  | { readonly fault: Fault }
  | undefined

/** The view as a picture, to be saved or copied. */
export function PictureTab({ session, viewer, shapes, lang, theme: pageTheme }: TabProps) {
  const words = picturingWords(lang)
  const [format, setFormat] = useState<Picture["format"]>("png")
  const [size, setSize] = useState<keyof typeof sizes>("wide")
  const [sharpness, setSharpness] = useState<"1" | "2" | "3" | "4">("2")
  const [surrounds, setSurrounds] = useState(true)
  const [theme, setTheme] = useState<Theme>(pageTheme)
  const [made, setMade] = useState<Made>()
  const [told, setTold] = useState("")
  const lastEnd = useRef<Promise<unknown>>(Promise.resolve())
  const choice = useStore(viewer.store)
  const { territory, data } = useStore(session.store)
  const [width, height] = sizes[size]
  const scale = format === "svg" ? 1 : Number(sharpness)
  const hasOwnTerritory = territory === "history"

  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another picture
  useEffect(() => {
    const calledOff = new AbortController()
    const { signal } = calledOff
    let address = ""
    setMade(undefined)
    setTold("")
    const wanted = { format, width, height, scale, surrounds, theme, lang, hasOwnTerritory }
    // One map at a time: browsers hold few of them.
    const making = lastEnd.current.then(() => makePicture(viewer, shapes, wanted, signal))
    lastEnd.current = making.catch(() => {})
    making.then(
      (blob) => {
        if (signal.aborted) return
        address = URL.createObjectURL(blob)
        setMade({ blob, address })
      },
      (error) => !signal.aborted && setMade({ fault: faultIn(error) }),
    )
    return () => {
      calledOff.abort()
      URL.revokeObjectURL(address)
    }
  }, [viewer, choice, shapes, format, width, height, scale, surrounds, theme, lang, territory])

  const picture = made && "blob" in made ? made : undefined
  const moment = momentText(choice.moment, choice.grain)
  const name = `comity-${data ?? "history"}-${moment}.${format}`

  async function copy(blob: Blob) {
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })])
      setTold(words.copied)
    } catch {
      setTold(words.notCopied)
    }
  }
  function save(blob: Blob) {
    saveFile(blob, name)
    setTold(words.saved(name))
  }

  return (
    <>
      <p>{words.lead}</p>
      <div className="picture-choices">
        <OneOf
          legend={words.format}
          value={format}
          options={{ png: words.png, svg: words.svg }}
          onChange={setFormat}
        />
        <label className="picture-choice">
          {words.size}
          <select
            value={size}
            onChange={(event) => setSize(event.target.value as keyof typeof sizes)}
          >
            {(Object.keys(sizes) as (keyof typeof sizes)[]).map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </label>
        {format === "png" && (
          <OneOf
            legend={words.sharpness}
            value={sharpness}
            options={{ 1: "1×", 2: "2×", 3: "3×", 4: "4×" }}
            onChange={setSharpness}
          />
        )}
        <OneOf
          legend={words.look}
          value={theme}
          options={{ light: words.light, dark: words.dark }}
          onChange={setTheme}
        />
        <Checkbox label={words.surrounds} checked={surrounds} onChange={setSurrounds} />
      </div>
      <p className="share-quiet">
        {words.pixels(width * scale, height * scale)} · {name}
      </p>
      <p>
        <button
          type="button"
          className="button"
          disabled={!picture}
          onClick={() => picture && save(picture.blob)}
        >
          {words.save}
        </button>{" "}
        {format === "png" && (
          <button
            type="button"
            className="button"
            disabled={!picture}
            onClick={() => picture && copy(picture.blob)}
          >
            {words.copy}
          </button>
        )}
      </p>
      <p role="status">
        {made && "fault" in made ? words[made.fault] : made ? told : words.painting}
      </p>
      {picture && <img className="picture-preview" src={picture.address} alt={words.preview} />}
    </>
  )
}

function faultIn(error: unknown): Fault {
  if (error instanceof SheetTooLarge) return "tooLarge"
  if (!(error instanceof StudioError)) return "failed"
  return error.fault === "tooLarge" || error.fault === "noWebGl" ? error.fault : "failed"
}
