import { cleanup } from "@testing-library/react"
import { afterEach } from "vitest"

// A lazy room may bring the map's code along, which begins by starting workers; jsdom has none.
globalThis.Worker ??= class extends EventTarget {
  postMessage() {}
  terminate() {}
} as unknown as typeof Worker

// Nothing is laid out, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

afterEach(cleanup)
