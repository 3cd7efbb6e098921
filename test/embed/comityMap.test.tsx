import { expect, test, vi } from "vitest"
import type { ComityMapEvents } from "../../src/embed/comityMap.ts"

test("an address that is none is told, thrown nowhere, and leaves what is framed", async () => {
  CSSStyleSheet.prototype.replaceSync ??= () => {}
  await import("../../src/embed/comityMap.ts")
  const warn = vi.spyOn(console, "warn").mockReturnValue()
  const map = document.createElement("comity-map")
  const told: ComityMapEvents["comity-error"]["detail"][] = []
  map.addEventListener("comity-error", ({ detail }) => told.push(detail))
  map.setAttribute("src", "about:blank?")
  document.body.append(map)
  await Promise.resolve()
  expect(told).toMatchObject([{ type: "error", code: "src" }])
  map.setAttribute("src", "https://example.org/comity/")
  expect(() => map.setAttribute("src", "http://")).not.toThrow()
  await Promise.resolve()
  expect(told[1]!.message).toBe('src="http://" is not the address of a page')
  expect(warn).toHaveBeenCalledTimes(2)
  const frame = map.shadowRoot!.querySelector("iframe")!
  expect(frame.src).toMatch("https://example.org/comity/#")
  map.remove()
})
