import { type DragEventHandler, useState } from "react"

/** Whether a file is held over an element, and what the element must listen to. */
export interface Drop {
  readonly isOver: boolean
  readonly handlers: Readonly<Record<"onDragOver" | "onDragLeave" | "onDrop", DragEventHandler>>
}

/** Takes a file that is dropped on an element; where it may not, the browser does not open it either. */
export function useDrop(isAllowed: boolean, onFile: (file: File) => void): Drop {
  const [isOver, setIsOver] = useState(false)
  return {
    isOver,
    handlers: {
      onDragOver(event) {
        // Text that is dragged stays the browser's.
        if (!event.dataTransfer.types.includes("Files")) return
        event.preventDefault()
        setIsOver(isAllowed)
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
      },
      onDrop(event) {
        const file = event.dataTransfer.files[0]
        if (!file) return
        event.preventDefault()
        setIsOver(false)
        if (isAllowed) onFile(file)
      },
    },
  }
}
