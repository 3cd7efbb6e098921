import { act, screen, waitFor } from "@testing-library/react"
import { describe, expect, test, vi } from "vitest"
import { Legend } from "../../src/panels/Legend.tsx"
import { en } from "../../src/words/en.ts"
import { relation, timelineOf, visit } from "../fixtures/history.ts"
import { show, textsOf } from "./show.tsx"

const timeline = timelineOf([
  ...["friendly", "restored", "suspended"].map((status) => relation({ id: status, status })),
  visit({ id: "certain" }),
  visit({ id: "perhaps", date: "[1990..1992]" }),
  visit({ id: "whom", to: [{ someOf: [], label: "some", at: "africa" }] }),
])

const legend = () => textsOf(screen.getAllByRole("listitem"))

describe("the legend", () => {
  test("has each status by its word, and what stands for none", () => {
    show(<Legend />, timeline)
    for (const word of ["Friendly", "Restored", "Suspended"]) expect(legend()).toContain(word)
    for (const word of [en.recorded, en.nothingRecorded, en.home, en.outbound, en.inbound])
      expect(legend()).toContain(word)
  })

  test("tells what the ring is, where something happened at one place", () => {
    const { container } = show(<Legend />, timeline)
    expect(legend()).not.toContain(en.pulse)
    container.remove()
    show(<Legend />, timelineOf([visit({ id: "said", type: "statement" })]))
    expect(legend()).toContain(en.pulse)
    expect(legend()).not.toContain(en.outbound)
  })

  test("says whose territory the map shows, and is the way to the other view", async () => {
    const onToggle = vi.fn()
    const { user } = show(<Legend territory={{ isOwn: true, onToggle }} />, timeline)
    expect(legend().at(-1)).toMatch(/^Territory as in this history\./)
    await user.click(screen.getByRole("button", { name: "Show it as held on the day" }))
    expect(onToggle).toHaveBeenCalledOnce()
  })

  test("names its words in the reader's language", () => {
    show(<Legend />, timeline, "", "zh")
    expect(screen.getByRole("region", { name: "图例" })).toBeTruthy()
    expect(legend().slice(0, 3)).toEqual(["友好", "恢复", "中断"])
  })

  test("draws the pattern of a status beside its colour", () => {
    show(<Legend />, timeline)
    const [friendly, restored] = screen.getAllByRole("listitem")
    expect(friendly!.querySelector("pattern")).toBeNull()
    expect(restored!.querySelector("pattern")).not.toBeNull()
  })
})

test("a status that nobody ever has to the centre is left out", () => {
  show(<Legend />, timelineOf([relation()]))
  expect(screen.getByText("Restored")).toBeTruthy()
  expect(screen.queryByText("Friendly")).toBeNull()
})

test("where no arc is ever drawn each status says how many states have it, and no arc is explained", async () => {
  const between = (code: string, status: string) =>
    relation({ id: code.toLowerCase(), between: ["acftu", code], status, date: "1991" })
  const relations = [
    between("ALB", "restored"),
    between("FRA", "restored"),
    between("ITA", "friendly"),
  ]
  const { viewer } = show(<Legend />, timelineOf(relations), "t=1990")
  expect(legend().slice(0, 2)).toEqual(["Friendly0", "Restored0"])
  expect(legend()).not.toContain(en.outbound)
  act(() => viewer.actions.stepBy(1))
  await waitFor(() => expect(legend().slice(0, 2)).toEqual(["Friendly1", "Restored2"]))
})

describe("the switch for what is only possible", () => {
  const checkbox = () => screen.getByRole<HTMLInputElement>("checkbox")

  test("says how many events it hides, also once it has hidden them", async () => {
    const { viewer, user } = show(<Legend />, timeline, "t=1992")
    expect(viewer.frame().possible).toHaveLength(2)
    await user.click(screen.getByRole("checkbox", { name: "Show what is only possible (2)" }))
    expect(viewer.frame().possible).toHaveLength(0)
    expect(checkbox().checked).toBe(false)
    expect(screen.getByRole("checkbox", { name: "Show what is only possible (2)" })).toBe(
      checkbox(),
    )
  })

  test("brings them back", async () => {
    const { viewer, user } = show(<Legend />, timeline, "t=1992")
    await user.click(checkbox())
    await user.click(checkbox())
    expect(viewer.frame().possible).toHaveLength(2)
  })
})
