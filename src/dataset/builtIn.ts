/** The histories that ship with Comity, each as the text of its file, read when it is asked for. */
export const builtIn: ReadonlyMap<string, () => Promise<string>> = new Map([
  ["acftu-1990s", () => import("../../data/acftu-1990s.json?raw").then((file) => file.default)],
  ["prc-relations", () => import("../../data/prc-relations.json?raw").then((file) => file.default)],
])

/** The history on which the page opens. */
export const firstHistory = "acftu-1990s"
