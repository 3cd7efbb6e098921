import { expect, test } from "vitest"
import { addressOf, isReachable } from "../../src/protocol/addressOf.ts"
import { elementSnippetOf, snippetOf } from "../../src/share/snippetOf.ts"

const view = {
  page: "https://example.org/comity/",
  state: "data=acftu-1990s&t=1992&ui=min",
  title: 'A "history", 1992 <b>&',
  size: { ratio: "16/9" },
} as const

test("a snippet is a frame with its title, its address and what it may do", () => {
  expect(snippetOf(view)).toBe(
    `<iframe title="A &quot;history&quot;, 1992 &lt;b&gt;&amp;" src="https://example.org/comity/#data=acftu-1990s&amp;t=1992&amp;ui=min"
  style="width:100%;aspect-ratio:16/9;border:0" loading="lazy"
  allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"
  sandbox="allow-scripts allow-same-origin allow-popups allow-downloads"></iframe>`,
  )
})

test("a size of one's own is in pixels, and never wider than the page", () => {
  const snippet = snippetOf({ ...view, size: { width: 640, height: 360 } })
  expect(snippet).toContain('width="640" height="360" style="max-width:100%;border:0"')
})

test("the element brings its script from beside the page, and takes each key as an attribute", () => {
  const snippet = elementSnippetOf(view)
  expect(snippet).toContain('<script type="module" src="https://example.org/comity/comity-map.js">')
  expect(snippet).toContain(' data="acftu-1990s" t="1992" ui="min"\n')
})

test("an address is plain: nothing of a host's own, and no other state in its query", () => {
  const page = "https://example.org/comity/?id=7&present=1#t=1990"
  const state = "data=a&t=1992&lang=zh&theme=dark&ui=min&interact=0&present=1&deck=reveal&auto=1"
  expect(addressOf(page, state)).toBe(
    "https://example.org/comity/?id=7#data=a&t=1992&lang=zh&theme=dark",
  )
  expect(addressOf(page, state, { lang: "", theme: "" })).toBe(
    "https://example.org/comity/?id=7#data=a&t=1992",
  )
})

test("only an address of the web can be opened by others", () => {
  expect(["https://a.b/", "http://localhost/"].every(isReachable)).toBe(true)
  expect(["file:///a.html", "about:srcdoc", "blob:x"].some(isReachable)).toBe(false)
})
