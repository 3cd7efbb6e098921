import { useMemo } from "react"
import type { Day, Interval } from "../calendar/day.ts"
import { useFrame, useViewer } from "../state/ViewerContext.tsx"
import { actorsOf, eventsOf } from "../timeline/eventsOf.ts"
import { standingIn } from "../timeline/frameAt.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { detailingWords } from "../words/detailing.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { whyWords } from "../words/why.ts"
import type { Lang } from "../words/wordsIn.ts"
import { annalsOf, spansIn } from "../world/annalsOf.ts"
import { capitalOn } from "../world/capitalOn.ts"
import { spansOf } from "../world/codes.ts"
import { type Name, nameIn, type Polity, type World } from "../world/polity.ts"
import { predecessorsOf, successorsOf } from "../world/succession.ts"
import { type Territory, worldAt, worldStart } from "../world/worldAt.ts"
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
  const own = detailingWords(lang)
  const why = whyWords(lang)
  const { timeline } = useViewer()
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
  const hosts = useMemo(
    () => eventsOf(timeline, code).some((event) => timeline.events.start[event]! <= day),
    [timeline, code, day],
  )
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
          {polity && <span>{own.kind[polity.kind]}</span>}
          {capital && <span>{`${own.capital}${words.colon}${nameIn(capital.name, lang)}`}</span>}
        </>
      }
    >
      <CourseStrip subject={code} />
      {polity ? (
        <Why standing={standingIn(frame, code)} hosts={hosts} />
      ) : (
        <p>
          {[
            why.absent,
            ...(holders.length > 0 ? [why.held(holders.join(words.list))] : []),
            ...existedInWords(spansAsLast(timeline.dataset.territory, code), day, lang),
          ].join(words.gap)}
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

/** Since when or until when a polity that is not there on a day existed as it did, the next time or the last. */
function existedInWords(spans: readonly Interval[], day: Day, lang: Lang): string[] {
  const words = detailingWords(lang)
  const span = spans.find(({ start }) => start > day) ?? spans.at(-1)
  if (!span) return []
  const say = (of: Day) => momentInWords({ start: of, end: of + 1 }, lang)
  const from = span.start > worldStart ? say(span.start) : undefined
  const to = Number.isFinite(span.end) ? say(span.end - 1) : undefined
  if (from === undefined) return to === undefined ? [] : [words.wasUntil(to)]
  return [to === undefined ? words.isSince(from) : words.was(from, to)]
}

/** When a polity existed as what it was last: not what was there before it under its code. */
const spansAsLast = (territory: readonly Territory[], code: string): Interval[] =>
  (annalsOf(territory).spans.get(code) ?? []).filter(({ kind }) => kind === lastOf(code)?.kind)

interface SuccessionProps {
  readonly code: string
  readonly day: Day
}

/**
 * What a state came from and what it became, each a way to the other; and what land came to it, or
 * went from it, by the day while it went on.
 */
function Succession({ code, day }: SuccessionProps) {
  const { territory } = useViewer().timeline.dataset
  const words = detailingWords(useLang())
  const spans = spansIn(annalsOf(territory), code)
  const span = spans.find(({ start, end }) => start <= day && day < end) ?? spans.at(-1)
  if (!span) return null
  const { start, end } = span
  const gains = predecessorsOf(code, Math.min(end - 1, Math.max(start, day)), territory)
  const losses = successorsOf(code, territory).filter((loss) => start < loss.day && loss.day <= end)
  const kin = [
    [words.cameFrom, gains.filter((gain) => gain.day === start), -1],
    [words.gained, gains.filter((gain) => gain.day > start), -1],
    [words.lost, losses.filter((loss) => loss.day < end && loss.day <= day), 0],
    [words.became, losses.filter((loss) => loss.day === end), 0],
  ] as const
  return kin.map(
    ([title, others, nameOn]) =>
      others.length > 0 && <Kin key={title} title={title} kin={others} nameOn={nameOn} />,
  )
}

type Kinship = ReturnType<typeof successorsOf>[number]

interface KinProps {
  readonly title: string
  readonly kin: readonly Kinship[]
  /** On which day they have the name that is written: so many days after the land went over. */
  readonly nameOn: 0 | -1
}

function Kin({ title, kin, nameOn }: KinProps) {
  const { actions, timeline } = useViewer()
  const lang = useLang()
  const nameOf = ({ code, day }: Kinship) =>
    nameIn(worldAt(day + nameOn, timeline.dataset.territory).get(code)?.name, lang) ?? code
  return (
    <section>
      <h3>{title}</h3>
      <ul className="organisations">
        {kin.map((one) => (
          <li key={`${one.code} ${one.day}`}>
            <button
              type="button"
              className="link"
              onClick={() => actions.select({ kind: "country", code: one.code })}
            >
              {nameOf(one)}
            </button>
            <small>{momentInWords({ start: one.day, end: one.day + 1 }, lang)}</small>
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
