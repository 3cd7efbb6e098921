/** Hands a file to the reader, to be saved under a name. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The address must outlive the click that uses it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
