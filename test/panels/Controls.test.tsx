import { render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { Controls } from "../../src/panels/Controls.tsx"
import { LanguageSwitch } from "../../src/panels/LanguageSwitch.tsx"
import { LangContext } from "../../src/words/LangContext.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"

function showControls(lang: Lang = "en") {
  const onLang = vi.fn<(lang: Lang) => void>()
  const onSettings = vi.fn<() => void>()
  const onFile = vi.fn<(file: File) => void>()
  render(
    <LangContext value={lang}>
      <Controls onLang={onLang} onSettings={onSettings} onFile={onFile} />
    </LangContext>,
  )
  return { onLang, onSettings, onFile, user: userEvent.setup() }
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

test("of more than two languages one is chosen from a list", async () => {
  const onLang = vi.fn<(lang: Lang) => void>()
  render(
    <LangContext value="en">
      <LanguageSwitch onLang={onLang} offered={["zh", "en", "fr"]} />
    </LangContext>,
  )
  const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "Language" })
  expect(list.value).toBe("en")
  await userEvent.selectOptions(list, "français")
  expect(onLang).toHaveBeenCalledExactlyOnceWith("fr")
})

test("a button leads to the settings", async () => {
  const { onSettings, user } = showControls("zh")
  await user.click(screen.getByRole("button", { name: "设置…" }))
  expect(onSettings).toHaveBeenCalledOnce()
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
