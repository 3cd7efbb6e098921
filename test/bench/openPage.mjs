/** The window of every page that is measured. */
export const viewport = { width: 1280, height: 720 }

/**
 * Opens a page in a context of its own, so that nothing is in a cache.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ still?: boolean, before?: (told: string) => void, told?: string, onError?: (error: Error) => void }} [options] `still` asks for no motion; `before` runs in the page before its own scripts, and is told `told`; an error in the page ends the run where `onError` does not take it.
 */
export async function openPage(
  browser,
  url,
  { still = true, before, told = "", onError = fail } = {},
) {
  const context = await browser.newContext({
    viewport,
    locale: "en",
    reducedMotion: still ? "reduce" : "no-preference",
  })
  const page = await context.newPage()
  page.on("pageerror", onError)
  // A new window makes Chromium load pages of its own beside ours: they come first.
  await page.waitForTimeout(1500)
  if (before) await page.addInitScript(before, told)
  await page.goto(url)
  return page
}

/** @param {Error} error */
function fail(error) {
  throw error
}
