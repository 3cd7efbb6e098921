import { useEffect } from "react"

/** A text as a string of CSS. */
const cssString = (text: string): string =>
  `"${[...text].map((character) => (/[\p{L}\p{N} ]/u.test(character) ? character : `\\${character.codePointAt(0)!.toString(16)} `)).join("")}"`

/**
 * Puts a title and the page's number at the foot of every printed page while it lives. A browser that
 * writes no feet of its own shows the document's title in its place, so that becomes the title too.
 */
export function usePageFoot(title: string): void {
  useEffect(() => {
    const before = document.title
    document.title = title
    const sheet = new CSSStyleSheet()
    const small = "font: 8pt sans-serif; color: #5f5a51; vertical-align: top; padding-top: 4mm"
    sheet.replaceSync(`@page {
      @bottom-left { content: ${cssString(title)}; ${small} }
      @bottom-right { content: counter(page) " / " counter(pages); ${small} }
    }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.title = before
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [title])
}
