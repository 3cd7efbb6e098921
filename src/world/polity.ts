import type { Interval } from "../calendar/day.ts"

/**
 * How a polity stood: `occupied` is held by a foreign power with no government of its own,
 * `disputed` has a statehood or a holder not generally recognised, `none` is nobody's (Antarctica).
 */
export type PolityKind = "state" | "dependency" | "occupied" | "disputed" | "none"

/** One name in each language of the table. */
export interface Name {
  readonly en: string
  readonly zh: string
}

/** A name in a language of the interface; where the table has none in it, in English. */
export function nameIn(name: Name, lang: string): string
export function nameIn(name: Name | undefined, lang: string): string | undefined
export function nameIn(name: Name | undefined, lang: string): string | undefined {
  return name?.[lang.split("-")[0] as keyof Name] ?? name?.en
}

/** A state, dependency or disputed territory as it was on some day. */
export interface Polity {
  /** ISO 3166-1 alpha-3, a former one of ISO 3166-3, or one of our own (see data/world/README.md). */
  readonly code: string
  readonly kind: PolityKind
  /** Who ruled it from outside: codes joined by `/` where several did, `UN` for the United Nations. */
  readonly sovereign?: string
  /** The name of the day. */
  readonly name: Name
  /** The units of the map that it holds, at least one. */
  readonly units: readonly string[]
}

/** Which polities there are and who holds which unit, on every day of the interval. */
export interface World extends Interval {
  readonly polities: readonly Polity[]
  get(code: string): Polity | undefined
  holderOf(unit: string): Polity | undefined
  /** The units whose holder a dataset's territory names, and not the table. */
  readonly settled: ReadonlySet<string>
}
