/** Paper, or the dark of a projector. */
export type Theme = "light" | "dark"

/** What the reader chose: a theme, or whatever the system has. */
export type ThemeChoice = Theme | "auto"

/** The colours of a theme, as `#rrggbb`. */
export interface Palette {
  /** The page and the sea. */
  readonly paper: string
  readonly panel: string
  readonly land: string
  readonly recorded: string
  readonly home: string
  /** Land that is nobody's. */
  readonly nobody: string
  /** A border between states, and the casing that keeps it apart from a fill as dark as it is. */
  readonly border: string
  readonly casing: string
  readonly hairline: string
  readonly ink: string
  readonly muted: string
  readonly accent: string
  readonly outbound: string
  readonly inbound: string
  /** Arcs that neither leave the centre nor come to it. */
  readonly neutral: string
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#f2efe6",
    panel: "#fbfaf6",
    land: "#ddd7c9",
    recorded: "#c2ae86",
    home: "#a89b86",
    nobody: "#e9e5da",
    border: "#423c33",
    casing: "#f7f5ef",
    hairline: "#cfc8b8",
    ink: "#1d2126",
    muted: "#5f5a51",
    accent: "#a8322a",
    outbound: "#a8322a",
    inbound: "#2b5c8f",
    neutral: "#4d4a45",
  },
  dark: {
    paper: "#0f151b",
    panel: "#161e26",
    land: "#27313b",
    recorded: "#4a4a3f",
    home: "#5b5f63",
    nobody: "#1b232b",
    border: "#c3cad1",
    casing: "#0f151b",
    hairline: "#34404b",
    ink: "#eef0ee",
    muted: "#a9b2ba",
    accent: "#ff8466",
    outbound: "#ff8a6d",
    inbound: "#7dbcf0",
    neutral: "#d0d4d8",
  },
}
