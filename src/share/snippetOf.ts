/** How large a frame is on its page: as wide as the text, in a shape, or so many CSS pixels. */
export type FrameSize =
  | { readonly ratio: "16/9" | "4/3" | "1/1" }
  | { readonly width: number; readonly height: number }

export interface Snippet {
  /** The page's address without a hash. */
  readonly page: string
  /** The state that is shown, as one string. */
  readonly state: string
  /** What the frame holds, to the ear. */
  readonly title: string
  readonly size: FrameSize
}

/** What a frame may do. The same with which it is tried: nothing but this. */
const allow = "fullscreen; clipboard-write"
const sandbox = "allow-scripts allow-same-origin allow-popups allow-downloads"

/** HTML that frames the view in a foreign page. */
export function snippetOf({ page, state, title, size }: Snippet): string {
  return `<iframe title="${escaped(title)}" src="${escaped(`${page}#${state}`)}"
  ${sizeAttributes(size)} loading="lazy"
  allow="${allow}" referrerpolicy="strict-origin-when-cross-origin"
  sandbox="${sandbox}"></iframe>`
}

/**
 * HTML that does the same by the element `comity-map`, whose attributes a script can change. Its script
 * stands beside the page and knows by that where the page is.
 */
export function elementSnippetOf({ page, state, title, size }: Snippet): string {
  const script = new URL("comity-map.js", page).href
  const style =
    "ratio" in size
      ? `aspect-ratio:${size.ratio}`
      : `width:${size.width}px;max-width:100%;height:${size.height}px`
  const attributes = [...new URLSearchParams(state)].map(
    ([key, value]) => ` ${key}="${escaped(value)}"`,
  )
  return `<script type="module" src="${escaped(script)}"></script>
<comity-map title="${escaped(title)}"${attributes.join("")}
  style="${style}"></comity-map>`
}

const sizeAttributes = (size: FrameSize) =>
  "ratio" in size
    ? `style="width:100%;aspect-ratio:${size.ratio};border:0"`
    : `width="${size.width}" height="${size.height}" style="max-width:100%;border:0"`

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[sign]};`)
