import { type Served, servePage } from "../journeys/servePage.ts"

/** What a careful host would send with a deck: nothing from elsewhere, nothing written into it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
].join("; ")

/** Builds the sample deck beside the page and serves both. */
export const serveDeck = (): Promise<Served> =>
  servePage({
    input: ["index.html", "test/deck/index.html"],
    headers: { "Content-Security-Policy": policy },
  })
