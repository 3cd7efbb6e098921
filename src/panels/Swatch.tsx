import { useId } from "react"
import type { Status } from "../dataset/Dataset.ts"

type Pattern = Status["pattern"] | "hatch" | "faint"

/** The strokes of a pattern on a tile of 8 by 8; the map's images show the same. */
const strokes: Readonly<
  Record<Exclude<Pattern, "none">, { readonly d: string; readonly width: number }>
> = {
  hatch: { d: "M-2 6 6 -2M2 10 10 2", width: 3 },
  faint: { d: "M-2 6 6 -2M2 10 10 2", width: 0.9 },
  lines: { d: "M0 4h8", width: 1.5 },
  grid: { d: "M0 4h8M4 0v8", width: 1.2 },
  cross: { d: "M0 8 8 0M0 0l8 8", width: 1.4 },
  dots: { d: "M4 4h.01", width: 3.4 },
}

interface Props {
  /** CSS colours: of the fill, and of the hatch over it. */
  readonly color: string
  readonly pattern?: Status["pattern"]
  readonly hatch?: string | undefined
  /** Hatches with thin lines. */
  readonly faint?: boolean
}

/** A small piece of map: a fill with its pattern and, over it, a hatch in another's colour. */
export function Swatch({ color, pattern = "none", hatch, faint = false }: Props) {
  const id = useId()
  return (
    <svg className="swatch" aria-hidden="true">
      <rect width="100%" height="100%" style={{ fill: color }} />
      {hatch !== undefined && (
        <Tile id={`${id}h`} pattern={faint ? "faint" : "hatch"} color={hatch} />
      )}
      {pattern !== "none" && (
        <Tile id={`${id}p`} pattern={pattern} color="var(--paper)" opacity={0.6} />
      )}
    </svg>
  )
}

interface TileProps {
  readonly id: string
  readonly pattern: Exclude<Pattern, "none">
  readonly color: string
  readonly opacity?: number
}

function Tile({ id, pattern, color, opacity = 1 }: TileProps) {
  const { d, width } = strokes[pattern]
  return (
    <>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
        <path
          d={d}
          style={{ stroke: color, strokeWidth: width, strokeOpacity: opacity }}
          strokeLinecap="round"
        />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </>
  )
}
