type Load = () => Promise<string>

/** The histories that ship with Comity, each as the text of its file, read when it is asked for. */
export const builtIn: ReadonlyMap<string, Load> = new Map<string, Load>([
  ["acftu-1990s", () => import("../../data/acftu-1990s.json?raw").then((file) => file.default)],
  // The one file holds no more than the history that it is made of.
  ...(import.meta.env.MODE === "one-file" ? [] : others()),
])

function others(): [string, Load][] {
  return [
    [
      "prc-relations",
      () => import("../../data/prc-relations.json?raw").then((file) => file.default),
    ],
  ]
}

/** The history on which the page opens. */
export const firstHistory = "acftu-1990s"
