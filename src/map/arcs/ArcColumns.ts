/** The arcs of a timeline as columns, one row per arc, sorted by `start`. */
export interface ArcColumns {
  readonly count: number
  /** Four per arc, in degrees: origin longitude and latitude, destination longitude and latitude. */
  readonly ends: Float32Array
  /** First day of the event's bounds, in days since 1970-01-01; ascending. */
  readonly start: Int32Array
  /** First day after the event's bounds. */
  readonly end: Int32Array
  /** The event's index in the timeline. */
  readonly event: Uint32Array
  /** 0 neither, 1 outbound from the centre, 2 inbound, 3 between others with a direction. */
  readonly direction: Uint8Array
  /** 1: the event went on throughout its bounds. */
  readonly lasted: Uint8Array
  /** 1: never certain, because a party is unnamed or the fact is disputed. */
  readonly unsure: Uint8Array
}
