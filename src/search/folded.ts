/** Letters that are written with a stroke or as two in one, and do not come apart by themselves. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
}

/** A text as it is searched: no case, no diacritics, no signs that are not seen, and one space for whatever parts words. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’‘`´]/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
