// Measures Comity beside its peers alone. 1 is the exit code when a goal is missed.
import { buildPages } from "../buildPages.mjs"
import { serve } from "../serve.mjs"
import { benchPeers } from "./benchPeers.mjs"

const folder = await buildPages()
const { url, close } = await serve(folder)
const missed = await benchPeers(folder, url)
close()
process.exitCode = missed > 0 ? 1 : 0
