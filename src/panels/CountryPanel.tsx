import { useMemo } from "react"
import { useFrame, useViewer } from "../state/ViewerContext.tsx"
import { detailOf } from "../timeline/createTimeline.ts"
import { actorsOf, eventsOf } from "../timeline/eventsOf.ts"
import { standingIn } from "../timeline/frameAt.ts"
import { useLang, useWords } from "../words/LangContext.tsx"
import { languages } from "../words/wordsIn.ts"
import { capitalOn } from "../world/capitalOn.ts"
import { polityOf } from "../world/homeUnit.ts"
import { CourseStrip } from "./CourseStrip.tsx"
import { EventItem } from "./EventItem.tsx"
import { Panel } from "./Panel.tsx"
import { Said } from "./Said.tsx"
import { Why } from "./Why.tsx"

/** A country on the day: its name then, its status, why, its events and its organisations. */
export function CountryPanel({ code }: { readonly code: string }) {
  const { timeline } = useViewer()
  const words = useWords()
  const lang = useLang()
  const frame = useFrame()
  const day = frame.query.moment.end - 1
  const polity = frame.world.get(code)
  const holder = polity ?? polityOf(code, day, timeline.dataset.territory)
  const lastOfItsOwn = useMemo(() => nameOf(timeline, code), [timeline, code])
  const name = polity?.name ?? lastOfItsOwn
  const capital = polity && capitalOn(code, day)
  const others = languages.filter((other) => other !== lang).map((other) => name[other])
  const lead = [
    ...others,
    ...(polity ? [words.kind[polity.kind]] : []),
    ...(capital ? [`${words.capital}${words.colon}${capital.name[lang]}`] : []),
  ]
  return (
    <Panel title={name[lang]} lead={lead.join(" · ")}>
      <CourseStrip subject={code} />
      {polity ? (
        <Why standing={standingIn(frame, code)} />
      ) : (
        <p>
          {words.whyAbsent} {holder && words.held(holder.name[lang])}
        </p>
      )}
      <Events subject={code} />
      <Organisations code={code} />
    </Panel>
  )
}

/** The name that a country had when this history last saw it. */
function nameOf({ dataset, extent }: ReturnType<typeof useViewer>["timeline"], code: string) {
  const days = [extent.end - 1, extent.start]
  for (const day of days) {
    const polity = polityOf(code, day, dataset.territory)
    if (polity?.code === code) return polity.name
  }
  return { en: code, zh: code }
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
      <ol className="events">
        {events.map((event) => (
          <EventItem key={event} event={detailOf(timeline, event)} />
        ))}
      </ol>
    </section>
  )
}

function Organisations({ code }: { readonly code: string }) {
  const { timeline, actions } = useViewer()
  const words = useWords()
  const actors = useMemo(() => actorsOf(timeline, code), [timeline, code])
  if (actors.length === 0) return null
  return (
    <section>
      <h3>{words.organisations}</h3>
      <ul className="organisations">
        {actors.map((id) => {
          const { name, short } = timeline.dataset.actors.get(id)!
          return (
            <li key={id}>
              <button
                type="button"
                className="link"
                onClick={() => actions.select({ kind: "actor", id })}
              >
                <Said text={name} />
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
