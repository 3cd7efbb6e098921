// Builds the page as it is shipped, and serves it to every journey.
import { chromium } from "playwright"
import type { TestProject } from "vitest/node"
import { findChromium, quickArguments } from "../chromium.mjs"
import { servePage } from "./servePage.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** Where the page is served, with a slash at its end. */
    address: string
    /** The folder that is served. */
    folder: string
    /** Where the one Chromium of all journeys listens. */
    browser: string
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const served = await servePage()
  const browser = await chromium.launchServer({
    executablePath: findChromium(),
    args: (await quickArguments()).args,
  })
  project.provide("address", served.address)
  project.provide("folder", served.folder)
  project.provide("browser", browser.wsEndpoint())
  return async () => {
    await browser.close()
    await served.close()
  }
}
