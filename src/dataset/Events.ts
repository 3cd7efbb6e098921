import type { HistoryEvent } from "./Dataset.ts"
import { type Facts, factsOf } from "./Facts.ts"

/** The events of a dataset in the order of its file, each whole where it is asked for. */
export interface Events extends Iterable<HistoryEvent> {
  readonly length: number
  /** The event at an index, which must be one. */
  at(index: number): HistoryEvent
  /** The index of the event with an id; -1 where there is none. */
  indexOf(id: string): number
  /** What logic asks of all of them. */
  readonly facts: Facts
}

/** Events that are all kept as they are. */
export class ListedEvents implements Events {
  readonly facts: Facts
  readonly #list: readonly HistoryEvent[]

  constructor(list: readonly HistoryEvent[]) {
    this.#list = list
    this.facts = factsOf(list)
  }

  get length() {
    return this.#list.length
  }

  at(index: number) {
    return this.#list[index]!
  }

  indexOf(id: string) {
    return this.#list.findIndex((event) => event.id === id)
  }

  [Symbol.iterator]() {
    return this.#list[Symbol.iterator]()
  }
}
