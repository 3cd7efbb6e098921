import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual"
import { Fragment, useEffect } from "react"
import type { Rows } from "./Rows.ts"
import { TableRow } from "./TableRow.tsx"

interface Props<Row> extends Rows<Row> {
  /** What scrolls. */
  readonly room: HTMLDivElement
}

/** Heights of the head and of a row in rem, as the style sheet has them. */
const head = 2.25
const each = 2.875

/** The rows of a long table: in the document are only those in sight, and the active one. */
export function LongBody<Row>({ room, ...rows }: Props<Row>) {
  const { active, isAwaited } = rows
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const virtual = useVirtualizer({
    count: rows.rows.length,
    getScrollElement: () => room,
    estimateSize: () => each * rem,
    overscan: 6,
    scrollPaddingStart: head * rem,
    // It keeps the focus when it is scrolled out of sight.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  })
  useEffect(() => {
    if (isAwaited) virtual.scrollToIndex(active)
  }, [virtual, active, isAwaited])

  const items = virtual.getVirtualItems()
  return (
    <tbody className="table-long">
      {items.map(({ index, start }, i) => {
        const row = rows.rows[index]!
        return (
          <Fragment key={rows.keyOf(row)}>
            <Gap height={start - (items[i - 1]?.end ?? 0)} />
            <TableRow row={row} index={index} rows={rows} />
          </Fragment>
        )
      })}
      <Gap height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
    </tbody>
  )
}

/** The room of rows that are out of sight. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 && (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr className="table-gap" aria-hidden="true" style={{ height }}>
      <td />
    </tr>
  )
