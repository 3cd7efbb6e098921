import { useMemo } from "react"
import type { Day } from "../calendar/day.ts"
import { useFrame, useViewer } from "../state/ViewerContext.tsx"
import { actorsOf, eventsOf } from "../timeline/eventsOf.ts"
import { standingIn } from "../timeline/frameAt.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { detailingWords } from "../words/detailing.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { whyWords } from "../words/why.ts"
import type { Lang } from "../words/wordsIn.ts"
import { capitalOn } from "../world/capitalOn.ts"
import { spansOf } from "../world/codes.ts"
import { type Name, nameIn, type Polity, type World } from "../world/polity.ts"
import { predecessorsOf, successorsOf } from "../world/succession.ts"
import { worldAt, worldStart } from "../world/worldAt.ts"
import { CentreButton } from "./CentreButton.tsx"
import { CourseStrip } from "./CourseStrip.tsx"
import { EventList } from "./EventList.tsx"
import { Panel } from "./Panel.tsx"
import { Said } from "./Said.tsx"
import { shortOf } from "./shortOf.ts"
import { Turns } from "./Turns.tsx"
import { Why } from "./Why.tsx"
import "./CountryPanel.css"

/** A country on the day: its name then, its status, why, its events and its organisations. */
export function CountryPanel({ code }: { readonly code: string }) {
  const words = useWords()
  const lang = useLang()
  const why = whyWords(lang)
  const frame = useFrame()
  const day = frame.query.moment.end - 1
  const polity = frame.world.get(code)
  const holders = useMemo(
    () => (polity ? [] : holdersOf(frame.world, code).map((holder) => nameIn(holder.name, lang))),
    [polity, frame.world, code, lang],
  )
  const name = polity?.name ?? lastNameOf(code)
  const title = nameIn(name, lang)
  const capital = polity && capitalOn(code, day)
  return (
    <Panel
      title={title}
      lead={
        <>
          {Object.entries(name)
            .filter(([, other]) => other !== title)
            .map(([of, other]) => (
              <span key={of} lang={of}>
                {other}
              </span>
            ))}
          {polity && <span>{words.kind[polity.kind]}</span>}
          {capital && <span>{`${words.capital}${words.colon}${nameIn(capital.name, lang)}`}</span>}
        </>
      }
    >
      <CourseStrip subject={code} />
      {polity ? (
        <Why standing={standingIn(frame, code)} />
      ) : (
        <p>
          {[
            why.absent,
            holders.length > 0 ? why.held(holders.join(words.list)) : "",
            existedInWords(code, day, lang),
          ]
            .filter(Boolean)
            .join(words.gap)}
        </p>
      )}
      <Turns subject={code} />
      <CentreButton party={code} />
      <Events subject={code} />
      <Organisations code={code} />
      <Succession code={code} day={day} />
    </Panel>
  )
}

/** Since when or until when a polity that is not there on a day existed, the next time or the last. */
function existedInWords(code: string, day: Day, lang: Lang): string {
  const words = detailingWords(lang)
  const span = spansOf(code).find(({ start }) => start > day) ?? spansOf(code).at(-1)
  if (!span) return ""
  const say = (of: Day) => momentInWords({ start: of, end: of + 1 }, lang)
  const from = span.start > worldStart ? say(span.start) : undefined
  const to = Number.isFinite(span.end) ? say(span.end - 1) : undefined
  if (from === undefined) return to === undefined ? "" : words.wasUntil(to)
  return to === undefined ? words.isSince(from) : words.was(from, to)
}

interface SuccessionProps {
  readonly code: string
  readonly day: Day
}

/** What a state came from and what it became, each a way to the other. */
function Succession({ code, day }: SuccessionProps) {
  const words = useWords()
  const chosenDay = spansOf(code).some((span) => span.start <= day && day < span.end)
    ? day
    : (spansOf(code).at(-1)?.end ?? day) - 1
  return (
    <>
      <Kin title={words.cameFrom} kin={predecessorsOf(code, chosenDay)} />
      <Kin title={words.became} kin={successorsOf(code)} />
    </>
  )
}

interface KinProps {
  readonly title: string
  readonly kin: ReturnType<typeof successorsOf>
}

function Kin({ title, kin }: KinProps) {
  const { actions } = useViewer()
  const lang = useLang()
  if (kin.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="organisations">
        {kin.map(({ code, day }) => (
          <li key={`${code} ${day}`}>
            <button
              type="button"
              className="link"
              onClick={() => actions.select({ kind: "country", code })}
            >
              {nameIn((worldAt(day).get(code) ?? worldAt(day - 1).get(code))?.name, lang) ?? code}
            </button>
            <small>{momentInWords({ start: day, end: day + 1 }, lang)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whoever holds, in a world, the units that a polity held last. */
function holdersOf(world: World, code: string): Polity[] {
  const units = lastOf(code)?.units ?? []
  return [...new Set(units.flatMap((unit) => world.holderOf(unit) ?? []))]
}

/** The last name that a polity had. */
const lastNameOf = (code: string): Name => lastOf(code)?.name ?? { en: code, zh: code }

/** A polity as it was on its last day. */
function lastOf(code: string): Polity | undefined {
  const span = spansOf(code).at(-1)
  return span && worldAt(span.end - 1).get(code)
}

/** The events of a country or an actor in order of time. */
export function Events({ subject }: { readonly subject: string }) {
  const { timeline } = useViewer()
  const words = useWords()
  const events = useMemo(() => eventsOf(timeline, subject), [timeline, subject])
  if (events.length === 0) return null
  return (
    <section>
      <h3>{words.events}</h3>
      <EventList events={events} />
    </section>
  )
}

function Organisations({ code }: { readonly code: string }) {
  const { timeline, actions } = useViewer()
  const words = useWords()
  const lang = useLang()
  const actors = useMemo(() => actorsOf(timeline, code), [timeline, code])
  if (actors.length === 0) return null
  return (
    <section>
      <h3>{words.organisations}</h3>
      <ul className="organisations">
        {actors.map((id) => {
          const actor = timeline.dataset.actors.get(id)!
          const short = shortOf(actor, lang)
          return (
            <li key={id}>
              <button
                type="button"
                className="link"
                onClick={() => actions.select({ kind: "actor", id })}
              >
                <Said text={actor.name} />
              </button>
              {short !== undefined && (
                <small>
                  <Said text={short} />
                </small>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
