import { overlaps } from "../calendar/day.ts"
import { type Edtf, isFault, readEdtf } from "../calendar/edtf.ts"
import { aliases, isPolityCode, isUnit, spansOf } from "../world/codes.ts"
import { isCode, isUnnamed, type Party } from "./Dataset.ts"
import { builtInEventTypes } from "./eventTypes.ts"
import { isSafeLink } from "./isSafeLink.ts"
import { type Problem, type ProblemLog, shown } from "./Problem.ts"
import type { SoundPart } from "./readParts.ts"
import type { EventInput } from "./schema.ts"
import { at } from "./schemaProblems.ts"

type Path = Problem["path"]
type Report = (code: Problem["code"], path: Path, params?: Problem["params"]) => void

/** How many pairs `from` and `to` may make. */
export const mostPairs = 64

/**
 * What a schema cannot see: ids that stand twice, references that lead nowhere, dates, codes that
 * were no state on the day, parties that do not fit the event. `root` is the file's own value: an
 * id that stands there counts as known even where its entry is malformed.
 */
export function checkDataset(data: SoundPart, root: unknown, log: ProblemLog): void {
  const report: Report = log.add.bind(log)
  const ids = {
    sources: idsIn(root, "sources", report),
    places: idsIn(root, "places", report),
    actors: idsIn(root, "actors", report),
    statuses: idsIn(root, "statuses", report),
    eventTypes: idsIn(root, "eventTypes", report),
  }
  idsIn(root, "events", report)
  idsIn(root, "steps", report)
  const check = new Checker(ids, report)

  if (data.subject !== undefined) check.party(data.subject, ["subject"])
  if (data.extent !== undefined) check.extent(data.extent)
  each(data.territory, (entry, i) => {
    const path = ["territory", i]
    if (!isUnit(entry.unit)) report("unit", [...path, "unit"], { found: shown(entry.unit) })
    check.code(entry.polity, [...path, "polity"])
    const [from, until] = (["from", "until"] as const).map((key) =>
      entry[key] === undefined ? undefined : check.date(entry[key], [...path, key]),
    )
    if (from && until && until.end <= from.start)
      report("date", [...path, "until"], { found: until.text, fault: "reversed" })
  })
  each(data.sources, (source, i) => {
    if (source.url !== undefined && !isSafeLink(source.url))
      report("link", ["sources", i, "url"], { found: shown(source.url) })
  })
  each(data.places, (place, i) => check.code(place.country, ["places", i, "country"]))
  each(data.actors, (actor, i) => {
    const path = ["actors", i]
    check.code(actor.country, [...path, "country"])
    check.reference("places", actor.seat, [...path, "seat"])
    if (!actor.country && !actor.seat) report("seat-missing", path, { id: actor.id })
    check.cites(actor.cites, path)
  })
  each(data.events, (event, i) => check.event(event, ["events", i]))
  each(data.steps, (step, i) => check.cites(step.cites, ["steps", i]))
}

class Checker {
  readonly #ids: Readonly<Record<IdKind, ReadonlySet<string>>>
  readonly #report: Report

  constructor(ids: Readonly<Record<IdKind, ReadonlySet<string>>>, report: Report) {
    this.#ids = ids
    this.#report = report
  }

  reference(kind: IdKind, id: string | undefined, path: Path) {
    if (id !== undefined && !this.#ids[kind].has(id)) this.#report("reference", path, { id, kind })
  }

  code(code: string | undefined, path: Path) {
    if (code !== undefined && !isPolityCode(aliases.get(code) ?? code))
      this.#report("code", path, { code })
  }

  date(text: string, path: Path): Edtf | undefined {
    const date = readEdtf(text)
    if (!isFault(date)) return date
    this.#report("date", path, { found: shown(text), fault: date })
    return undefined
  }

  extent(text: string) {
    const date = this.date(text, ["extent"])
    if (date && !(Number.isFinite(date.start) && Number.isFinite(date.end)))
      this.#report("open-extent", ["extent"], { found: text })
  }

  cites(cites: readonly { readonly source: string }[], path: Path) {
    cites.forEach((cite, i) => {
      this.reference("sources", cite.source, [...path, "cites", i, "source"])
    })
  }

  party(party: Party, path: Path, date?: Edtf) {
    if (isUnnamed(party)) {
      this.reference("places", party.at, [...path, "at"])
      party.someOf.forEach((member, i) => {
        this.party(member, [...path, "someOf", i], date)
      })
    } else if (isCode(party)) {
      const code = aliases.get(party) ?? party
      this.code(code, path)
      if (date && isPolityCode(code) && !spansOf(code).some((span) => overlaps(span, date)))
        this.#report("code-on-date", path, { code: party, date: date.text })
    } else this.reference("actors", party, path)
  }

  event(event: EventInput, path: Path) {
    const report = this.#report
    const date = this.date(event.date, [...path, "date"])
    if (!builtInEventTypes.has(event.type))
      this.reference("eventTypes", event.type, [...path, "type"])
    this.reference("statuses", event.status, [...path, "status"])
    this.reference("places", event.place, [...path, "place"])
    this.cites(event.cites, path)
    for (const key of ["from", "to", "between"] as const)
      event[key]?.forEach((party, i) => {
        this.party(party, [...path, key, i], date)
      })
    if (event.certainty === "inferred" && event.note === undefined)
      report("note-missing", path, { id: event.id })
    this.#partiesOf(event, path)
  }

  #partiesOf({ id, type, from = [], to = [], between = [] }: EventInput, path: Path) {
    const report = this.#report
    if (between.length > 0 && from.length + to.length > 0) report("from-and-between", path, { id })
    if (between.length === 1) report("single-party", [...path, "between"], { id })
    if (to.length > 0 && from.length === 0) report("parties", [...path, "from"], { id, type })
    const count = from.length + to.length + between.length
    const needsTwo = builtInEventTypes.get(type)?.fewestParties === 2
    if (count === 0 || (needsTwo && between.length === 0 && to.length === 0))
      report("parties", path, { id, type })
    const opposite = new Set(to)
    if (from.some((party) => opposite.has(party)) || new Set(between).size < between.length)
      report("same-party", path, { id })
    const pairs = from.length * to.length + (between.length * (between.length - 1)) / 2
    if (pairs > mostPairs) report("too-many-pairs", path, { id, pairs, most: mostPairs })
  }
}

type IdKind = "sources" | "places" | "actors" | "statuses" | "eventTypes"

function each<T>(list: readonly (T | undefined)[], visit: (item: T, index: number) => void) {
  list.forEach((item, index) => {
    if (item !== undefined) visit(item, index)
  })
}

function idsIn(root: unknown, key: string, report: Report): ReadonlySet<string> {
  const ids = new Set<string>()
  const list = at(root, [key])
  if (!Array.isArray(list)) return ids
  list.forEach((item, i) => {
    const id = at(item, ["id"])
    if (typeof id !== "string") return
    if (ids.has(id)) report("duplicate-id", [key, i, "id"], { id: shown(id) })
    ids.add(id)
  })
  return ids
}
