import type { Palette } from "../theme/palettes.ts"

/** What is written into a picture beside the map. */
export interface PictureText {
  readonly title: string
  readonly moment: string
  readonly sentence: string
  /** The sources, the territory in force and the boundary line, a line each. */
  readonly small: readonly string[]
}

const serif = 'Georgia, "Songti SC", "Noto Serif CJK SC", serif'
const sans = 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/**
 * A PNG of a map with its title, moment and sources around it.
 * @param map a canvas that was drawn in this very task: WebGL forgets it in the next
 * @param scale pixels of the canvas per CSS pixel
 */
export function pictureOf(
  map: HTMLCanvasElement,
  scale: number,
  text: PictureText,
  palette: Palette,
): Promise<Blob> {
  const canvas = document.createElement("canvas")
  const width = map.width / scale
  const head = 84
  const foot = 24 + 16 * text.small.length
  canvas.width = map.width
  canvas.height = map.height + (head + foot) * scale
  const context = canvas.getContext("2d")!
  context.scale(scale, scale)
  context.fillStyle = palette.paper
  context.fillRect(0, 0, width, canvas.height / scale)
  context.drawImage(map, 0, head, width, map.height / scale)
  const write = (
    words: string,
    font: string,
    color: string,
    x: number,
    y: number,
    room: number,
  ) => {
    context.font = font
    context.fillStyle = color
    context.fillText(words, x, y, room)
  }
  context.textAlign = "right"
  write(text.moment, `400 44px ${serif}`, palette.ink, width - 24, 52, width / 3)
  context.textAlign = "left"
  const room = width - 72 - context.measureText(text.moment).width * 3
  write(text.title, `600 24px ${serif}`, palette.ink, 24, 42, Math.max(room, width / 2))
  write(text.sentence, `400 14px ${sans}`, palette.muted, 24, 68, width - 48)
  text.small.forEach((line, i) => {
    const y = head + map.height / scale + 20 + 16 * i
    write(line, `400 11px ${sans}`, palette.muted, 24, y, width - 48)
  })
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png")
  })
}
