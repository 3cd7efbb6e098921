declare module "gifenc" {
  type Color = readonly number[]
  interface GifStream {
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      options: { readonly palette: readonly Color[]; readonly delay: number },
    ): void
    finish(): void
    bytes(): Uint8Array<ArrayBuffer>
    bytesView(): Uint8Array<ArrayBuffer>
  }
  export function GIFEncoder(): GifStream
  export function quantize(pixels: Uint8Array, colors: number): Color[]
  export function applyPalette(pixels: Uint8Array, palette: readonly Color[]): Uint8Array
}
