import type { Dataset } from "../dataset/Dataset.ts"
import { statusColor } from "../theme/statusColor.ts"
import { useTheme } from "../theme/ThemeContext.tsx"
import type { Standing } from "../timeline/standing.ts"
import { Swatch } from "./Swatch.tsx"

interface Props {
  readonly dataset: Dataset
  readonly standing: Standing
}

/** A swatch of what a standing looks like on the map. */
export function StandingSwatch({ dataset, standing }: Props) {
  const theme = useTheme()
  const { kind, status, possibleStatus, onlyPossible } = standing
  const own = status === undefined ? undefined : dataset.statuses.get(status)
  const perhaps = possibleStatus === undefined ? undefined : dataset.statuses.get(possibleStatus)
  const plain = {
    home: "var(--home)",
    recorded: "var(--recorded)",
    nothing: "var(--land)",
    status: "var(--land)",
  }
  return (
    <Swatch
      color={own ? statusColor(own.color, theme) : onlyPossible ? plain.nothing : plain[kind]}
      pattern={own?.pattern ?? "none"}
      faint={perhaps === undefined}
      hatch={
        perhaps ? statusColor(perhaps.color, theme) : onlyPossible ? plain.recorded : undefined
      }
    />
  )
}
