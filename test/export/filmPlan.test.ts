import { describe, expect, test } from "vitest"
import { type FilmPicture, type FilmPlan, planFilm } from "../../src/export/film/filmPlan.ts"
import { type SceneOptions, scenesOf } from "../../src/export/film/scenesOf.ts"
import { createEstimate } from "../../src/export/film/secondsLeft.ts"
import { createViewer } from "../../src/state/createViewer.ts"
import { timelineOf, visit } from "../fixtures/history.ts"

const world = { lng: 110, lat: 20, zoom: 1 }
const albania = { lng: 20, lat: 41, zoom: 4 }

const steps = [
  { id: "first", title: { zh: "一", en: "One" }, state: "t=1991", text: { en: "It begins." } },
  { id: "second", title: { zh: "二", en: "Two" }, state: "t=1992&select=ALB&view=20,41,4" },
]

const timeline = timelineOf([visit()], { steps })
const chosen = createViewer(timeline).store.getState()

function plan(options: Partial<SceneOptions>, fps = 25, choice = chosen): FilmPlan {
  const usual = { subject: { kind: "steps" }, seconds: 5, lang: "en", cards: false } as const
  return planFilm(scenesOf(timeline, choice, { ...usual, ...options }), fps, () => world, 1280)
}

type MapPicture = Extract<FilmPicture, { kind: "map" }>
const onMap = (picture: FilmPicture | undefined) => picture as MapPicture
const wordsOf = ({ frames }: FilmPlan, second: number, fps = 25) =>
  onMap(frames[second * fps]).words

describe("a film of the steps", () => {
  test("shows each step for its seconds, with its own words", () => {
    const film = plan({ seconds: 4 })
    expect(film.duration).toBe(8)
    expect(wordsOf(film, 0)).toEqual({ title: "One", moment: "1991", sentence: "It begins." })
    expect(wordsOf(film, 3)).toEqual(wordsOf(film, 0))
    expect(wordsOf(film, 4)).toEqual({ title: "Two", moment: "1992" })
  })

  test("leaves no step on the screen for less than two seconds", () => {
    expect(plan({ seconds: 0.5 }).duration).toBe(4)
  })

  test("lets the arcs fly for 1.4 seconds, by the frames and not by a clock", () => {
    const phases = plan({}).frames.map((frame) => onMap(frame).shot.phase)
    expect(phases[0]).toBe(0)
    expect(phases[14]).toBeCloseTo(14 / 25 / 1.4)
    expect(phases.slice(35, 125).every((phase) => phase === 1)).toBe(true)
    expect(phases[125]).toBe(0)
  })

  test("moves the camera in the first second of a step, and holds it then", () => {
    const cameras = plan({}).frames.map((frame) => onMap(frame).shot.camera)
    expect(cameras[124]).toEqual(world)
    expect(cameras[125]).toEqual(world)
    expect(cameras[137]!.lng).toBeLessThan(110)
    expect(cameras[137]!.lng).toBeGreaterThan(20)
    expect(cameras[150]).toEqual(albania)
    expect(cameras.at(-1)).toEqual(albania)
  })

  test("has one picture for all frames in which nothing moves", () => {
    const { frames } = plan({})
    expect(new Set(frames.slice(35, 125)).size).toBe(1)
    expect(new Set(frames.slice(0, 35)).size).toBe(35)
    expect(frames[124]).not.toBe(frames[125])
  })

  test("is the same film twice", () => {
    expect(plan({})).toEqual(plan({}))
  })

  test("may begin with a card for the title and end with one for the sources", () => {
    const { frames, duration } = plan({ cards: true })
    expect(duration).toBe(14)
    expect(frames.slice(0, 50).every(({ kind }) => kind === "title")).toBe(true)
    expect(frames[50]!.kind).toBe("map")
    expect(frames.slice(-50).every(({ kind }) => kind === "end")).toBe(true)
  })
})

describe("a film of the years", () => {
  test("shows each year of the span with its last, in the reader's language", () => {
    const film = plan({ subject: { kind: "years", from: 1990, to: 1992 }, seconds: 1, lang: "zh" })
    expect(film.duration).toBe(3)
    expect([0, 1, 2].map((second) => wordsOf(film, second).moment)).toEqual([
      "1990年",
      "1991年",
      "1992年",
    ])
    expect(wordsOf(film, 0).title).toBe("测试史")
  })

  test("lands the arcs of a year before it ends", () => {
    const film = plan({ subject: { kind: "years", from: 1990, to: 1991 }, seconds: 1 })
    const phases = film.frames.map((frame) => onMap(frame).shot.phase)
    expect(phases[24]).toBe(1)
    expect(phases[25]).toBe(0)
  })

  test("keeps the reader's camera and what the reader chose", () => {
    const choice = {
      ...chosen,
      camera: albania,
      selection: { kind: "country", code: "ALB" },
    } as const
    const film = plan({ subject: { kind: "years", from: 1990, to: 1991 } }, 25, choice)
    const { shot } = onMap(film.frames.at(-1))
    expect(shot.camera).toEqual(albania)
    expect(shot.choice.selection).toEqual({ kind: "country", code: "ALB" })
  })
})

test("a film of the moment shows its flight, and then stands", () => {
  const film = plan({ subject: { kind: "moment" }, seconds: 3 })
  expect(film.frames.length).toBe(75)
  expect(wordsOf(film, 0)).toEqual({ title: "A history for tests", moment: "1992" })
})

test.each([
  [25, 5],
  [30, 5],
  [25, 2.5],
  [30, 2.25],
  [25, 2.03],
  [10, 3.33],
])(
  "at %i frames a second and %d seconds a step there are as many frames as the time holds",
  (fps, seconds) => {
    const film = plan({ seconds, cards: true }, fps)
    expect(film.duration).toBeCloseTo(2 * seconds + 4)
    expect(film.frames.length).toBe(Math.round(film.duration * fps))
  },
)

describe("the time that is left", () => {
  const a = { kind: "title" } as const
  const [b, c, d] = [{ ...a }, { ...a }, { ...a }]

  test("is not known before a few pictures are made", () => {
    const estimate = createEstimate([a, b, c, d])
    estimate.took(1)
    expect(estimate.secondsLeft()).toBeUndefined()
  })

  test("counts what repeats as quick as it was", () => {
    const estimate = createEstimate([a, a, b, c, d, d, d])
    for (const seconds of [1, 0.1, 1, 1]) estimate.took(seconds)
    expect(estimate.secondsLeft()).toBeCloseTo(1.2)
  })
})
