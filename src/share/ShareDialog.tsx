import { useEffect, useId, useRef, useState } from "react"
import { sharingWords } from "../words/sharing.ts"
import { OpenTab } from "./OpenTab.tsx"
import { TabList } from "./TabList.tsx"
import type { TabProps } from "./TabProps.ts"
import { tabs as allTabs, type Tab } from "./tabs.ts"
import "./ShareDialog.css"

interface Props extends TabProps {
  /** The ways that are offered; those of this build. */
  readonly tabs?: readonly Tab[]
  /** Told once the dialog is closed; the focus is then back where it was. */
  readonly onClose: () => void
}

/** Ways to take the view away, each in a tab of its own; only the one that is open is there. */
export function ShareDialog({ tabs = allTabs, onClose, ...given }: Props) {
  const words = sharingWords(given.lang)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [openId, setOpenId] = useState<string>(tabs[0]!.id)
  const open = tabs.find((tab) => tab.id === openId) ?? tabs[0]!

  useEffect(() => {
    const shown = dialog.current!
    if (!shown.open) shown.showModal()
    shown.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
  }, [])

  return (
    <dialog
      className="share"
      ref={dialog}
      aria-labelledby={`${id}title`}
      onClose={(event) => {
        // A file chooser or a dialog of a tab's own closes within this one.
        if (event.target === dialog.current) onClose()
      }}
    >
      <header>
        <h2 id={`${id}title`}>{words.share}</h2>
        <button type="button" className="share-close" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <TabList
        id={id}
        label={words.ways}
        tabs={tabs.map(({ id }) => ({ id, label: words.tabs[id] }))}
        open={open.id}
        onOpen={setOpenId}
      />
      <div
        className="share-room"
        role="tabpanel"
        id={`${id}panel`}
        aria-labelledby={`${id}${open.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by the keys
        tabIndex={0}
      >
        <OpenTab key={open.id} tab={open} given={given} />
      </div>
    </dialog>
  )
}
