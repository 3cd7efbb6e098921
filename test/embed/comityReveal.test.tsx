import { expect, test } from "vitest"
import { stateOfSlide } from "../../src/embed/revealState.ts"

/** The state of the element with the id `now`. */
function stateIn(markup: string): string | undefined {
  document.body.innerHTML = `<div class="slides">${markup}</div>`
  return stateOfSlide(document.getElementById("now")!)
}

test("a slide has its own state, and without one no map", () => {
  expect(stateIn(`<section id="now" data-comity-state="t=1990"></section>`)).toBe("t=1990")
  expect(stateIn(`<section id="now"></section>`)).toBeUndefined()
})

test("the state of the last visible fragment comes before the slide's own", () => {
  const state = stateIn(`
    <section id="now" data-comity-state="t=1990">
      <p class="fragment visible" data-comity-state="t=1991" data-fragment-index="0"></p>
      <p class="fragment visible" data-fragment-index="1"></p>
      <p class="fragment" data-comity-state="t=1994" data-fragment-index="2"></p>
    </section>`)
  expect(state).toBe("t=1991")
})

test("the last fragment is the last that was shown, wherever it stands", () => {
  const state = stateIn(`
    <section id="now">
      <p class="fragment visible" data-comity-state="t=1994" data-fragment-index="10"></p>
      <p class="fragment visible" data-comity-state="t=1991" data-fragment-index="9"></p>
    </section>`)
  expect(state).toBe("t=1994")
})

test("a slide of a stack has the stack's state where it has none of its own", () => {
  expect(
    stateIn(`<section data-comity-state="t=1991"><section id="now"></section></section>`),
  ).toBe("t=1991")
  expect(
    stateIn(`
      <section data-comity-state="t=1991">
        <section id="now" data-comity-state="t=1992"></section>
      </section>`),
  ).toBe("t=1992")
})
