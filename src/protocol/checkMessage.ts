import { longestState } from "./decodeState.ts"
import type { FailureCode, MessageId, Told } from "./messages.ts"

/** As many characters as a dataset's text may have: as many as are read of a file. */
const longestDataset = 500_000_000
const longestId = 200

/** A message that is sound, or why it is not; `id` and `seq` are given back with an answer. */
export type Checked =
  | { readonly message: Told; readonly refused?: undefined }
  | {
      readonly message?: undefined
      readonly refused: Extract<FailureCode, "message" | "too-large">
      /** The part that is wrong. */
      readonly part: string
      readonly id?: MessageId
      readonly seq?: number
    }

/**
 * Checks what came over the wire as a stranger's word. Undefined for all that is not ours: strings,
 * other names, and versions and types that are not known. The message is made anew: nothing comes
 * along that was not asked for. Never throws for what a browser can post.
 */
export function checkMessage(data: unknown): Checked | undefined {
  if (!isObject(data) || own(data, "ns") !== "comity" || own(data, "v") !== 1) return undefined
  const type = own(data, "type")
  if (typeof type !== "string" || !Object.hasOwn(parts, type)) return undefined
  const message: Record<string, unknown> = { type }
  let wrong: { refused: "message" | "too-large"; part: string } | undefined
  for (const [part, check] of Object.entries(parts[type as Told["type"]])) {
    const value = own(data, part)
    const verdict = check(value)
    if (verdict !== "sound") wrong ??= { refused: verdict, part }
    else if (value !== undefined) message[part] = value
  }
  if (!wrong) return { message: message as Told }
  const { id, seq } = message as { id?: MessageId; seq?: number }
  return { ...wrong, ...(id !== undefined && { id }), ...(seq !== undefined && { seq }) }
}

type Verdict = "sound" | "message" | "too-large"
type Check = (value: unknown) => Verdict

const soundIf = (isSound: boolean): Verdict => (isSound ? "sound" : "message")
const text =
  (longest: number): Check =>
  (value) =>
    typeof value !== "string" ? "message" : value.length > longest ? "too-large" : "sound"
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    soundIf(values.includes(value))
const seq: Check = (value) => soundIf(value === undefined || Number.isFinite(value))
const id: Check = (value) =>
  typeof value === "string"
    ? text(longestId)(value)
    : soundIf(value === undefined || Number.isFinite(value))
const dataset: Check = (value) =>
  typeof value === "string"
    ? text(longestDataset)(value)
    : soundIf(isObject(value) && !Array.isArray(value))

/** The parts of each message; what is missing is undefined. */
const parts: Readonly<Record<Told["type"], Readonly<Record<string, Check>>>> = {
  hello: {},
  goto: { seq, state: text(longestState), transition: oneOf("animate", "none", undefined) },
  play: {},
  pause: {},
  setLang: { lang: text(20) },
  setTheme: { theme: oneOf("light", "dark", "auto") },
  getState: { id },
  getFrame: { id },
  setData: { id, dataset },
  export: { id, format: oneOf("png") },
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null

/** A property of the object itself: what it would inherit was not said. */
const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
