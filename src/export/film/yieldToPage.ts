/** Settles in a task of its own, after what the page has to do; in a hidden page as soon. */
export function yieldToPage(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
