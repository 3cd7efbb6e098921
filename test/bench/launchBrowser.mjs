import { chromium } from "playwright"
import { findChromium, quickArguments } from "../chromium.mjs"

/** A browser that hides as little as it can behind the drawing, and what draws in it. */
export async function launchBrowser() {
  const { args, renderer } = await quickArguments()
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  return { browser, renderer }
}
