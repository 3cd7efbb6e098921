import { render, screen } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import type { Text } from "../../src/dataset/Dataset.ts"
import { Said } from "../../src/panels/Said.tsx"
import { LangContext } from "../../src/words/LangContext.tsx"

function said(text: Text) {
  const { container } = render(
    <LangContext value="en">
      <Said text={text} />
    </LangContext>,
  )
  const span = container.querySelector("span")!
  return [span.textContent, span.getAttribute("lang")]
}

describe("a text of the dataset", () => {
  test("is said in the reader's language, as the page's own", () => {
    expect(said({ zh: "工会", en: "Union" })).toEqual(["Union", null])
  })

  test("that lacks it is said in its first, and marked", () => {
    expect(said({ fr: "Syndicat", zh: "工会" })).toEqual(["Syndicat", "fr"])
  })

  test("is said in a variety of the reader's language, and marked as that", () => {
    expect(said({ zh: "工会", "en-GB": "Trade union" })).toEqual(["Trade union", "en-GB"])
  })

  test("of no stated language is not marked", () => {
    expect(said("Union")).toEqual(["Union", null])
  })

  test("finds its own direction", () => {
    said({ ar: "نقابة" })
    expect(screen.getByText("نقابة").dir).toBe("auto")
  })
})
