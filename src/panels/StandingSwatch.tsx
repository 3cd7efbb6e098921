import type { Dataset } from "../dataset/Dataset.ts"
import type { Standing } from "../timeline/standing.ts"
import { Swatch } from "./Swatch.tsx"

interface Props {
  readonly dataset: Dataset
  readonly standing: Standing
}

/** A swatch of what a standing looks like on the map. */
export function StandingSwatch({ dataset, standing }: Props) {
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
      color={own?.color ?? (onlyPossible ? plain.nothing : plain[kind])}
      pattern={own?.pattern ?? "none"}
      faint={perhaps === undefined}
      hatch={perhaps?.color ?? (onlyPossible ? plain.recorded : undefined)}
    />
  )
}
