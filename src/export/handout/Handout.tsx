import { useEffect, useId, useRef } from "react"
import { createPortal } from "react-dom"
import { textIn } from "../../dataset/Dataset.ts"
import { Swatch } from "../../panels/Swatch.tsx"
import { palettes } from "../../theme/palettes.ts"
import { slidesWords } from "../../words/slides.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import type { LegendEntry } from "../legendOf.ts"
import { signPath } from "../planSheet.ts"
import type { SlideMatter } from "../slides/planSlides.ts"
import { sourceLine } from "../slides/sourceLines.ts"
import { HandoutSources } from "./HandoutSources.tsx"
import { usePageFoot } from "./usePageFoot.ts"
import "./Handout.css"

interface Props {
  readonly matter: SlideMatter
  /** An address of a picture for each step. */
  readonly pictures: readonly string[]
  readonly onClose: () => void
}

/** The steps on paper: pictures, texts and sources, over the page, to be printed. Always light. */
export function Handout({ matter, pictures, onClose }: Props) {
  const { dataset, lang, steps } = matter
  const words = slidesWords(lang)
  const common = wordsIn(lang)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = textIn(dataset.title, lang).text
  usePageFoot(title)
  useEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal()
  }, [])

  const imprint = [
    dataset.creators.join(common.list),
    words.version(dataset.version),
    dataset.license ?? "",
    matter.address,
  ].filter((part) => part !== "")
  return createPortal(
    <dialog
      className="handout"
      ref={dialog}
      aria-labelledby={id}
      lang={common.locale}
      style={variables}
      onClose={(event) => {
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="handout-bar">
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.closeHandout}
        </button>
      </div>
      <article>
        <header>
          <h1 id={id} dir="auto">
            {title}
          </h1>
          {dataset.description !== undefined && (
            <p dir="auto">{textIn(dataset.description, lang).text}</p>
          )}
          <p className="handout-small">{imprint.join(" · ")}</p>
        </header>
        {steps.map((step, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps stand still
          <section key={i}>
            <h2 dir="auto">
              <span>{step.title}</span> {step.moment !== step.title && <small>{step.moment}</small>}
            </h2>
            <img src={pictures[i]} alt={words.map(step.sentence)} />
            <p className="handout-text" dir="auto">
              {step.text}
            </p>
            <p className="handout-small" dir="auto">
              {sourceLine(matter.bibliography, step, dataset, lang)}
            </p>
          </section>
        ))}
        <section className="handout-legend">
          <h2>{common.legend}</h2>
          <ul>
            {matter.legend.map((entry, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the legend stands still
              <li key={i}>
                <Mark {...entry} /> <span dir="auto">{entry.label}</span>
              </li>
            ))}
          </ul>
        </section>
        <HandoutSources matter={matter} />
        <p className="handout-small handout-last">
          {[...new Set([...steps.map(({ boundaries }) => boundaries), matter.boundaries])].at(-1)}
        </p>
      </article>
    </dialog>,
    document.body,
  )
}

const variables = Object.fromEntries(
  Object.entries(palettes.light).map(([name, color]) => [`--${name}`, color]),
)

function Mark({ kind, color, pattern, arc }: LegendEntry) {
  if (kind === "fill") return <Swatch color={color} {...(pattern && { pattern })} />
  if (kind === "hatch") return <Swatch color={palettes.light.land} hatch={color} />
  return (
    <svg className="swatch" viewBox="0 0 22 14" aria-hidden="true">
      <path
        d={signPath(arc)}
        fill="none"
        stroke={color}
        strokeWidth="1.6"
        strokeDasharray={arc === "possible" ? "3 2" : undefined}
      />
      {(arc === "outbound" || arc === "inbound") && (
        <path
          d="M21 9l-5.6-.6 3.4-4z"
          fill={arc === "outbound" ? color : "none"}
          stroke={color}
          strokeWidth="0.8"
        />
      )}
    </svg>
  )
}
