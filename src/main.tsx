import { carriedIn } from "./export/carriedIn.ts"
import { keepPageText } from "./export/pageText.ts"
import { type Handle, mount } from "./mount.tsx"
import "./page.css"

declare global {
  interface Window {
    /** The page's own handle, for a console, a host of the same origin, or a test. */
    comity: Handle
  }
}

if (import.meta.env.MODE === "one-file") keepPageText(document)
const { dataset, state } = carriedIn(document)
window.comity = mount(document.getElementById("comity")!, { address: true, dataset, state })
