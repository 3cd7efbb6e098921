import type { slidesWords } from "../words/slides.ts"

/** The sentence that says why slides or a handout could not be made. */
export function whyNot(error: unknown, words: ReturnType<typeof slidesWords>): string {
  if (!(error instanceof Error)) return words.failed
  if (error.name === "StudioError") return words.noMap
  if (error.name === "NoPicture") return words.noPicture
  // What a browser says of a module that it did not get.
  const isModule = /module|import/i.test(error.message)
  return error.name === "NoLibrary" || isModule ? words.noLibrary : words.failed
}
