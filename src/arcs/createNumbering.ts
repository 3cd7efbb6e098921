/** Numbers places by their coordinates, from 0 on. */
export function createNumbering(): (longitude: number, latitude: number) => number {
  const byLongitude = new Map<number, Map<number, number>>()
  let count = 0
  return (longitude, latitude) => {
    let byLatitude = byLongitude.get(longitude)
    if (!byLatitude) {
      byLatitude = new Map()
      byLongitude.set(longitude, byLatitude)
    }
    let place = byLatitude.get(latitude)
    if (place === undefined) {
      place = count++
      byLatitude.set(latitude, place)
    }
    return place
  }
}
