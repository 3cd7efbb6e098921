// What XML cannot hold, halves of characters, and signs that turn the order of the text after them.
const unfit =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as a package of slides can hold it; what it means is the same. */
export const plainText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(unfit, "").replaceAll("\t", " ")
