import { useEffect, useId, useRef } from "react"
import { useStore } from "zustand"
import type { Session } from "../state/createSession.ts"
import type { ThemeChoice } from "../theme/palettes.ts"
import { useLang } from "../words/LangContext.tsx"
import { settingsWords } from "../words/settings.ts"
import "./Settings.css"

interface Props {
  readonly session: Session
  /** Told once the dialog is closed; the focus is then back where it was. */
  readonly onClose: () => void
}

/** How the page looks and is used: the size of its text, its colours, movement, and single keys. */
export function Settings({ session, onClose }: Props) {
  const words = settingsWords(useLang())
  const { theme, setting } = useStore(session.store)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal()
  }, [])
  return (
    <dialog className="settings" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{words.heading}</h2>
        <button type="button" onClick={() => dialog.current!.close()}>
          {words.close}
        </button>
      </header>
      <OneOf
        label={words.text}
        value={setting.large ? "large" : "normal"}
        options={words.texts}
        onChange={(text) => session.setting({ large: text === "large" })}
      />
      <OneOf<ThemeChoice>
        label={words.theme}
        value={theme}
        options={words.themes}
        onChange={session.setTheme}
      />
      <OneOf
        label={words.motion}
        value={setting.still ? "reduce" : "auto"}
        options={words.motions}
        onChange={(motion) => session.setting({ still: motion === "reduce" })}
      />
      <label>
        <input
          type="checkbox"
          checked={setting.keys}
          aria-describedby={`${id}-keys`}
          onChange={(event) => session.setting({ keys: event.target.checked })}
        />
        {words.keys}
      </label>
      <p id={`${id}-keys`}>{words.keysDo}</p>
    </dialog>
  )
}

interface Choices<Value extends string> {
  readonly label: string
  readonly value: Value
  /** Each value with what is said of it. */
  readonly options: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

function OneOf<Value extends string>({ label, value, options, onChange }: Choices<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend>{label}</legend>
      {(Object.keys(options) as Value[]).map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {options[option]}
        </label>
      ))}
    </fieldset>
  )
}
