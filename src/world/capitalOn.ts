import type { Day } from "../calendar/day.ts"
import { type Seat, seatsOf } from "./seats.ts"

/** The seat of a polity on a day; undefined where it had none or did not exist. */
export const capitalOn = (code: string, day: Day): Seat | undefined =>
  seatsOf(code).find(({ start, end }) => start <= day && day < end)
