import { render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { Controls } from "../../src/panels/Controls.tsx"
import type { Theme } from "../../src/theme/palettes.ts"
import { ThemeContext } from "../../src/theme/ThemeContext.tsx"
import { LangContext } from "../../src/words/LangContext.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"

function showControls(lang: Lang = "en", theme: Theme = "light") {
  const onLang = vi.fn<(lang: Lang) => void>()
  const onTheme = vi.fn<(theme: Theme) => void>()
  const onFile = vi.fn<(file: File) => void>()
  render(
    <LangContext value={lang}>
      <ThemeContext value={theme}>
        <Controls onLang={onLang} onTheme={onTheme} onFile={onFile} />
      </ThemeContext>
    </LangContext>,
  )
  return { onLang, onTheme, onFile, user: userEvent.setup() }
}

const pressed = (name: string) =>
  screen.getByRole("button", { name }).getAttribute("aria-pressed") === "true"

describe("the language buttons", () => {
  test("say which language it is, each in its own", () => {
    showControls("zh")
    expect(screen.getByRole("group", { name: "语言" })).toBeTruthy()
    expect([pressed("中文"), pressed("English")]).toEqual([true, false])
    expect(screen.getByRole("button", { name: "English" }).lang).toBe("en")
  })

  test("change it", async () => {
    const { onLang, user } = showControls("en")
    await user.click(screen.getByRole("button", { name: "中文" }))
    expect(onLang).toHaveBeenCalledExactlyOnceWith("zh")
  })
})

describe("the theme button", () => {
  test("offers the dark where it is light", async () => {
    const { onTheme, user } = showControls("en", "light")
    await user.click(screen.getByRole("button", { name: "Dark" }))
    expect(onTheme).toHaveBeenCalledExactlyOnceWith("dark")
  })

  test("offers the light where it is dark", async () => {
    const { onTheme, user } = showControls("zh", "dark")
    await user.click(screen.getByRole("button", { name: "浅色" }))
    expect(onTheme).toHaveBeenCalledExactlyOnceWith("light")
  })
})

describe("the file input", () => {
  const file = new File(["{}"], "history.json", { type: "application/json" })
  const input = () => screen.getByLabelText<HTMLInputElement>("Open a dataset…")

  test("opens the file that was chosen", async () => {
    const { onFile, user } = showControls()
    await user.upload(input(), file)
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file)
  })

  test("opens the same file again, once it is mended", async () => {
    const { onFile, user } = showControls()
    await user.upload(input(), file)
    expect(input().value).toBe("")
    await user.upload(input(), file)
    expect(onFile).toHaveBeenCalledTimes(2)
  })

  test("is reached by the keyboard", async () => {
    const { user } = showControls()
    await user.tab()
    expect(document.activeElement).toBe(input())
  })
})
