import { useEffect, useId, useMemo, useRef, useState } from "react"
import { textIn } from "../dataset/Dataset.ts"
import { legendOf } from "../export/legendOf.ts"
import { pictureText } from "../export/pictureText.ts"
import { saveFile } from "../export/saveFile.ts"
import { fileName } from "../share/fileName.ts"
import { readSelection } from "../state/Selection.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { useTheme } from "../theme/ThemeContext.tsx"
import { useLang, useWords } from "../words/LangContext.tsx"
import { matrixWords } from "../words/matrix.ts"
import { type Cell, MatrixGrid } from "./MatrixGrid.tsx"
import { matrixSvg } from "./matrixSvg.ts"
import { momentsOfMatrix } from "./momentsOfMatrix.ts"
import { planMatrix } from "./planMatrix.ts"
import { pngOfSvg } from "./pngOfSvg.ts"
import { rowsOfHistory } from "./rowsOfHistory.ts"
import "./MatrixDialog.css"

/** Pixels of a PNG for each of the screen's. */
const scale = 2

/** The whole history at a glance: countries by moments, coloured by status; to go to, and to save. */
export function MatrixDialog() {
  const { timeline, actions, frame } = useViewer()
  const lang = useLang()
  const theme = useTheme()
  const words = matrixWords(lang)
  const { gap } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const id = useId()
  const [available, setAvailable] = useState(0)
  const [failed, setFailed] = useState(false)
  const finest = useChoice((choice) => choice.grain)
  const columns = useMemo(() => momentsOfMatrix(timeline.extent, finest), [timeline, finest])
  const { moments, grain } = columns
  const rows = useMemo(() => rowsOfHistory(timeline, columns), [timeline, columns])
  const drawing = useMemo(() => {
    // Arcs are not drawn, and bare land is only paler.
    const legend = legendOf(timeline, lang, theme).filter(({ kind }) => kind === "fill")
    const plan = planMatrix(rows, moments.length, available, legend)
    return { timeline, moments, plan, theme, lang, words, prefix: "matrix-" }
  }, [timeline, moments, rows, available, theme, lang, words])

  useEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal()
    const observer = new ResizeObserver(([entry]) => setAvailable(entry!.contentRect.width))
    observer.observe(body.current!)
    return () => observer.disconnect()
  }, [])

  function go({ row, column }: Cell) {
    const { subject } = row
    actions.setPlaying(false)
    actions.select(readSelection(subject))
    if (column >= 0) actions.goToMoment(moments[column]!, grain)
    dialog.current!.close()
  }
  async function save(kind: "svg" | "png") {
    setFailed(false)
    try {
      const { small } = pictureText(timeline, frame(), lang, timeline.dataset.territory.length > 0)
      const svg = matrixSvg(drawing, [words.marks, ...small])
      const file =
        kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOfSvg(svg, scale)
      saveFile(file, fileName(textIn(timeline.dataset.title, lang).text, kind))
    } catch {
      setFailed(true)
    }
  }

  return (
    <dialog
      className="matrix"
      ref={dialog}
      aria-labelledby={id}
      onClose={() => actions.setPanel("details")}
    >
      <header>
        <h2 id={id}>{words.heading}</h2>
        <div className="matrix-do">
          <button type="button" onClick={() => save("svg")}>
            {words.saveSvg}
          </button>
          <button type="button" onClick={() => save("png")}>
            {words.savePng}
          </button>
          <button type="button" onClick={() => dialog.current!.close()}>
            {words.close}
          </button>
        </div>
      </header>
      <p className="matrix-lead">
        {rows.length > 0 ? words.marks + gap + words.lead : words.nothing}
      </p>
      <div className="matrix-body" ref={body}>
        {rows.length > 0 && available > 0 && <MatrixGrid drawing={drawing} onGo={go} />}
      </div>
      <p className="matrix-failed" role="status">
        {failed && words.failed}
      </p>
    </dialog>
  )
}
