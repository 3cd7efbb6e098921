/** As many bytes as a file may have: 500 MB, of a million events and more; no text of a browser is longer. */
export const mostBytes = 500_000_000
