// What Comity is measured against.
import { createBareMap } from "./createBareMap.ts"

await createBareMap(document.getElementById("map")!)
