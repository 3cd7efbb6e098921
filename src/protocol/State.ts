/** Where the camera stands: degrees, and MapLibre's zoom. */
export interface Camera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/**
 * What one string says of the view: for the address, attributes, messages, steps and file names. What
 * is absent takes its default. The values are well formed; whether the history knows them is for the
 * one who uses them to see.
 */
export type State = { readonly [K in StateKey]?: K extends "view" ? Camera : string }

export type StateKey = keyof typeof forms

const day = "-?\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?"
const id = "[a-z][a-z0-9-]*"
const flag = /^[01]$/
const list = /^[\w-]+(,[\w-]+)*$/

/** The keys of a state in the order in which they are written, each with the form of its values. */
export const forms = {
  /** The version of the protocol. */
  v: /^1$/,
  /** The id of a built-in history; frozen, with the version of its text: `id@version~fingerprint`. */
  data: new RegExp(`^${id}(@([\\w.-]{1,20}~)?[0-9a-f]{16})?$`),
  /** `1992`, `1992-03`, `1992-03-21`, `1949..1972` or `latest`. */
  t: new RegExp(`^(latest|${day}(\\.\\.${day})?)$`),
  /** The slider's step. */
  grain: /^(year|month|day)$/,
  window: /^(moment|trail|all)$/,
  /** How many years a trail lasts. */
  trail: /^\d{1,4}$/,
  reading: /^(earliest|middle|latest|certain|as-is)$/,
  /** A country's code, an actor's id, or `event:` and an event's id. */
  select: new RegExp(`^([A-Z]{3}|(event:)?${id})$`),
  /** The party at the centre. */
  focus: new RegExp(`^([A-Z]{3}|${id})$`),
  /** The moment to compare with. */
  compare: new RegExp(`^${day}$`),
  type: list,
  status: list,
  dir: list,
  certainty: list,
  kind: list,
  region: list,
  /** The id of the step that is being told. */
  step: new RegExp(`^${id}$`),
  /** 1 plays on from there. */
  play: flag,
  /** Moments a second while playing. */
  speed: /^\d{1,2}(\.\d{1,3})?$/,
  view: /./,
  proj: /^(mercator|globe)$/,
  /** `table`: territory as held on the day, where the history has a view of its own. */
  territory: /^(history|table)$/,
  panel: /^(details|table|matrix)$/,
  lang: /^[a-zA-Z\d-]{2,20}$/,
  theme: /^(light|dark|auto)$/,
  /** How much stands around the map. */
  ui: /^(full|min|none)$/,
  /** 0: it is looked at, and does not answer to the hand. */
  interact: flag,
  motion: /^(auto|reduce)$/,
  /** `large`: all text is larger, for a projector. */
  text: /^(normal|large)$/,
  /** 0: no single letter is a shortcut. */
  keys: flag,
  /** 1: the steps, full screen. */
  present: flag,
  /** The deck in which this is framed without a glue of ours. */
  deck: /^reveal$/,
  /** 1: tells the page around how high it would like to be. */
  auto: flag,
  /** 1: a picture in place of the map. */
  poster: flag,
}
