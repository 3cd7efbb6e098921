import { screen, within } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { createSession } from "../../src/state/createSession.ts"
import { TablePanel } from "../../src/table/TablePanel.tsx"
import type { Lang } from "../../src/words/wordsIn.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show, textsOf } from "../panels/show.tsx"

const timeline = timelineOf([
  visit({
    id: "to-prague",
    to: ["czechs"],
    date: "1992-06",
    title: { zh: "访布拉格", en: "B visit" },
  }),
  visit({ id: "to-tirana", date: "1992-01", title: { zh: "访地拉那", en: "C visit" } }),
  relation({ id: "restored", date: "1991/1993", title: { zh: "复交", en: "A relation" } }),
  visit({
    id: "perhaps",
    to: ["wftu"],
    date: "[1992..1993]",
    title: { zh: "来访", en: "D visit" },
  }),
])
const open = (at: string, lang: Lang = "en", of = timeline) =>
  show(
    <div className="comity">
      <TablePanel session={createSession(lang)} />
    </div>,
    of,
    at,
    lang,
  )

const titles = () =>
  textsOf(screen.getAllByRole("rowheader").map((cell) => within(cell).getByRole("button")))
const head = (name: string) => screen.getByRole("columnheader", { name: new RegExp(`^${name}`) })

test("the rows come in order of time, and a heading sorts them, then turns them round", async () => {
  const { user } = open("t=1992&panel=table")
  expect(titles()).toEqual(["A relation", "C visit", "D visit", "B visit"])
  expect(head("Date").getAttribute("aria-sort")).toBe("ascending")
  await user.click(screen.getByRole("button", { name: "Event" }))
  expect(titles()).toEqual(["A relation", "B visit", "C visit", "D visit"])
  await user.click(screen.getByRole("button", { name: "Event" }))
  expect(titles()).toEqual(["D visit", "C visit", "B visit", "A relation"])
  expect(head("Event").getAttribute("aria-sort")).toBe("descending")
  expect(head("Date").getAttribute("aria-sort")).toBeNull()
})

test("a row is chosen by the hand or the keys, to be read beside the table", async () => {
  const { user, state } = open("t=1992&panel=table")
  await user.click(screen.getByRole("cell", { name: "Czech unions" }))
  expect(state()).toMatchObject({ select: "event:to-prague", panel: "table" })
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "B visit" }))
  await user.keyboard("{ArrowUp}{Enter}")
  expect(state().select).toBe("event:perhaps")
  expect(screen.getByRole("button", { current: true }).textContent).toBe("D visit")
  await user.keyboard("{Home}")
  expect(document.activeElement?.textContent).toBe("A relation")
})

test("of the relations a row leads to the country or the organisation", async () => {
  const { user, state } = open("t=1992&panel=table", "zh")
  await user.click(screen.getByRole("tab", { name: "关系（6）" }))
  expect(screen.getByRole("table", { name: "截至1992年末的关系" })).toBeTruthy()
  expect(titles()).toEqual(["阿尔巴尼亚", "捷克工会", "捷克斯洛伐克", "全总", "世界工联", "中国"])
  const albania = screen.getByRole("row", { name: /阿尔巴尼亚/ })
  expect(within(albania).getByText("恢复")).toBeTruthy()
  await user.click(albania)
  expect(state().select).toBe("ALB")
})

test("it follows the moment and the filters, and Escape closes it", async () => {
  const { user, state, viewer } = open("t=1992&panel=table")
  await user.click(screen.getByRole("button", { name: "Next moment" }))
  await screen.findByRole("heading", { name: "Table: 1993" })
  expect(titles()).toEqual(["A relation", "D visit"])
  viewer.actions.setReading("certain")
  expect(await screen.findByRole("tab", { name: "Events (1)" })).toBeTruthy()
  await user.keyboard("{Escape}")
  expect(state().panel).toBeUndefined()
})

test("a moment without rows says so, and offers nothing to save", () => {
  open("t=1989&panel=table")
  expect(screen.getByText("No event is recorded for this moment.")).toBeTruthy()
  expect(screen.getByRole("button", { name: "Save as CSV" })).toHaveProperty("disabled", true)
})

describe("a stranger's text", () => {
  const evil = "\u202e<img src=x onerror=alert(1)>"
  const strange = timelineOf([
    visit({ title: { fr: evil } }),
    visit({ id: "long", title: "x".repeat(10_000), people: [{ name: evil }] }),
  ])

  test("stays text, each piece for itself and in its own language", () => {
    const { container } = open("t=1992&panel=table", "en", strange)
    expect(container.querySelector("img")).toBeNull()
    const said = [...container.querySelectorAll("bdi")].filter((bdi) => bdi.textContent === evil)
    expect(said.map(({ lang }) => lang)).toEqual(["fr", ""])
    expect(titles()[1]).toHaveLength(10_000)
  })
})
