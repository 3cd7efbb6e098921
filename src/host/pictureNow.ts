import { legendOf } from "../export/legendOf.ts"
import { pictureOf } from "../export/pictureOf.ts"
import { pictureText } from "../export/pictureText.ts"
import type { Atlas } from "../map/createAtlas.ts"
import type { Session } from "../state/createSession.ts"
import { palettes } from "../theme/palettes.ts"

/** A PNG of the map as it stands, with its words around it. Rejects without a map, and while nothing can be drawn. */
export async function pictureNow(session: Session, atlas: Atlas | undefined): Promise<Blob> {
  const { viewer, lang, theme: chosen, territory } = session.store.getState()
  if (!viewer || !atlas) throw new Error("there is no map")
  await atlas.arrived()
  if (atlas.map.getCanvas().getContext("webgl2")?.isContextLost())
    throw new Error("the browser has taken the graphics context away")
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"
  const theme = chosen === "auto" ? system : chosen
  const text = pictureText(viewer.timeline, viewer.frame(), lang, territory === "history")
  const legend = legendOf(viewer.timeline, lang, theme)
  return pictureOf(atlas.draw(), devicePixelRatio, text, palettes[theme], legend)
}
