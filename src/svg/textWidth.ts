const narrow = /[ijlIt.,:;'|!()[\]\s·]/
const broad = /[A-ZMWmw—…%@]/
const full = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/

/** About how wide a text is set in so many pixels, where there is no font to measure it with. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text)
    ems += full.test(character)
      ? 1
      : narrow.test(character)
        ? 0.33
        : broad.test(character)
          ? 0.8
          : 0.58
  return ems * size
}
