import type { Problem } from "./Problem.ts"
import { type Place, placesIn } from "./placesIn.ts"
import { walkJson } from "./walkJson.ts"

interface Node {
  readonly under: Map<string | number, Node>
  offset: number | undefined
  keyOffset: number
}

/** The problems of a text's value with their places in the text, in its order. */
export function locateProblems(problems: readonly Problem[], text: string): Problem[] {
  const placeOf = placesIn(text)
  const root = emptyNode()
  for (const { path } of problems) {
    let node = root
    for (const key of path) {
      const next = node.under.get(key) ?? emptyNode()
      node.under.set(key, next)
      node = next
    }
  }
  const along: (Node | undefined)[] = [root]
  walkJson(text, (path, offset, keyOffset) => {
    const depth = path.length
    const node = depth === 0 ? root : along[depth - 1]?.under.get(path[depth - 1]!)
    along[depth] = node
    if (node) Object.assign(node, { offset, keyOffset })
  })
  return problems
    .map((problem) => (problem.line === undefined ? { ...problem, ...place(problem) } : problem))
    .sort((a, b) => a.line! - b.line! || a.column! - b.column!)

  /** Of the value itself, else of the nearest around it; of a key that should not be, the key's. */
  function place({ code, path }: Problem): Place {
    let node = root
    for (const key of path) {
      const next = node.under.get(key)
      if (next?.offset === undefined) return placeOf(node.offset ?? 0)
      node = next
    }
    return placeOf((code === "unknown-key" ? node.keyOffset : node.offset) ?? 0)
  }
}

const emptyNode = (): Node => ({ under: new Map(), offset: undefined, keyOffset: 0 })
