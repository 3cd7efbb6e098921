import { type ReactNode, useEffect } from "react"
import { createPortal } from "react-dom"
import { type Palette, palettes } from "../theme/palettes.ts"
import { useTheme } from "../theme/ThemeContext.tsx"
import { useLang, useWords } from "../words/LangContext.tsx"
import { presentingWords } from "../words/presenting.ts"
import type { SpeakerHost } from "./openSpeakerWindow.ts"
import { speakerStyles } from "./speakerStyles.ts"

interface Props {
  readonly host: SpeakerHost
  readonly children: ReactNode
  /** Told of each key that is pressed in it. */
  readonly onKey: (event: KeyboardEvent) => void
  /** Told that the speaker has closed it. */
  readonly onGone: () => void
}

/** The speaker's window: what is in it is drawn by the page itself, for as long as both are open. */
export function SpeakerWindow({ host, children, onKey, onGone }: Props) {
  const theme = useTheme()
  const { speaker } = presentingWords(useLang())
  const { locale } = useWords()
  useEffect(() => {
    const sheet = new host.CSSStyleSheet()
    sheet.replaceSync(speakerStyles)
    host.document.adoptedStyleSheets = [sheet]
  }, [host])
  useEffect(() => {
    host.document.title = speaker
    host.document.documentElement.lang = locale
    host.document.documentElement.style.colorScheme = theme
  }, [host, speaker, locale, theme])
  useEffect(() => {
    const close = () => host.close()
    host.document.addEventListener("keydown", onKey)
    host.addEventListener("pagehide", onGone)
    window.addEventListener("pagehide", close)
    return () => {
      host.document.removeEventListener("keydown", onKey)
      host.removeEventListener("pagehide", onGone)
      window.removeEventListener("pagehide", close)
    }
  }, [host, onKey, onGone])
  return createPortal(
    <main className="speaker speaker-page" lang={locale} style={variablesOf(palettes[theme])}>
      {children}
    </main>,
    host.document.body,
  )
}

/** A palette as the custom properties that the style sheet uses. */
const variablesOf = (palette: Palette) =>
  Object.fromEntries(Object.entries(palette).map(([name, color]) => [`--${name}`, color]))
