import { type Handle, mount } from "./mount.tsx"
import "./page.css"

declare global {
  interface Window {
    /** The page's own handle, for a console, a host of the same origin, or a test. */
    comity: Handle
  }
}

window.comity = mount(document.getElementById("comity")!, { address: true })
