import { type DragEvent, type DragEventHandler, useState } from "react"

/** Whether a file is held over an element, and what the element must listen to. */
export interface Drop {
  readonly isOver: boolean
  readonly handlers: Readonly<Record<"onDragOver" | "onDragLeave" | "onDrop", DragEventHandler>>
}

/** Text and links that are dragged stay the browser's. */
const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files")

/** Takes a file that is dropped on an element; where it may not, the browser does not open it either. */
export function useDrop(isAllowed: boolean, onFile: (file: File) => void): Drop {
  const [isOver, setIsOver] = useState(false)
  return {
    isOver,
    handlers: {
      onDragOver(event) {
        if (!holdsFile(event)) return
        event.preventDefault()
        setIsOver(isAllowed)
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
      },
      onDrop(event) {
        if (!holdsFile(event)) return
        event.preventDefault()
        setIsOver(false)
        const file = event.dataTransfer.files[0]
        if (file && isAllowed) onFile(file)
      },
    },
  }
}
