/** A whole number below 2^53 made of an id: of a million ids hardly two have the same. (FNV-1a, twice.) */
export function hashOf(id: string): number {
  let one = 0x811c9dc5
  let two = 0x9dc5811c
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ (unit + 0x9e37), 0x01000193)
  }
  return (two >>> 11) * 2 ** 32 + (one >>> 0)
}
