import { expect, test } from "vitest"
import { fingerprintOf } from "../../src/dataset/fingerprintOf.ts"

test("a fingerprint is another once a letter is, wherever it stands", () => {
  const text = "1992: Albania restored. ".repeat(400)
  const seen = new Set([fingerprintOf(text)])
  for (let i = 0; i < text.length; i += 97)
    seen.add(fingerprintOf(`${text.slice(0, i)}x${text.slice(i + 1)}`))
  expect(seen.size).toBe(1 + Math.ceil(text.length / 97))
  expect([...seen].every((one) => /^[0-9a-f]{16}$/.test(one))).toBe(true)
})

test("two letters that change places change it too", () => {
  expect(fingerprintOf("1991, 1992")).not.toBe(fingerprintOf("1992, 1991"))
})

test("and it does not ask how lines end", () => {
  expect(fingerprintOf("a\r\nb\r\n")).toBe(fingerprintOf("a\nb\n"))
})
