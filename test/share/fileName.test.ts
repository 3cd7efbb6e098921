import { expect, test } from "vitest"
import { fileName } from "../../src/share/fileName.ts"

test.each([
  ["acftu-1990s", "comity-acftu-1990s.pptx"],
  ["中国工会与世界，1989—1994", "comity-中国工会与世界-1989-1994.pptx"],
  ["../../etc/passwd\u202e", "comity-etc-passwd.pptx"],
  ["???", "comity.pptx"],
])("%s is saved as %s", (history, name) => {
  expect(fileName(history, "pptx")).toBe(name)
})

test("a name of 10,000 characters is short", () => {
  expect(fileName("x".repeat(10_000), "pptx").length).toBeLessThan(80)
})
