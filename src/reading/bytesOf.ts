/** As many characters of a text as are turned into bytes in one go. */
const most = 1 << 20

/** The bytes of a text, in pieces, of which each is made without keeping the thread for long. */
export async function bytesOf(
  source: string | Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  if (typeof source !== "string") return [source]
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let start = 0; start < source.length; ) {
    let end = Math.min(start + most, source.length)
    // The two halves of a character stay together.
    if (isFirstHalf(source.charCodeAt(end - 1)) && end < source.length) end++
    pieces.push(new TextEncoder().encode(source.slice(start, end)))
    start = end
    await new Promise((resolve) => setTimeout(resolve))
  }
  return pieces
}

const isFirstHalf = (unit: number) => unit >= 0xd800 && unit < 0xdc00
