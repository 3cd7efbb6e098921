import type { Problem } from "./Problem.ts"
import { type Place, placesIn } from "./placesIn.ts"

type Decoded =
  | { readonly text: string; readonly fault?: undefined; readonly place?: undefined }
  | { readonly text?: undefined; readonly fault: Problem["code"]; readonly place?: Place }

/**
 * A file's text: of UTF-16 where its first bytes show it, else of UTF-8, else of GB18030, as older
 * Chinese programs save. A text of UTF-8 that is damaged is told, and not taken for the other; nor is
 * what is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if ((first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b))
    return { fault: "compressed" }
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return decodeWith("utf-16le", bytes) ?? { fault: "encoding" }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return decodeWith("utf-16be", bytes) ?? { fault: "encoding" }
  return decodeWith("utf-8", bytes) ?? decodeOther(bytes)
}

function decodeWith(encoding: string, bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return undefined
  }
}

function decodeOther(bytes: Uint8Array): Decoded {
  // They stand in no text, and pictures, films and PDFs are full of them.
  if (bytes.some((byte) => byte < 9)) return { fault: "binary" }
  const asUtf8 = new TextDecoder().decode(bytes)
  const [sound, broken] = [count(asUtf8, /[^\0-\x7f\ufffd]/g), count(asUtf8, /\ufffd/g)]
  const decoded = broken > sound ? decodeWith("gb18030", bytes) : undefined
  return decoded ?? { fault: "encoding", place: placesIn(asUtf8)(asUtf8.indexOf("\ufffd")) }
}

function count(text: string, pattern: RegExp): number {
  let n = 0
  for (const _ of text.matchAll(pattern)) n++
  return n
}
