import { useState } from "react"
import { useBar } from "../../state/barOf.ts"
import { lastIndex } from "../../state/createViewer.ts"
import { useChoice, useViewer } from "../../state/ViewerContext.tsx"
import { BoundMarks } from "./BoundMarks.tsx"
import { Ground } from "./Ground.tsx"
import { Overview } from "./Overview.tsx"
import { Readout } from "./Readout.tsx"
import { StepMarks } from "./StepMarks.tsx"
import "./BarTools.css"

/** What stands on the bar beside the bars: the steps, the bounds of what is uncertain, zoom, and what is pointed at. */
export function BarTools() {
  const { timeline } = useViewer()
  const total = useChoice((choice) => lastIndex(timeline, choice)) + 1
  const isPart = useBar(({ view }) => view.count < total)
  /** The moment under the pointer. */
  const [index, setIndex] = useState<number>()
  return (
    <>
      <Ground total={total} onPoint={setIndex} />
      <BoundMarks index={index} />
      <StepMarks />
      {isPart && <Overview total={total} />}
      {index !== undefined && <Readout index={index} />}
    </>
  )
}
