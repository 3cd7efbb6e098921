// @vitest-environment jsdom
import { expect, test } from "vitest"
import { carriedIn } from "../../src/export/carriedIn.ts"
import { NotOneFile, oneFileName, withDataset } from "../../src/export/oneFile.ts"

// As the build makes it: the program speaks of what it looks for, and so must not be taken for it.
const page = `<!doctype html>
<html lang="en">
  <head>
    <title>Comity</title>
    <script type="module">const a = '<script type="application/json" id="comity-dataset">', b = "<title></title>"</script>
  </head>
  <body>
    <div id="comity"></div>
    <script type="application/json" id="comity-dataset"></script>
  </body>
</html>
`
const plain = { dataset: '{"format":1}', state: "t=1992", version: "1", title: "A", lang: "en" }
const opened = (html: string) => new DOMParser().parseFromString(html, "text/html")
const program = (html: string) => opened(html).querySelector("script")!.textContent

test("a page carries a dataset, the state to begin with, and the dataset's version", () => {
  const html = withDataset(page, { ...plain, title: "China’s unions", lang: "zh" })
  expect(carriedIn(opened(html))).toEqual({
    dataset: '{"format":1}',
    state: "t=1992",
    version: "1",
  })
  expect(opened(html).title).toBe("China’s unions")
  expect(opened(html).documentElement.lang).toBe("zh")
  expect(program(html)).toBe(program(page))
})

test("what it carried before is gone when it is saved again", () => {
  const again = withDataset(withDataset(page, plain), { ...plain, dataset: "[2]", state: "t=1994" })
  expect(again).toBe(withDataset(page, { ...plain, dataset: "[2]", state: "t=1994" }))
})

test("a page carries nothing before something is put into it", () => {
  expect(carriedIn(opened(page)).dataset).toBeUndefined()
})

test.each([
  "</script><script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "<!--<script>",
  '"><img src=x onerror=alert(1)>',
  "$& $` $' $1 $$",
  "\u2028\u2029 \\u003c ]]> &lt;",
])("hostile text stays text: %s", (text) => {
  const dataset = JSON.stringify({ title: text })
  const html = withDataset(page, { dataset, state: text, version: text, title: text, lang: text })
  const document = opened(html)
  const carried = carriedIn(document)
  expect(JSON.parse(carried.dataset!)).toEqual({ title: text })
  expect(carried).toMatchObject({ state: text, version: text })
  expect(document.title).toBe(text)
  expect(document.documentElement.lang).toBe(text)
  expect(document.querySelectorAll("script").length).toBe(2)
  expect(document.querySelectorAll("img").length).toBe(0)
  expect(program(html)).toBe(program(page))
})

test.each([
  "",
  "<p>Not found</p>",
  page.replace("comity-dataset", "x").replace(/id="comity-dataset"/, ""),
])("another page is refused: %#", (html) => {
  expect(() => withDataset(html, plain)).toThrow(NotOneFile)
})

test.each([
  ["acftu-1990s", "2026-11-22", "comity-acftu-1990s-2026-11-22.html"],
  ["中国工会与世界，1989—1994", "1.2", "comity-中国工会与世界-1989-1994-1-2.html"],
  ["../../etc/passwd", "", "comity-etc-passwd.html"],
  ["/", "…", "comity.html"],
])("the file of %s, version %s, is called %s", (name, version, file) => {
  expect(oneFileName(name, version)).toBe(file)
})
