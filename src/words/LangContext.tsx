import { createContext, useContext } from "react"
import type { Words } from "./en.ts"
import { type Lang, wordsIn } from "./wordsIn.ts"

export const LangContext = createContext<Lang>("en")

/** The language of the interface. */
export const useLang = (): Lang => useContext(LangContext)

/** The interface's words in its language. */
export const useWords = (): Words => wordsIn(useLang())
