import { cleanup } from "@testing-library/react"
import { afterEach } from "vitest"

// A lazy room may bring the map's code along, which begins by starting workers; jsdom has none.
globalThis.Worker ??= class extends EventTarget {
  postMessage() {}
  terminate() {}
} as unknown as typeof Worker

// The panels are tested as on a wide page, where nothing is folded away.
const style = document.createElement("style")
style.textContent = ".folded { display: contents !important }"
document.head.append(style)

// Nothing is laid out, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

afterEach(cleanup)
