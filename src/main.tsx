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

/** Only a page that is one file carries a history within itself. */
const isOneFile = import.meta.env.MODE === "one-file"
if (isOneFile) keepPageText(document)
const carried = isOneFile ? carriedIn(document) : {}
window.comity = mount(document.getElementById("comity")!, { address: true, ...carried })
