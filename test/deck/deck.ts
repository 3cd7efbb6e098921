import Reveal from "reveal.js"
import Notes from "reveal.js/plugin/notes"
import { comityReveal } from "../../src/embed/comityReveal.ts"
import "reveal.js/reveal.css"
import "./deck.css"

Reveal.initialize({
  width: 1280,
  height: 720,
  margin: 0,
  center: false,
  hash: true,
  transition: "none",
  slideNumber: "c/t",
  plugins: [Notes, comityReveal()],
})
