const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
}

/** A text as HTML writes it, between tags and in quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char]!)
