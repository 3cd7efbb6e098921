import { expect, test } from "vitest"
import { bytesOf } from "../../src/reading/bytesOf.ts"

test("a text in pieces has the bytes of the whole, also where a character of two halves is cut", async () => {
  for (const before of [0, 1]) {
    const text = `${"x".repeat((1 << 20) - before)}😀${"文".repeat(10)}`
    const pieces = await bytesOf(text)
    expect(pieces).toHaveLength(2)
    expect(Buffer.concat(pieces).equals(Buffer.from(text))).toBe(true)
  }
})
