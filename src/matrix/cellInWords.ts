import type { Interval } from "../calendar/day.ts"
import type { MatrixRow } from "../timeline/matrixOf.ts"
import type { Timeline } from "../timeline/Timeline.ts"
import { momentInWords } from "../words/dateInWords.ts"
import { matrixWords } from "../words/matrix.ts"
import { standingInWords } from "../words/standingInWords.ts"
import { type Lang, wordsIn } from "../words/wordsIn.ts"
import { rowName } from "./rowSvg.ts"

/** A cell as a sentence: "Albania, 1992: Restored; one event". */
export function cellInWords(
  timeline: Timeline,
  row: MatrixRow,
  column: number,
  moment: Interval,
  lang: Lang,
): string {
  const words = matrixWords(lang)
  const cell = row.cells[column]
  const parts = cell
    ? [
        standingInWords(timeline.dataset, cell.standing, lang),
        ...(cell.certain > 0 ? [words.happened(cell.certain)] : []),
        ...(cell.possible > 0 ? [words.perhaps(cell.possible)] : []),
      ]
    : [words.absent]
  const said = parts.join(wordsIn(lang).between)
  return words.cell(rowName(timeline, row, lang), momentInWords(moment, lang), said)
}
