/** The class of the deck while a map is seen, and of the map while it is not. */
export const withMap = "comity-shown"
export const away = "comity-away"

// An author's own rule for `.reveal iframe[data-comity]` comes before these, a theme's does not.
// The slides lie over the map: what they leave free answers to the pointer.
const style = `
:where(.reveal) iframe[data-comity] {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  max-width: none;
  max-height: none;
  margin: 0;
  border: 0;
}
:where(.reveal) iframe[data-comity].${away} {
  opacity: 0;
  pointer-events: none;
}
.reveal.${withMap} .slides section {
  pointer-events: none;
}
.reveal.${withMap} .slides section.present > :not(section) {
  pointer-events: auto;
}
.reveal-scroll :where(.reveal) > iframe[data-comity] {
  position: fixed;
}
`

/** Styles the map of a deck, as a strict policy allows it. Returns what takes the style away. */
export function styleMap(): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets.push(sheet)
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
