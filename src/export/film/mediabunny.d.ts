// What films use of mediabunny. Its own declarations bring older ones of WebCodecs along, which
// contradict those of TypeScript: `paths` in tsconfig.json puts these in their place.

export class Output {
  constructor(options: { readonly format: OutputFormat; readonly target: BufferTarget })
  readonly state: "pending" | "started" | "canceled" | "finalizing" | "finalized"
  addVideoTrack(source: EncodedVideoPacketSource, metadata: { readonly frameRate: number }): void
  start(): Promise<void>
  finalize(): Promise<void>
  cancel(): Promise<void>
}

declare class OutputFormat {
  private readonly isOutputFormat: true
}
export class Mp4OutputFormat extends OutputFormat {
  constructor(options: { readonly fastStart: "in-memory" })
}
export class WebMOutputFormat extends OutputFormat {}

export class BufferTarget {
  /** Null until the output is finalized. */
  readonly buffer: ArrayBuffer | null
}

export class EncodedPacket {
  private constructor()
  static fromEncodedChunk(chunk: EncodedVideoChunk): EncodedPacket
}
export class EncodedVideoPacketSource {
  constructor(codec: "avc" | "vp9")
  /** Packets in the order of decoding; the first with its metadata. */
  add(packet: EncodedPacket, metadata?: EncodedVideoChunkMetadata): Promise<void>
}

export const ALL_FORMATS: readonly unknown[]
export class BlobSource {
  constructor(blob: Blob)
}
export class Input {
  constructor(options: { readonly source: BlobSource; readonly formats: readonly unknown[] })
  computeDuration(): Promise<number>
  getMimeType(): Promise<string>
  getPrimaryVideoTrack(): Promise<InputVideoTrack | null>
  dispose(): void
}
export class InputVideoTrack {
  private constructor()
  getCodec(): Promise<string | null>
  getDisplayWidth(): Promise<number>
  getDisplayHeight(): Promise<number>
  computePacketStats(): Promise<{
    readonly packetCount: number
    readonly averagePacketRate: number
  }>
}
export class CanvasSink {
  constructor(track: InputVideoTrack)
  getCanvas(timestamp: number): Promise<{
    readonly canvas: HTMLCanvasElement | OffscreenCanvas
    readonly timestamp: number
  } | null>
}
