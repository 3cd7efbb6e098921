import { type ReactNode, useId, useState } from "react"
import { useStore } from "zustand"
import { textIn } from "../dataset/Dataset.ts"
import { addressOf, isReachable } from "../protocol/addressOf.ts"
import { versionOf } from "../state/versionOf.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { type SharingWords, sharingWords } from "../words/sharing.ts"
import { Checkbox } from "./Checkbox.tsx"
import { CopyField } from "./CopyField.tsx"
import { FramePreview } from "./FramePreview.tsx"
import { elementSnippetOf, type FrameSize, snippetOf } from "./snippetOf.ts"
import type { TabProps } from "./TabProps.ts"
import { useSharedState } from "./useSharedState.ts"
import "./EmbedTab.css"

const shapes = ["16/9", "4/3", "1/1", "own"] as const
const surrounds = ["min", "full", "none"] as const

/** HTML that puts the view into another page, with a preview of it. */
export function EmbedTab({ session, viewer, lang }: TabProps) {
  const words = sharingWords(lang)
  const state = useSharedState(session, viewer)
  const data = useStore(session.store, (held) => held.data)
  const moment = useStore(viewer.store, (choice) => choice.moment)
  const [follows, setFollows] = useState<"live" | "frozen">("live")
  const [ui, setUi] = useState<(typeof surrounds)[number]>("min")
  const [shape, setShape] = useState<(typeof shapes)[number]>("16/9")
  const [own, setOwn] = useState({ width: 640, height: 400 })
  const [answers, setAnswers] = useState(true)
  const [withLook, setWithLook] = useState(true)
  const [as, setAs] = useState<"frame" | "element">("frame")
  if (!isReachable(location.href)) return <p>{words.noAddress}</p>
  if (data === undefined) return <p>{words.ownHistory}</p>

  const address = addressOf(location.href, state, {
    data: follows === "frozen" ? `${data}@${versionOf(session)}` : data,
    ui: ui === "full" ? "" : ui,
    interact: answers ? "" : "0",
    ...(!withLook && { lang: "", theme: "" }),
  })
  const [page, shown] = address.split("#") as [string, string]
  const history = textIn(viewer.timeline.dataset.title, lang).text
  const title = words.frameTitle(history, momentInWords(moment, lang))
  const size: FrameSize = shape === "own" ? held(own) : { ratio: shape }
  const snippet = { page, state: shown, title, size }

  return (
    <div className="embed">
      <form className="embed-choices" onSubmit={(event) => event.preventDefault()}>
        <Choice label={words.history} value={follows} onChange={setFollows}>
          {{ live: words.live, frozen: words.frozen }}
        </Choice>
        <p className="share-quiet">{follows === "live" ? words.liveNote : words.frozenNote}</p>
        <Choice label={words.around} value={ui} onChange={setUi}>
          {words.surrounds}
        </Choice>
        <Choice label={words.size} value={shape} onChange={setShape}>
          {words.shapes}
        </Choice>
        {shape === "own" && <OwnSize words={words} size={own} onChange={setOwn} />}
        <Checkbox label={words.answers} checked={answers} onChange={setAnswers} />
        <Checkbox label={words.withLook} checked={withLook} onChange={setWithLook} />
        <Choice label={words.as} value={as} onChange={setAs}>
          {{ frame: words.frame, element: words.element }}
        </Choice>
      </form>
      <div className="embed-result">
        <CopyField
          label={words.snippet}
          text={as === "frame" ? snippetOf(snippet) : elementSnippetOf(snippet)}
          lang={lang}
          rows={4}
        />
        <p className="share-quiet">{as === "frame" ? words.stripped : words.elementNote}</p>
        <h3>{words.preview}</h3>
        <FramePreview address={address} title={title} size={size} />
      </div>
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** What each value is called, in order. */
  readonly children: Readonly<Record<Value, string>>
}

function Choice<Value extends string>({ label, value, onChange, children }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className="embed-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {Object.entries<string>(children).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

interface OwnSizeProps {
  readonly words: SharingWords
  readonly size: { readonly width: number; readonly height: number }
  readonly onChange: (size: OwnSizeProps["size"]) => void
}

function OwnSize({ words, size, onChange }: OwnSizeProps): ReactNode {
  return (["width", "height"] as const).map((side) => (
    <label key={side} className="embed-choice">
      {words[side]}
      <input
        type="number"
        min={bounds[side][0]}
        max={bounds[side][1]}
        value={size[side] || ""}
        onChange={(event) => onChange({ ...size, [side]: event.target.valueAsNumber || 0 })}
      />
    </label>
  ))
}

/** What a frame can be, in CSS pixels. */
const bounds = { width: [240, 3840], height: [180, 2160] } as const

const held = ({ width, height }: OwnSizeProps["size"]) => ({
  width: Math.min(Math.max(Math.round(width), bounds.width[0]), bounds.width[1]),
  height: Math.min(Math.max(Math.round(height), bounds.height[0]), bounds.height[1]),
})
