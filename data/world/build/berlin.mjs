/** The line between the two halves of Berlin, 1949 to 1990, north to south: longitude, latitude. */
const line = [
  [13.375, 52.72],
  [13.375, 52.632],
  [13.365, 52.59],
  [13.398, 52.5546],
  [13.389, 52.537],
  [13.374, 52.528],
  [13.3775, 52.5163],
  [13.377, 52.509],
  [13.3903, 52.5075],
  [13.4145, 52.504],
  [13.4455, 52.5018],
  [13.446, 52.49],
  [13.461, 52.47],
  [13.478, 52.452],
  [13.52, 52.42],
  [13.525, 52.396],
]

/** A polygon west of the line, wider than the city. */
export const westOfTheLine = {
  type: "Polygon",
  coordinates: [[...line, [13.525, 52.2], [12.9, 52.2], [12.9, 52.72], line[0]]],
}
