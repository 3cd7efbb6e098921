import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { trustedDataset } from "../../src/dataset/trustedDataset.ts"
import { createSearch } from "../../src/search/createSearch.ts"
import { entriesOf, mostEvents } from "../../src/search/entriesOf.ts"
import { createTimeline } from "../../src/timeline/createTimeline.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

const first = readFileSync(new URL("../../data/acftu-1990s.json", import.meta.url), "utf8")
const ask = createSearch(entriesOf(createTimeline(trustedDataset(first))))
const answersTo = (query: string, kind: string) =>
  ask(query).find((group) => group.kind === kind)?.answers ?? []
const chosenBy = (query: string, kind: string) =>
  answersTo(query, kind).map(({ entry: { selection } }) =>
    "code" in selection ? selection.code : selection.id,
  )

describe("a country is found by", () => {
  test.each([
    ["its name", "albania", "ALB"],
    ["its Chinese name", "阿尔巴尼亚", "ALB"],
    ["a part of its Chinese name", "尔巴尼", "ALB"],
    ["its code", "alb", "ALB"],
    ["a name without its diacritics", "cote d'ivoire", "CIV"],
    ["a former name", "upper volta", "BFA"],
    ["a former code", "HVO", "BFA"],
    ["a state that is gone", "czechoslovakia", "CSK"],
    ["words in another order", "republic dominican", "DOM"],
  ])("%s", (_, query, code) => {
    expect(chosenBy(query, "country")[0]).toBe(code)
  })
})

test("what is so called comes first, then what begins so, then a word that does, then the rest", () => {
  const events = ["Omali", "A Mali", "Malians", "Mali"].map((title, i) =>
    visit({ id: `e${i}`, title }),
  )
  const [group] = createSearch(entriesOf(timelineOf(events)))("mali").filter(
    ({ kind }) => kind === "event",
  )
  expect(group!.answers.map(({ entry }) => entry.name)).toEqual([
    "Mali",
    "Malians",
    "A Mali",
    "Omali",
  ])
})

test("what is called so comes before what is only written of", () => {
  const events = [
    visit({ id: "of", title: "A visit", text: "Steel" }),
    visit({ id: "called", title: "Works of steel" }),
  ]
  const groups = createSearch(entriesOf(timelineOf(events)))("steel")
  expect(groups.map(({ kind, total }) => [kind, total])).toEqual([["event", 2]])
  expect(groups[0]!.answers[0]!.entry.name).toBe("Works of steel")
})

test("organisations are found by acronym and by name", () => {
  expect(chosenBy("icftu", "organisation")[0]).toBe("icftu")
  expect(chosenBy("自由工联", "organisation")[0]).toBe("icftu")
})

test("people and places lead to what they had part in", () => {
  expect(chosenBy("倪志福", "person").length).toBeGreaterThan(0)
  expect(chosenBy("brussels", "place")).toContain("icftu")
  expect(chosenBy("bonn", "place")).toContain("DEU")
})

test("of many answers the best are given, with how many there are", () => {
  const group = ask("中国").find(({ kind }) => kind === "event")!
  expect(group.answers).toHaveLength(6)
  expect(group.total).toBeGreaterThan(6)
})

test("nothing answers to nothing, to signs alone and to what is nowhere", () => {
  for (const query of ["", "  ", "—<>", "qqqq", "\n"]) expect(ask(query)).toEqual([])
})

test("a query longer than anybody types is cut", () => {
  expect(chosenBy(`albania${" ".repeat(200)}qqqq`, "country")).toEqual(["ALB"])
})

test("of a history of very many events the countries and organisations are found, and no event", () => {
  const timeline = timelineOf([visit({ title: "Steel" })])
  const kindsIn = (count: number) =>
    new Set(
      entriesOf({ ...timeline, events: { ...timeline.events, count } }).map(({ kind }) => kind),
    )
  expect(kindsIn(1)).toContain("event")
  expect(kindsIn(mostEvents + 1)).not.toContain("event")
  expect(kindsIn(mostEvents + 1)).toContain("organisation")
})
