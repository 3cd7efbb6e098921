/** As many bytes as a file may have: 200 MB. */
export const mostBytes = 200_000_000
