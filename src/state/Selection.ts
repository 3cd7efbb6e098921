/** What the viewer chose to read about. */
export type Selection =
  | { readonly kind: "country"; readonly code: string }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "event"; readonly id: string }

/** A selection as the state writes it: `ALB`, `acftu`, `event:ni-zhifu-1992`. */
export const selectionText = (selection: Selection): string =>
  selection.kind === "country"
    ? selection.code
    : selection.kind === "actor"
      ? selection.id
      : `event:${selection.id}`

/** The selection that a text means. */
export function readSelection(text: string): Selection {
  if (text.startsWith("event:")) return { kind: "event", id: text.slice("event:".length) }
  return /^[A-Z]/.test(text) ? { kind: "country", code: text } : { kind: "actor", id: text }
}
