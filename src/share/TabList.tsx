import type { KeyboardEvent } from "react"

interface Props {
  /** What the ids of the tabs and of their panel begin with. */
  readonly id: string
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly label: string }[]
  readonly open: string
  readonly onOpen: (id: string) => void
}

/** The tabs in a row: the arrow keys go from one to the next and around, Home and End to the ends. */
export function TabList({ id, label, tabs, open, onOpen }: Props) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex((tab) => tab.id === open)
    const count = tabs.length
    const to = {
      ArrowRight: (at + 1) % count,
      ArrowLeft: (at + count - 1) % count,
      Home: 0,
      End: count - 1,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    onOpen(tabs[to]!.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[to]!.focus()
  }
  return (
    <div className="share-tabs" role="tablist" tabIndex={-1} aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={id + tab.id}
          aria-selected={tab.id === open}
          aria-controls={`${id}panel`}
          tabIndex={tab.id === open ? 0 : -1}
          onClick={() => onOpen(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
