import { serif } from "../drawing/fonts.ts"
import { fitText } from "../export/fitText.ts"
import {
  legendSize,
  type Place,
  type SheetPlan,
  sheetType,
  sign,
  signPath,
  smallLines,
} from "../export/planSheet.ts"
import type { Palette } from "../theme/palettes.ts"
import { patternOpacity } from "../theme/patternStrokes.ts"
import { tile } from "./countries.ts"
import type { SvgOptions } from "./SvgOptions.ts"
import { textWidth } from "./textWidth.ts"
import { element, xmlOf } from "./xml.ts"

type Words = NonNullable<SvgOptions["surrounds"]>

const sans = "system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"

/** The words of a sheet where its plan has them. */
export function surrounds(
  { text, legend }: Words,
  plan: SheetPlan,
  palette: Palette,
  prefix: string,
): string {
  const { unit } = plan
  const write = (words: string, place: Place, look: (typeof sheetType)[keyof typeof sheetType]) => {
    const { lines, size, baselines } = fitText(words, place, look, unit, textWidth)
    const isRight = look.align === "right"
    return lines.map((line, i) =>
      element(
        "text",
        {
          x: isRight ? place.x + place.width : place.x,
          y: baselines[i],
          "text-anchor": isRight ? "end" : undefined,
          "font-family": look.face === "serif" ? serif : sans,
          "font-weight": look.weight === 400 ? undefined : look.weight,
          "font-size": size,
          fill: palette[look.tone],
        },
        xmlOf(line),
      ),
    )
  }
  const { size, lines } = smallLines(text.small, plan, textWidth)
  return element("g", {}, [
    ...write(text.title, plan.title, sheetType.title),
    ...write(text.moment, plan.moment, sheetType.moment),
    ...write(text.sentence, plan.sentence, sheetType.sentence),
    ...plan.legend.flatMap(({ entry, label, x, y }) => [
      signOf(entry, legend.indexOf(entry), palette, prefix, `translate(${x} ${y}) scale(${unit})`),
      element(
        "text",
        {
          x: x + (sign.width + sign.gap) * unit,
          y: y + 11.5 * unit,
          "font-family": sans,
          "font-size": legendSize * unit,
          fill: palette.ink,
        },
        xmlOf(label),
      ),
    ]),
    ...lines.map(({ text, x, y }) =>
      element(
        "text",
        { x, y, "font-family": sans, "font-size": size, fill: palette.muted },
        xmlOf(text),
      ),
    ),
  ])
}

function signOf(
  { kind, color, pattern = "none", arc }: Words["legend"][number],
  index: number,
  palette: Palette,
  prefix: string,
  transform: string,
): string {
  if (arc) {
    const look = { stroke: color, "stroke-width": 2 }
    const dashes = arc === "possible" ? "4 3" : undefined
    const line = { d: signPath(arc), fill: "none", "stroke-dasharray": dashes }
    const head = { d: "M21 9l-5.6-.6 3.4-4z", fill: arc === "inbound" ? palette.paper : color }
    return element("g", { transform, ...look }, [
      element("path", line),
      arc === "possible" || arc === "pulse" ? "" : element("path", head),
    ])
  }
  const id = `${prefix}legend-${index}`
  const strokes = kind === "hatch" ? "hatch" : pattern
  const box = { width: sign.width, height: sign.height }
  const ink = kind === "hatch" ? color : palette.paper
  return element("g", { transform }, [
    element("rect", { ...box, fill: kind === "hatch" ? palette.land : color }),
    ...(strokes === "none"
      ? []
      : [
          tile(id, strokes, ink, kind === "hatch" ? undefined : patternOpacity),
          element("rect", { ...box, fill: `url(#${id})` }),
        ]),
  ])
}
