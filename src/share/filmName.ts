import { fileName } from "./fileName.ts"
import type { FilmOrder } from "./filmJob.ts"

/**
 * The name of a film's file: `comity-acftu-1990s-steps-720p.mp4`.
 * @param history its id, or its title
 */
export function filmName(
  { subject, screen, format }: Pick<FilmOrder, "subject" | "screen" | "format">,
  history: string,
): string {
  const what = subject.kind === "years" ? `${subject.from}-${subject.to}` : subject.kind
  return fileName(`${[...history].slice(0, 40).join("")}-${what}-${screen}`, format)
}
