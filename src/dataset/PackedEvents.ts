import { type BlockText, blockAt } from "./BlockText.ts"
import type { HistoryEvent } from "./Dataset.ts"
import type { Events } from "./Events.ts"
import type { Facts } from "./Facts.ts"
import { hashOf } from "./hashOf.ts"
import type { EventAsWritten } from "./schema.ts"
import { toEvent } from "./toEvent.ts"

/** Many events, of values that can go from thread to thread. */
export interface Packed {
  readonly facts: Facts
  /** Their text in blocks, and the index of each block's first event. */
  readonly text: BlockText
  readonly firstEvents: Uint32Array
  /** The hash of each id. */
  readonly idHashes: Uint32Array
}

/** As many blocks as are kept open: where a file is in order of time, a list of a moment is of few. */
const mostOpen = 256

/** Events of which only the facts are at hand: each is parsed with its neighbours where it is asked for. */
export class PackedEvents implements Events {
  readonly facts: Facts
  #text: BlockText
  readonly #firstEvents: Uint32Array
  readonly #idHashes: Uint32Array
  readonly #open = new Map<number, Block>()

  constructor({ facts, text, firstEvents, idHashes }: Packed) {
    this.facts = facts
    this.#text = text
    this.#firstEvents = firstEvents
    this.#idHashes = idHashes
  }

  get length() {
    return this.#idHashes.length
  }

  get text() {
    return this.#text
  }

  /** Puts the same text, deflated, in the place of the text. */
  set text(text: BlockText) {
    this.#text = text
  }

  at(index: number): HistoryEvent {
    const block = blockOf(this.#firstEvents, index)
    const { written, events } = this.#opened(block)
    const place = index - this.#firstEvents[block]!
    events[place] ??= toEvent(written[place]!)
    return events[place]
  }

  indexOf(id: string): number {
    const hash = hashOf(id) >>> 0
    let index = this.#idHashes.indexOf(hash)
    while (index >= 0 && this.at(index).id !== id) index = this.#idHashes.indexOf(hash, index + 1)
    return index
  }

  *[Symbol.iterator]() {
    for (let i = 0; i < this.length; i++) yield this.at(i)
  }

  #opened(block: number): Block {
    const open = this.#open.get(block) ?? {
      written: JSON.parse(`[${blockAt(this.#text, block)}]`),
      events: [],
    }
    // What was asked for last stands last.
    this.#open.delete(block)
    this.#open.set(block, open)
    if (this.#open.size > mostOpen) this.#open.delete(this.#open.keys().next().value!)
    return open
  }
}

/** The events of a block as they are written, and those of them that were asked for. */
interface Block {
  readonly written: readonly EventAsWritten[]
  readonly events: HistoryEvent[]
}

/** The last block that begins with an event or before it. */
function blockOf(firstEvents: Uint32Array, event: number): number {
  let [low, high] = [0, firstEvents.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (firstEvents[middle]! <= event) low = middle
    else high = middle
  }
  return low
}
