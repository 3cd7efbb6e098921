import { screen } from "@testing-library/react"
import { expect, test } from "vitest"
import { FramedPage } from "../../src/frame/FramedPage.tsx"
import { createSession } from "../../src/state/createSession.ts"
import { show } from "../panels/show.tsx"

async function frame(ui: "min" | "none", state: string, lang: "en" | "zh" = "en") {
  const session = createSession(lang)
  await session.goto("")
  const { timeline } = session.store.getState().viewer!
  const page = <FramedPage session={session} ui={ui} stage={<p>the map</p>} />
  return show(page, timeline, state, lang)
}

test("a small frame has the title, the map and the time, and no list of events", async () => {
  await frame("min", "t=1992")
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("trade unions")
  expect(screen.getByText("the map")).toBeTruthy()
  expect(screen.getByRole("slider")).toBeTruthy()
  expect(screen.queryByRole("complementary")).toBeNull()
  expect(screen.queryByText(/Boundaries/)).toBeNull()
})

test("a country that is chosen says its name, how it stands, why, and leads to the whole view", async () => {
  const { container, user } = await frame("min", "t=1992&select=ALB")
  const card = container.querySelector(".frame-card")!
  expect(card.textContent).toContain("Albania")
  expect(card.textContent).toContain("Restored")
  expect(card.textContent).toContain("some time between 1990 and 1992")
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Open the whole view" })
  expect(link.target).toBe("_blank")
  expect(link.href).not.toContain("ui=")
  await user.click(screen.getByRole("button", { name: "Close" }))
  expect(container.querySelector(".frame-card")).toBeNull()
})

test("an event that is chosen says what and when", async () => {
  const { container } = await frame("min", "t=1992&select=event:ni-zhifu-1992", "zh")
  expect(container.querySelector(".frame-card")!.textContent).toMatch(/倪志福.*1992年/)
})

test("the barest frame has the map and its moment, and boundaries and sources at one press", async () => {
  const { user } = await frame("none", "t=1992-03")
  expect(screen.getByText("March 1992")).toBeTruthy()
  expect(screen.queryByRole("slider")).toBeNull()
  expect(screen.queryByRole("heading")).toBeNull()
  await user.click(screen.getByRole("button", { name: "Legend and sources" }))
  expect(screen.getByText(/Boundaries are simplified/)).toBeTruthy()
  expect(screen.getByText(/^Sources/)).toBeTruthy()
})
