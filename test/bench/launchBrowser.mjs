import { chromium } from "playwright"
import {
  browserArguments,
  findChromium,
  mesaArguments,
  quickArguments,
  rendererWith,
} from "../chromium.mjs"

/** A browser that hides as little as it can behind the drawing, and what draws in it. */
export async function launchBrowser() {
  const { args, renderer } = await quickArguments()
  return { browser: await launch(args), renderer }
}

/** What a page asks of other machines fails at once: some peers ask. */
const alone = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"

/** The renderers that this machine has, its own or Mesa's, then SwiftShader, and how to launch a browser with each. */
export async function launchEach() {
  /** @type {Map<string, string[]>} */
  const found = new Map()
  for (const args of [mesaArguments, browserArguments]) {
    const renderer = await rendererWith(args)
    if (renderer && !found.has(renderer)) found.set(renderer, args)
  }
  return [...found].map(([renderer, args]) => ({
    renderer: /llvmpipe|SwiftShader/.exec(renderer)?.[0] ?? renderer,
    launch: () => launch([...args, alone]),
  }))
}

/** @param {string[]} args */
const launch = (args) => chromium.launch({ executablePath: findChromium(), args })
