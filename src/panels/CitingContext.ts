import { createContext } from "react"

/** Opens the citation of an event, or with undefined the sources of the view; absent where nothing is taken away. */
export const CitingContext = createContext<((event: string | undefined) => void) | undefined>(
  undefined,
)
