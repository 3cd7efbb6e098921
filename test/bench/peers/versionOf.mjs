import { readFileSync } from "node:fs"

const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"))

/** The version of a peer that this folder's package asks for. @param {string} name */
export const versionOf = (name) => String(dependencies[name])
