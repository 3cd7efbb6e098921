/** Some whole events of a file, by the bytes in which they stand, without the commas around them. */
export interface Block {
  readonly start: number
  readonly end: number
  /** How many keys stand in it, of all its objects. */
  readonly keys: number
}

/** Where the events of a file stand. */
export interface Cut {
  /** After the bracket that opens their list, and before the one that closes it. */
  readonly start: number
  readonly end: number
  readonly blocks: readonly Block[]
}

/** As many bytes as a block has, or the end of its last event more. */
const blockSize = 1 << 14

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c]
const [braceOpen, braceClose, bracketOpen, bracketClose] = [0x7b, 0x7d, 0x5b, 0x5d]

/**
 * Finds the list of events in the bytes of a file of UTF-8 and cuts it into blocks; undefined where
 * there is none. It takes the text for sound JSON: whoever reads the blocks and what is around them
 * finds whether it is.
 */
export function cutEvents(bytes: Uint8Array): Cut | undefined {
  const start = startOfEvents(bytes)
  if (start === undefined) return undefined
  const blocks: Block[] = []
  let [blockStart, depth, keys] = [start, 0, 0]
  for (let i = start; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte === quote) i = endOfString(bytes, i)
    else if (byte === braceOpen || byte === bracketOpen) depth++
    else if (byte === colon) keys++
    else if (byte === braceClose || byte === bracketClose) {
      if (--depth >= 0) continue
      blocks.push({ start: blockStart, end: i, keys })
      return byte === bracketClose ? { start, end: i, blocks } : undefined
    } else if (byte === comma && depth === 0 && i - blockStart >= blockSize) {
      blocks.push({ start: blockStart, end: i, keys })
      blockStart = i + 1
      keys = 0
    }
  }
  return undefined
}

/** Where the list of the key `events` of the whole begins, after its bracket. */
function startOfEvents(bytes: Uint8Array): number | undefined {
  let depth = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte === braceOpen || byte === bracketOpen) depth++
    else if (byte === braceClose || byte === bracketClose) depth--
    if (byte !== quote) continue
    const end = endOfString(bytes, i)
    if (depth === 1 && isEvents(bytes, i, end)) {
      const at = afterBlanks(bytes, end + 1)
      const list = bytes[at] === colon ? afterBlanks(bytes, at + 1) : at
      if (bytes[list] === bracketOpen && list > at) return list + 1
    }
    i = end
  }
  return undefined
}

const events = [...'"events"'].map((letter) => letter.charCodeAt(0))

const isEvents = (bytes: Uint8Array, start: number, end: number) =>
  end - start + 1 === events.length && events.every((byte, i) => bytes[start + i] === byte)

function afterBlanks(bytes: Uint8Array, start: number): number {
  let i = start
  while (bytes[i] === 0x20 || bytes[i] === 0x0a || bytes[i] === 0x0d || bytes[i] === 0x09) i++
  return i
}

/** Where the string that begins at a byte has its last quote; the end of all where it has none. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let i = start + 1; i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte === quote) return i
    if (byte === backslash) i++
  }
  return bytes.length
}
