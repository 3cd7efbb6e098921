/** How many of a thing, in English. */
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

/** The interface in English; its shape is what every language must have. */
export const en = {
  name: "English",
  map: "Map of the moment",
  loading: "Opening the history…",
  language: "Language",
  toDark: "Dark",
  toLight: "Light",
  openDataset: "Open a dataset…",
  dropDataset: "Drop a dataset to open it",
  play: "Play",
  pause: "Pause",
  moment: "Moment",
  timeline: "Timeline",
  legend: "Legend",
  details: "Details",
  close: "Close",
  dismiss: "Dismiss",

  home: "At the centre",
  recorded: "Events recorded, no status stated",
  nothingRecorded: "Nothing recorded",
  absent: "Did not exist on this day",
  possibleChange: "Perhaps",
  outbound: "Out",
  inbound: "In",
  possibleArc: "Only possible",
  showPossible: (n: number) => `Show what is only possible (${n})`,
  certainBar: "certain",
  possibleBar: "possible",
  territoryOfHistory: "Territory as in this history",
  boundaries: "Boundaries are simplified and imply no endorsement. Natural Earth, public domain.",

  eventsOfMoment: (moment: string) => `Events of ${moment}`,
  noEvents: "No event is recorded for this moment.",
  certainEvents: "Certain",
  possibleEvents: "Only possible",
  throughout: "Throughout",
  spoken: (moment: string, certain: number, possible: number) =>
    `${moment}: ${count(certain, "event")}${possible > 0 ? `, ${possible} possible` : ""}`,
  countOfType: (type: string, n: number) => {
    const nouns: Record<string, readonly [string, string?]> = {
      visit: ["visit"],
      meeting: ["meeting"],
      congress: ["congress", "congresses"],
      agreement: ["agreement"],
      aid: ["gift of aid", "gifts of aid"],
      statement: ["statement"],
      relation: ["change of relations", "changes of relations"],
    }
    const [one, many] = nouns[type] ?? ["other event"]
    return count(n, one, many)
  },
  possibleCount: (n: number) => `${n} more possible, their date or party not certain`,
  nothingHappened: "nothing recorded",
  nothingCertain: "nothing certain",
  beginSentence: (moment: string) => `${moment}: `,
  between: "; ",
  full: ".",
  list: ", ",
  colon: ": ",

  why: "Why this colour",
  whyHome: "The party at the centre of this history is at home here.",
  whyRecorded: "Events are recorded, but the source states no status.",
  whyNothing: "This history records nothing here up to this moment.",
  whyAbsent: "There was no such state on this day.",
  held: (name: string) => `On this day its land belonged to ${name}.`,
  perhaps: (status: string) => `Perhaps already: ${status}`,
  differ: "Its organisations stand differently; the latest decision gives the colour.",
  course: "Course",
  capital: "Capital",
  seat: "Seat",
  events: "Events",
  organisations: "Organisations",
  people: "People",
  source: "Source",
  note: "Note",
  inferred: "inferred",
  disputed: "disputed",
  undated: "exact date not known",
  unnamed: "party not named",
  at: "Place",
  kind: {
    state: "State",
    dependency: "Dependency",
    occupied: "Occupied territory",
    disputed: "Disputed territory",
    none: "No state",
  },

  eventType: {
    visit: "Visit",
    meeting: "Meeting",
    congress: "Congress",
    agreement: "Agreement",
    aid: "Aid",
    statement: "Statement",
    relation: "Relation",
  } as Readonly<Record<string, string>>,

  oneOf: (from: string, to: string) => `some time between ${from} and ${to}`,
  notAfter: (date: string) => `in or before ${date}`,
  notBefore: (date: string) => `in or after ${date}`,
  lasted: (from: string, to: string) => `${from} to ${to}`,
  since: (date: string) => `from ${date} on`,
  until: (date: string) => `until ${date}`,
  about: (date: string) => `about ${date}`,
  doubted: (date: string) => `${date} (uncertain)`,
  decade: (year: number) => `${year}s`,
  century: (year: number) => `${year} to ${year + 99}`,
  year: (year: number) => (year > 0 ? String(year) : `${1 - year} BC`),
  season: (season: number, year: number) =>
    `${["spring", "summer", "autumn", "winter"][season - 21]} ${year}`,

  fellBack: (keys: string) =>
    `The address asked for something that is not here (${keys}); the usual is shown instead.`,
  noData: (id: string) => `There is no history “${id}” here; the first one is shown instead.`,
  noWebGl:
    "This browser cannot draw the map (WebGL 2 is missing or switched off). The list of events works without it.",
  notRead: "The file could not be read.",

  problemsTitle: (n: number) => `This dataset has ${count(n, "problem")}`,
  problemsLead: "Nothing is lost: mend what follows in the file and open it again.",
  moreProblems: (n: number) => `and ${n} more`,
  backToHistory: "Back to the first history",
}

export type Words = typeof en
