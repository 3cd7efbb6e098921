/** Where the camera stands: degrees, and MapLibre's zoom. */
export interface Camera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/**
 * What one string says of the view. What is absent takes its default. The values are well formed;
 * whether the history knows them is for the one who uses them to see.
 */
export interface State {
  /** `1992`, `1992-03`, `1992-03-21` or `latest`. */
  readonly t?: string
  /** A country's code, an actor's id, or `event:` and an event's id. */
  readonly select?: string
  readonly lang?: string
  /** `light`, `dark` or `auto`. */
  readonly theme?: string
  readonly view?: Camera
  /** `mercator` or `globe`. */
  readonly proj?: string
  /** The id of the step that is being told. */
  readonly step?: string
  /** `table`: territory as held on the day, where the history has a view of its own. */
  readonly territory?: string
  /** The id of a built-in history. */
  readonly data?: string
}
