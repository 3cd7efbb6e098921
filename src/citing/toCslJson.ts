import type { Matter } from "./Matter.ts"

/** An item of CSL-JSON, with the fields that are used here. */
export interface CslItem {
  readonly id: string
  readonly type: "dataset" | "document" | "entry"
  readonly title: string
  readonly [field: string]: unknown
}

/** A citation as items of CSL-JSON: the fact or the history, and each source. */
export function cslItems({ history, event, sources, link }: Matter): CslItem[] {
  const { title, version, creators, license } = history
  const own = {
    version,
    author: creators.map((literal) => ({ literal })),
    ...issuedIn(version),
    ...(link !== undefined && { URL: link }),
  }
  const note = (texts: readonly (string | undefined)[]) => {
    const said = texts.filter(Boolean).join("; ")
    return said === "" ? {} : { note: said }
  }
  const head: CslItem = event
    ? {
        id: event.id,
        type: "entry",
        title: event.title,
        "container-title": title,
        ...own,
        ...note([event.date, event.certainty, license]),
      }
    : { id: "comity:history", type: "dataset", title, ...own, ...note([license]) }
  return [
    head,
    ...sources.map(({ id, title, url, language, locators, quotes }) => ({
      id: event ? `${event.id}:${id}` : id,
      type: "document" as const,
      title,
      ...(language !== undefined && { language }),
      ...(url !== undefined && { URL: url }),
      ...note([...locators, ...quotes.map((quote) => `“${quote}”`)]),
    })),
  ]
}

/** A citation as CSL-JSON. */
export const toCslJson = (matter: Matter): string => JSON.stringify(cslItems(matter), null, 2)

function issuedIn(version: string) {
  const date = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(version)
  if (!date) return {}
  const parts = date.slice(1).flatMap((part) => (part === undefined ? [] : Number(part)))
  return { issued: { "date-parts": [parts] } }
}
