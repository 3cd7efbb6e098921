/** Why the page as one file is not to be had: it is not there, or could not be fetched. */
export class NoPageText extends Error {
  constructor(readonly why: "missing" | "unreachable") {
    super(`the page as one file is ${why}`)
  }
}

// The scripts lie in a folder of their own; the file lies beside the page.
const beside = "../comity.html"

let own: string | undefined

/** Keeps the text of a page that is one file, to be called before anything is drawn into it. */
export function keepPageText(page: Document): void {
  own = `<!doctype html>\n${page.documentElement.outerHTML}\n`
}

/**
 * The text of the page as one file: its own where it is one, else that of `comity.html`.
 * @throws NoPageText
 */
export async function pageText(): Promise<string> {
  if (own !== undefined) return own
  const answer = await fetch(new URL(beside, import.meta.url)).catch(() => undefined)
  if (answer && !answer.ok) throw new NoPageText("missing")
  const text = await answer?.text().catch(() => undefined)
  if (text === undefined) throw new NoPageText("unreachable")
  return text
}
