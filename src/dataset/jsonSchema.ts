import * as z from "zod/mini"
import { descriptions } from "./descriptions.ts"
import { builtInEventTypes } from "./eventTypes.ts"
import { datasetSchema, recurring } from "./schema.ts"

interface Node {
  description?: string
  examples?: readonly unknown[]
  $ref?: string
  allOf?: readonly Node[]
  properties?: Record<string, Node>
  items?: Node
}

/** What the page reads, as a JSON Schema that an editor completes and checks by, with explanations. */
export function jsonSchema() {
  const names = z.registry<{ id: string }>()
  for (const [name, schema] of Object.entries(recurring)) names.add(schema, { id: name })
  const schema = z.toJSONSchema(datasetSchema, {
    target: "draft-07",
    io: "input",
    metadata: names,
  }) as unknown as Node & { readonly definitions: Readonly<Record<string, Node>> }
  for (const [path, description] of Object.entries(descriptions)) {
    const node = nodeAt(schema, path)
    // In draft 7 what stands beside a reference is not read.
    if (node.$ref !== undefined) {
      node.allOf = [{ $ref: node.$ref }]
      delete node.$ref
    }
    node.description = description
  }
  nodeAt(schema, "events.type").examples = [...builtInEventTypes.keys()]
  return { title: "Comity dataset, format 1", ...schema }
}

/** The schema of a key; of `events.date`, of the key of an event; of `#text`, of a recurring form. */
function nodeAt(
  schema: Node & { readonly definitions: Readonly<Record<string, Node>> },
  path: string,
) {
  let node: Node | undefined = schema
  for (const key of path.split(".")) {
    const inner: Node | undefined = node?.items ?? node
    node = key.startsWith("#") ? schema.definitions[key.slice(1)] : inner?.properties?.[key]
  }
  if (!node) throw new Error(`The format has no ${path}.`)
  return node
}
