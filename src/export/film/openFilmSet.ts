import { createStudio, type Shot } from "../../map/createStudio.ts"
import type { Camera } from "../../protocol/State.ts"
import type { Viewer } from "../../state/createViewer.ts"
import { frameOf, seenThrough } from "../../state/lens.ts"
import type { Look } from "../../state/queryOf.ts"
import { palettes, type Theme } from "../../theme/palettes.ts"
import type { Lang } from "../../words/wordsIn.ts"
import type { Shapes } from "../../world/shapes.ts"
import { createSheet } from "../createSheet.ts"
import { legendOf } from "../legendOf.ts"
import { type PictureText, pictureText } from "../pictureText.ts"
import { drawCard, endCard, titleCard } from "./drawCard.ts"
import { FilmError } from "./FilmError.ts"
import type { FilmScreen } from "./filmFormats.ts"
import type { SceneWords } from "./filmPlan.ts"
import type { FilmSet } from "./makeFilm.ts"

export interface FilmSetOptions {
  readonly screen: FilmScreen
  readonly lang: Lang
  readonly theme: Theme
  /** What the legend and the cards are about; missing: what the viewer sees. */
  readonly about?: Look
  /** Whether territory is as the history has it, and not as held on the day. */
  readonly hasOwnTerritory: boolean
}

/** A set that must be left after use: it holds a map. */
export interface OpenFilmSet extends FilmSet {
  cameraOf(choice: Shot["choice"]): Camera
  /** Of the map, in CSS pixels. */
  readonly mapWidth: number
  leave(): void
}

/** Opens a set for a viewer's history. Fails with a `FilmError` where there is no map or memory. */
export async function openFilmSet(
  viewer: Viewer,
  shapes: Shapes,
  { screen, lang, theme, about = viewer.store.getState(), hasOwnTerritory }: FilmSetOptions,
): Promise<OpenFilmSet> {
  const { history } = viewer
  const timeline = seenThrough(history, about.narrowing)
  const palette = palettes[theme]
  const textAt = (look: Look) => {
    const seen = seenThrough(history, look.narrowing)
    return pictureText(seen, frameOf(history, look), lang, hasOwnTerritory)
  }
  try {
    const legend = legendOf(timeline, lang, theme)
    const sheet = createSheet({ ...screen, palette, legend, surrounds: true })
    const { mapSize } = sheet
    const studio = await createStudio(viewer, shapes, {
      ...mapSize,
      pixelRatio: screen.scale,
      lang,
      theme,
    })
    const { small } = textAt(about)
    // The words of a scene are the same in each of its frames.
    const texts = new Map<SceneWords, PictureText>()
    return {
      paint: studio.paint,
      sheet,
      textOf({ shot, words }) {
        const text = texts.get(words) ?? { ...textAt(shot.choice), ...words }
        texts.set(words, text)
        return text
      },
      card: (kind) => {
        const text = kind === "title" ? titleCard(timeline, lang) : endCard(timeline, lang, small)
        return drawCard(text, screen, palette)
      },
      cameraOf: studio.cameraOf,
      mapWidth: mapSize.width,
      leave: studio.destroy,
    }
  } catch (error) {
    throw FilmError.of(error, "map")
  }
}
