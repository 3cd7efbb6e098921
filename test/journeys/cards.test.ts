import { readdir, readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import { expect, inject, test } from "vitest"
import { builtIn } from "../../src/dataset/builtIn.ts"
import { pictureFor } from "../../src/share/historyPage.ts"
import { arrived, frameOf, visit } from "./visit.ts"

const folder = inject("folder")

test("each history that ships with the page has a page of its own, which leads to it", async () => {
  expect((await readdir(join(folder, "histories"))).sort()).toEqual([...builtIn.keys()].sort())
  const page = await visit()
  for (const id of builtIn.keys()) {
    await page.goto(`${inject("address")}histories/${id}/`)
    await page.waitForURL(`${inject("address")}#**`)
    await arrived(page)
    expect(new URL(page.url()).hash).toContain(`data=${id}`)
    expect((await frameOf(page)).events).not.toEqual([])
  }
})

test("the picture of a card is a JPEG of at most 150 kB", async () => {
  const path = join(folder, pictureFor({ id: "acftu-1990s" }).path)
  expect((await stat(path)).size).toBeLessThan(150e3)
  expect((await readFile(path)).subarray(0, 3).toString("hex")).toBe("ffd8ff")
})

test("what foreign pages load is there, each a module that imports nothing", async () => {
  for (const name of ["comity-map.js", "comity-host.js", "comity-reveal.js"]) {
    const text = await readFile(join(folder, name), "utf8")
    expect(text, name).not.toMatch(/\bfrom\s*["'`]|\bimport\s*["'`(]/)
    expect(text, name).toMatch(/\bexport\s*\{/)
  }
})

test("a host is told to let frames without an origin in, and to keep only what never changes", async () => {
  const headers = await readFile(join(folder, "_headers"), "utf8")
  expect(headers).toMatch(/^\/\*\n {2}Access-Control-Allow-Origin: \*$/m)
  expect(headers).toMatch(/^\/assets\/\*\n {2}Cache-Control: .*immutable$/m)
  expect(headers).not.toMatch(/frame-ancestors|X-Frame-Options/i)
  const files = (await readdir(folder)).filter((name) => /\.(html|js)$/.test(name))
  for (const name of files) expect(headers).toContain(`\n/${name}\n  Cache-Control: no-cache`)
})
