import { useEffect, useRef, useState } from "react"
import type { FrameSize } from "./snippetOf.ts"

interface Props {
  readonly address: string
  readonly title: string
  readonly size: FrameSize
}

/** How wide a column of text is taken to be, and how high a preview may stand, in CSS pixels. */
const column = 720
const highest = 420

/** The frame of a snippet, live, at its own size and scaled until it fits. */
export function FramePreview({ address, title, size }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(column)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setRoom(entry!.contentRect.width))
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [])
  const { width, height } = pixelsOf(size)
  const scale = Math.min(1, room / width, highest / height)
  return (
    <div className="frame-preview" ref={box} style={{ height: height * scale }}>
      {/* Another address is another page: what it leaves out would stay as it was. */}
      <iframe
        key={address}
        src={address}
        title={title}
        allow="fullscreen; clipboard-write"
        style={{ width, height, transform: `scale(${scale})` }}
      />
    </div>
  )
}

function pixelsOf(size: FrameSize) {
  if (!("ratio" in size)) return size
  const [wide, high] = size.ratio.split("/").map(Number)
  return { width: column, height: Math.round((column * high!) / wide!) }
}
