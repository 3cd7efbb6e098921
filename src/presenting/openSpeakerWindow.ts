/** A window of our own, with the constructors of its own document. */
export type SpeakerHost = Window & typeof globalThis

/** Opens an empty window beside the page; undefined where the browser or a frame refuses it. */
export function openSpeakerWindow(): SpeakerHost | undefined {
  try {
    const host = window.open("", "comity-speaker", "popup,width=760,height=620")
    // A window that we may not write into is as good as none.
    return host?.document.body ? (host as SpeakerHost) : undefined
  } catch {
    return undefined
  }
}
