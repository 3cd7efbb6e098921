/** A link that may be shown: to the web or to a mailbox, without a name or password in it. */
export function isSafeLink(link: string): boolean {
  if (!URL.canParse(link)) return false
  const { protocol, username, password } = new URL(link)
  return ["https:", "http:", "mailto:"].includes(protocol) && username === "" && password === ""
}
