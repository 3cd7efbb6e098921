/** A name to save under, of letters and digits of any script: `comity-acftu-1990s.pptx`. */
export function fileName(history: string, extension: string): string {
  const words = history
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
  const short = [...words].slice(0, 60).join("").replace(/^-|-$/g, "")
  return `${["comity", short].filter((part) => part !== "").join("-")}.${extension}`
}
