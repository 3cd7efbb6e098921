import { describe, expect, test } from "vitest"
import { captureStep, freeId } from "../../src/editing/captureStep.ts"
import { createSession } from "../../src/state/createSession.ts"
import { datasetTextOf } from "../../src/state/datasetTextOf.ts"
import { rawHistory, visit } from "../fixtures/history.ts"

const history = JSON.stringify(rawHistory({ events: [visit()] }))

async function sessionAt(state: string) {
  const session = createSession("en")
  await session.open(history)
  await session.goto(state)
  return { session, viewer: session.store.getState().viewer! }
}

describe("a step that is captured", () => {
  test("is the view, not the language, the theme or the way it is shown", async () => {
    const { viewer } = await sessionAt(
      "t=1992&select=ALB&view=20,41,3&theme=dark&present=1&speed=2",
    )
    expect(captureStep(viewer, [])).toEqual({
      id: "albania-1992",
      title: { zh: "阿尔巴尼亚，1992年", en: "Albania, 1992" },
      state: "t=1992&select=ALB&view=20,41,3",
      cites: [],
    })
  })

  test("keeps the past in sight and what is left out, and no day that holds for all steps", async () => {
    const stepAt = async (state: string) => captureStep((await sessionAt(state)).viewer, []).state
    expect(await stepAt("t=1992&window=trail&trail=3&reading=certain&panel=matrix")).toBe(
      "t=1992&window=trail&trail=3&reading=certain",
    )
    expect(await stepAt("t=1992&reading=earliest")).toBe("t=1992")
    expect(await stepAt("t=1992&panel=table")).toBe("t=1992&panel=table")
  })

  test("can be saved with the dataset, which then opens without a problem", async () => {
    const { session, viewer } = await sessionAt("t=1992&select=ALB")
    const step = captureStep(viewer, [])
    viewer.actions.setSteps([{ ...step, notes: { zh: "讲稿" } }])
    const again = createSession("en")
    expect(await again.open(datasetTextOf(session))).toBe(true)
    expect(again.store.getState().viewer!.timeline.dataset.steps).toEqual([
      { ...step, notes: { zh: "讲稿" } },
    ])
  })
})

describe("the id of a step", () => {
  const step = (id: string) => ({ id, title: id, state: "", cites: [] })

  test("is its title in small letters, and no other step's", () => {
    expect(freeId("Côte d’Ivoire, 1992", [])).toBe("cote-d-ivoire-1992")
    expect(freeId("Accra", [step("accra"), step("accra-2")])).toBe("accra-3")
    expect(freeId("a".repeat(200), []).length).toBeLessThanOrEqual(80)
  })

  test("is the step's number where the title has no letters for it", () => {
    expect(freeId("1992", [])).toBe("step-1")
    expect(freeId("起初", [step("step-2")])).toBe("step-3")
  })
})
