import { useId } from "react"
import type { Status } from "../dataset/Dataset.ts"
import { patternOpacity, patternStrokes, type Strokes } from "../theme/patternStrokes.ts"
import "./Swatch.css"

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
        <Tile id={`${id}p`} pattern={pattern} color="var(--paper)" opacity={patternOpacity} />
      )}
    </svg>
  )
}

interface TileProps {
  readonly id: string
  readonly pattern: Strokes
  readonly color: string
  readonly opacity?: number
}

function Tile({ id, pattern, color, opacity = 1 }: TileProps) {
  const { d, width } = patternStrokes[pattern]
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
