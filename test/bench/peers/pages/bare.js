// The map alone: a step draws the same once more.
import { createBareMap } from "../../bare/createBareMap.ts"
import { drawn } from "./frames.js"

export default async function open(container) {
  const map = await createBareMap(container)
  const step = () => drawn(map, () => {})
  return { fill: step, step }
}
