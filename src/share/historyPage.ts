import { type Text, textIn } from "../dataset/Dataset.ts"
import { escaped } from "../export/escaped.ts"
import { snippetOf } from "./snippetOf.ts"

/** What a card says of a history that ships with the page. */
export interface Card {
  readonly id: string
  readonly title: Text
  readonly description?: Text
  /** Whether there is a picture of it where `pictureFor` says. */
  readonly hasPicture: boolean
}

/** The folder of a history's own page, from the folder of the app. */
export const folderOf = ({ id }: Pick<Card, "id">) => `histories/${id}/`

/** Where a history's picture lies, from the folder of the app, and its size in pixels. */
export const pictureFor = ({ id }: Pick<Card, "id">) => ({
  path: `pictures/${id}.jpg`,
  width: 1200,
  height: 630,
})

/**
 * A page of a history's own, for those who make a card of an address; readers it sends on to the app.
 * @param site where the app will be served, with a slash at its end: a picture and an oEmbed document
 *   must have whole addresses, so without it the page names none
 */
export function historyPage(card: Card, site?: URL): string {
  const title = titleOf(card)
  const description = textIn(card.description ?? "", "en").text
  const app = `../../#data=${card.id}`
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="refresh" content="0; url=${app}" />
    <link rel="icon" href="data:," />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Comity" />
    <meta property="og:title" content="${escaped(title)}" />
    <meta property="og:description" content="${escaped(description)}" />
${site ? `${wholeAddresses(card, site)}\n` : ""}  </head>
  <body>
    <h1>${escaped(title)}</h1>
    <p>${escaped(description)}</p>
    <p><a href="${app}">Open the map · 打开地图</a></p>
  </body>
</html>
`
}

/** The oEmbed document of a history, for a site at an address with a slash at its end. */
export function oEmbedOf(card: Card, site: URL): string {
  const { path, width, height } = pictureFor(card)
  const title = titleOf(card)
  const size = { width: 960, height: 540 }
  const html = snippetOf({ page: site.href, state: `data=${card.id}&ui=min`, title, size })
  const document = {
    version: "1.0",
    type: "rich",
    provider_name: "Comity",
    provider_url: site.href,
    title,
    html,
    ...size,
    ...(card.hasPicture && {
      thumbnail_url: new URL(path, site).href,
      thumbnail_width: width,
      thumbnail_height: height,
    }),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function wholeAddresses(card: Card, site: URL): string {
  const { path, width, height } = pictureFor(card)
  const page = escaped(new URL(folderOf(card), site).href)
  const title = escaped(titleOf(card))
  const lines = [
    `<meta property="og:url" content="${page}" />`,
    `<link rel="canonical" href="${page}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${page}oembed.json" title="${title}" />`,
  ]
  const picture = [
    `<meta property="og:image" content="${escaped(new URL(path, site).href)}" />`,
    `<meta property="og:image:width" content="${width}" />`,
    `<meta property="og:image:height" content="${height}" />`,
    `<meta property="og:image:alt" content="${title}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
  ]
  return [...lines, ...(card.hasPicture ? picture : [])].map((line) => `    ${line}`).join("\n")
}

/** The title in English and in Chinese: a card has one text for all readers. */
function titleOf({ title }: Card): string {
  const both = ["en", "zh"].map((lang) => textIn(title, lang).text)
  return [...new Set(both)].join(" · ")
}
