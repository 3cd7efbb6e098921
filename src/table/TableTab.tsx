import { useMemo, useState } from "react"
import { textIn } from "../dataset/Dataset.ts"
import { saveFile } from "../export/saveFile.ts"
import { fileName } from "../share/fileName.ts"
import { momentText } from "../state/moments.ts"
import { selectionText } from "../state/Selection.ts"
import { useChoice, useViewer } from "../state/ViewerContext.tsx"
import { useLang } from "../words/LangContext.tsx"
import { tableWords } from "../words/table.ts"
import { collatorOf } from "./collatorOf.ts"
import { recordsToCsv } from "./recordsToCsv.ts"
import { recordsToJson, type TakenFrom } from "./recordsToJson.ts"
import { SortableTable } from "./SortableTable.tsx"
import { sortedRows } from "./sortedRows.ts"
import { keyIn, type Table } from "./Table.ts"

interface Props<Row> {
  readonly table: Table<Row>
  /** What is said where there are no rows. */
  readonly empty: string
  readonly onChosen: () => void
  /** The view as it is now. */
  readonly takenFrom: () => Omit<TakenFrom, "timeline" | "lang">
}

/** A table of one kind of rows, in the order that the reader gives it, to choose from and to save. */
export function TableTab<Row>({ table, empty, onChosen, takenFrom }: Props<Row>) {
  const { timeline, store, actions } = useViewer()
  const lang = useLang()
  const words = tableWords(lang)
  const [sorting, setSorting] = useState({ column: table.first, isDescending: false })
  const sorted = useMemo(() => {
    const column = table.columns.find(({ id }) => id === sorting.column)!
    return sortedRows(table.rows, column, sorting.isDescending, collatorOf(lang))
  }, [table, sorting, lang])
  const chosen = useChoice(({ selection }) => selection && selectionText(selection))
  const keyOf = keyIn(table)

  function save(kind: "csv" | "json") {
    const { moment, grain } = store.getState()
    const records = sorted.map(table.recordOf)
    const text =
      kind === "csv"
        ? recordsToCsv(records)
        : recordsToJson(table.name, records, { timeline, lang, ...takenFrom() })
    const title = [...textIn(timeline.dataset.title, lang).text].slice(0, 40).join("")
    saveFile(
      new Blob([text], { type: kind === "csv" ? "text/csv" : "application/json" }),
      fileName(`${title}-${table.name}-${momentText(moment, grain)}`, kind),
    )
  }
  function choose(row: Row) {
    actions.select(table.selectionOf(row))
    onChosen()
  }

  return (
    <>
      <div className="table-do">
        {(["csv", "json"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            disabled={sorted.length === 0}
            onClick={() => save(kind)}
          >
            {kind === "csv" ? words.saveCsv : words.saveJson}
          </button>
        ))}
      </div>
      {sorted.length === 0 ? (
        <p className="table-empty">{empty}</p>
      ) : (
        <SortableTable
          name={table.name}
          caption={table.caption}
          rows={sorted}
          columns={table.columns}
          heading={table.heading}
          sorting={sorting}
          onSort={setSorting}
          keyOf={keyOf}
          isChosen={(row) => keyOf(row) === chosen}
          onChoose={choose}
        />
      )}
    </>
  )
}
