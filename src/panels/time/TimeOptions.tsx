import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react"
import { barOf, useBar } from "../../state/barOf.ts"
import { lastIndex, type Window } from "../../state/createViewer.ts"
import { type Grain, indexOfMoment, momentsFrom } from "../../state/moments.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"
import type { PlayedAt } from "../../timeline/Timeline.ts"
import { useLang } from "../../words/LangContext.tsx"
import { timingWords } from "../../words/timing.ts"
import { DateField } from "./DateField.tsx"
import { ZoomButtons } from "./Overview.tsx"
import "./TimeOptions.css"

/** So many moments are seen together at first. */
const usualRange = 3

const usualSpeeds = [0.25, 0.5, 1, 2, 4, 8, 16]

interface Props {
  readonly id: string
  readonly onPlayedAt: (playedAt: PlayedAt) => void
  readonly onClose: () => void
}

/** How time is stepped, shown and played. */
export function TimeOptions({ id, onPlayedAt, onClose }: Props) {
  const viewer = useViewer()
  const { timeline, actions } = viewer
  const words = timingWords(useLang())
  const grain = useChoice((choice) => choice.grain)
  const speed = useChoice((choice) => choice.speed)
  const speeds = [...new Set([...usualSpeeds, speed])].sort((a, b) => a - b)
  const window = useChoice((choice) => choice.window)
  const trail = useChoice((choice) => choice.trail)
  const clock = useChoice((choice) => choice.clock)
  const isRange = useBar((bar) => bar.isRange)
  const setRange = (isOn: boolean) => {
    const { moment, grain } = viewer.store.getState()
    const first = indexOfMoment(timeline.extent, grain, moment.start)
    const last = lastIndex(timeline, { grain })
    const count = isOn ? Math.min(usualRange, last + 1) : 1
    const from = Math.min(first, last + 1 - count)
    actions.goToMoment(momentsFrom(timeline.extent, grain, from, count), grain)
    barOf(viewer).setState({ isRange: isOn })
  }
  const place = useRef<HTMLDivElement>(null)
  const close = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose()
  }
  // They lie over what else is opened: who goes on elsewhere is done with them.
  useEffect(() => {
    const inside = place.current!.closest(".timeline") ?? place.current!
    let isLeft = false
    const leave = ({ type, target }: Event) => {
      if (isLeft || !(target instanceof Element) || inside.contains(target)) return
      isLeft = true
      onClose()
      // What took the focus keeps it.
      if (type === "focusin") (target as HTMLElement).focus()
    }
    const ways = ["pointerdown", "focusin"]
    for (const way of ways) document.addEventListener(way, leave)
    return () => {
      for (const way of ways) document.removeEventListener(way, leave)
    }
  }, [onClose])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it from wherever the focus is within
    <div className="time-options" id={id} ref={place} onKeyDown={close}>
      <DateField />
      <div className="time-choices">
        <Choose<Grain>
          label={words.step}
          value={grain}
          options={Object.entries(words.grains)}
          onChange={actions.setGrain}
        />
        <Choose<Window>
          label={words.shown}
          value={window}
          options={Object.entries(words.windows)}
          onChange={actions.setWindow}
        />
        {window === "trail" && (
          <Field label={words.years}>
            {(field) => (
              <input
                id={field}
                type="number"
                min={1}
                max={500}
                value={trail}
                onChange={(event) => {
                  const years = event.target.valueAsNumber
                  if (years >= 1 && years <= 500) actions.setTrail(Math.round(years))
                }}
              />
            )}
          </Field>
        )}
        <Choose<PlayedAt>
          label={words.uncertain}
          value={timeline.playedAt}
          options={Object.entries(words.playedAt)}
          onChange={onPlayedAt}
        />
        <Choose
          label={words.speed}
          value={String(speed)}
          options={speeds.map((n) => [String(n), String(n)])}
          onChange={(chosen) => actions.setSpeed(Number(chosen))}
        />
      </div>
      {timeline.playedAt !== "bounds" && <p>{words.assumed}</p>}
      <fieldset>
        <legend>{words.playing}</legend>
        <Check
          label={words.byEvent}
          checked={clock.by === "event"}
          onChange={(checked) => actions.setClock({ by: checked ? "event" : "moment" })}
        />
        <Check
          label={words.backwards}
          checked={clock.backwards}
          onChange={(backwards) => actions.setClock({ backwards })}
        />
        <Check
          label={words.loops}
          checked={clock.loops}
          onChange={(loops) => actions.setClock({ loops })}
        />
      </fieldset>
      <div className="time-bar">
        <Check label={words.several} checked={isRange} onChange={setRange} />
        <span>
          <ZoomButtons />
        </span>
      </div>
      <div className="time-news">
        <button type="button" className="button" onClick={() => actions.goToNews(-1)}>
          {words.before} <kbd>,</kbd>
        </button>
        <button type="button" className="button" onClick={() => actions.goToNews(1)}>
          {words.after} <kbd>.</kbd>
        </button>
        <button type="button" className="link" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  )
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="time-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

interface Choices<Value extends string> {
  readonly label: string
  readonly value: Value
  /** Each value with what is said of it. */
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: Value) => void
}

const Choose = <Value extends string>({ label, value, options, onChange }: Choices<Value>) => (
  <Field label={label}>
    {(id) => (
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map(([option, said]) => (
          <option key={option} value={option}>
            {said}
          </option>
        ))}
      </select>
    )}
  </Field>
)

interface Ticked {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

const Check = ({ label, checked, onChange }: Ticked) => (
  <label className="time-check">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    {label}
  </label>
)
