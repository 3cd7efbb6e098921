import { languages, loadWords } from "../src/words/wordsIn.ts"

// The page loads the words that it speaks; a test may ask for any.
await loadWords(...languages)
