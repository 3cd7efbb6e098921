import { describe, expect, test } from "vitest"
import { readDataset, readDatasetText } from "../../src/dataset/readDataset.ts"
import { rawHistory, relation, soundDataset, visit } from "../fixtures/history.ts"

/** Each problem as "code at path". */
const problemsOf = (raw: unknown) =>
  (readDataset(raw).problems ?? []).map(({ code, path }) => `${code} at ${path.join(".")}`)

const withEvent = (event: unknown) => rawHistory({ events: [event] })

describe("a sound dataset", () => {
  test("is read with its dates' bounds and its former codes as today's", () => {
    const dataset = soundDataset(withEvent(visit({ date: "[1990..1992]", to: ["ROM"] })))
    expect(dataset.events.at(0)).toMatchObject({
      to: ["ROU"],
      date: { form: "oneOf", text: "[1990..1992]" },
    })
  })

  test("without an extent spans its events", () => {
    const raw = { ...withEvent(visit({ date: "1991-05" })), extent: undefined }
    const { extent } = soundDataset(raw)
    expect(extent.end - extent.start).toBe(31)
  })

  test("may begin with a byte order mark", () => {
    expect(readDatasetText(`\uFEFF${JSON.stringify(rawHistory())}`).dataset).toBeDefined()
  })
})

describe("a file that is no dataset", () => {
  test.each([
    ["", "empty"],
    [" \n", "empty"],
    ["<!doctype html><html>", "json"],
    ['{"format": 1,', "json"],
    ['{"format": NaN}', "json"],
    ["[]", "not-a-dataset"],
    ["null", "not-a-dataset"],
    ['"text"', "not-a-dataset"],
    ['{"format": 2}', "format-version"],
  ])("%j is told as %s", (text, code) => {
    expect(readDatasetText(text).problems?.map((problem) => problem.code)).toEqual([code])
  })
})

describe("what is wrong with a dataset is told", () => {
  test("all at once: in the form, the references and the dates", () => {
    const raw = rawHistory({
      title: undefined,
      colour: "red",
      events: [
        visit({ date: "1972-13" }),
        visit({ id: "b", title: 5 }),
        visit({ id: "c", to: ["nobody"], cites: [{ source: "lost", locator: "1" }] }),
      ],
    })
    expect(problemsOf(raw).sort()).toEqual([
      "date at events.0.date",
      "missing at title",
      "reference at events.2.cites.0.source",
      "reference at events.2.to.0",
      "type at events.1.title",
      "unknown-key at colour",
    ])
  })

  test.each([
    [
      "an id that stands twice",
      rawHistory({ events: [visit(), visit()] }),
      "duplicate-id at events.1.id",
    ],
    ["an unknown code", withEvent(visit({ to: ["QQQ"] })), "code at events.0.to.0"],
    ["a code of two letters", withEvent(visit({ to: ["AL"] })), "pattern at events.0.to.0"],
    [
      "a state that was gone",
      withEvent(visit({ to: ["SUN"], date: "1993" })),
      "code-on-date at events.0.to.0",
    ],
    [
      "a state that was not yet",
      withEvent(visit({ to: ["CZE"], date: "1991" })),
      "code-on-date at events.0.to.0",
    ],
    ["no second party", withEvent(visit({ to: undefined })), "parties at events.0"],
    ["nobody who travels", withEvent(visit({ from: undefined })), "parties at events.0.from"],
    [
      "both from and between",
      withEvent(visit({ between: ["acftu", "ALB"] })),
      "from-and-between at events.0",
    ],
    [
      "one party between",
      withEvent(relation({ between: ["acftu"] })),
      "single-party at events.0.between",
    ],
    ["an unknown status", withEvent(relation({ status: "cold" })), "reference at events.0.status"],
    ["an unknown type", withEvent(visit({ type: "war" })), "reference at events.0.type"],
    [
      "an inference without a note",
      withEvent(visit({ certainty: "inferred" })),
      "note-missing at events.0",
    ],
    [
      "an unknown certainty",
      withEvent(visit({ certainty: "sure" })),
      "one-of at events.0.certainty",
    ],
    ["a date as people write it", withEvent(visit({ date: "1972年2月" })), "date at events.0.date"],
    ["an extent without end", rawHistory({ extent: "1989/.." }), "open-extent at extent"],
    [
      "a latitude past the pole",
      rawHistory({ places: [{ id: "p", name: "P", at: [0, 91] }] }),
      "too-big at places.0.at.1",
    ],
    [
      "coordinates as text",
      rawHistory({ places: [{ id: "p", name: "P", at: "1,2" }] }),
      "type at places.0.at",
    ],
    [
      "an unknown unit",
      rawHistory({ territory: [{ unit: "QQQ", polity: "CHN" }] }),
      "unit at territory.0.unit",
    ],
    [
      "a colour by name",
      rawHistory({ statuses: [{ id: "s", label: "S", color: "red" }] }),
      "pattern at statuses.0.color",
    ],
    [
      "a link that runs",
      rawHistory({ sources: [{ id: "s", title: "S", url: "JaVaScRiPt:alert(1)" }] }),
      "link at sources.0.url",
    ],
    [
      "a link with a password",
      rawHistory({ sources: [{ id: "s", title: "S", url: "https://a:b@c.org" }] }),
      "link at sources.0.url",
    ],
    ["an unknown subject", rawHistory({ subject: "nobody" }), "reference at subject"],
  ])("%s", (_, raw, problem) => {
    expect(problemsOf(raw)).toContain(problem)
  })

  test("but not twice: a malformed actor still counts as known", () => {
    const raw = rawHistory({
      actors: [{ id: "acftu", name: 7, kind: "union", country: "CHN" }],
      events: [visit()],
    })
    expect(problemsOf(raw)).toEqual(["type at actors.0.name"])
  })

  test("with the entry's own index, though one before it is malformed", () => {
    const raw = rawHistory({ events: [visit({ title: 5 }), visit({ id: "b", date: "soon" })] })
    expect(problemsOf(raw)).toEqual(["type at events.0.title", "date at events.1.date"])
  })

  test("when more pairs than 64 are named", () => {
    const many = Array.from({ length: 65 }, () => "ALB")
    expect(problemsOf(withEvent(visit({ to: many })))).toContain("too-many-pairs at events.0")
  })

  test("and leaves Object.prototype alone", () => {
    readDatasetText('{"format":1,"__proto__":{"polluted":1},"events":[{"id":"__proto__"}]}')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
