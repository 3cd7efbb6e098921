import { type Status, textIn } from "../dataset/Dataset.ts"
import { palettes, type Theme } from "../theme/palettes.ts"
import { statusColor } from "../theme/statusColor.ts"
import { direction } from "../timeline/arcsOf.ts"
import { statusesOf } from "../timeline/statusesOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"

/** What a sign on the map means. */
export interface LegendEntry {
  readonly kind: "fill" | "hatch" | "arc"
  readonly label: string
  /** `#rrggbb`: of the fill, of the hatch over bare land, of the arc. */
  readonly color: string
  readonly pattern?: Status["pattern"]
  readonly arc?: "outbound" | "inbound" | "between" | "possible" | "pulse"
}

/** What the colours and the arcs of a history mean, in the order in which the page tells it. */
export function legendOf(timeline: Timeline, lang: Lang, theme: Theme): readonly LegendEntry[] {
  const words = wordsIn(lang)
  const palette = palettes[theme]
  const statuses = statusesOf(timeline)
  const fill = (label: string, color: string): LegendEntry => ({ kind: "fill", label, color })
  const arc = (
    kind: NonNullable<LegendEntry["arc"]>,
    label: string,
    color: string,
  ): LegendEntry => ({ kind: "arc", label, color, arc: kind })
  const [some] = statuses
  return [
    ...statuses.map(({ label, color, pattern }) => ({
      ...fill(textIn(label, lang).text, statusColor(color, theme)),
      pattern,
    })),
    ...(some
      ? [
          {
            kind: "hatch" as const,
            label: words.possibleChange,
            color: statusColor(some.color, theme),
          },
        ]
      : []),
    fill(words.recorded, palette.recorded),
    fill(words.nothingRecorded, palette.land),
    fill(words.home, palette.home),
    arc("outbound", words.outbound, palette.outbound),
    arc("inbound", words.inbound, palette.inbound),
    ...(timeline.arcs.direction.includes(direction.between)
      ? [arc("between", words.betweenOthers, palette.neutral)]
      : []),
    arc("possible", words.possibleArc, palette.muted),
    ...(timeline.arcs.count > timeline.arcs.lines
      ? [arc("pulse", words.pulse, palette.neutral)]
      : []),
  ]
}
