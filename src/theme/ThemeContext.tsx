import { createContext, useContext, useSyncExternalStore } from "react"
import type { Theme, ThemeChoice } from "./palettes.ts"

export const ThemeContext = createContext<Theme>("light")

/** The theme that the page is drawn in. */
export const useTheme = (): Theme => useContext(ThemeContext)

const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)")

/** The theme that a choice means now; follows the system while the choice is `auto`. */
export function useThemeOf(choice: ThemeChoice): Theme {
  const dark = useSyncExternalStore(
    (changed) => {
      const query = systemIsDark()
      query.addEventListener("change", changed)
      return () => query.removeEventListener("change", changed)
    },
    () => systemIsDark().matches,
  )
  return choice === "auto" ? (dark ? "dark" : "light") : choice
}
