/** The kinds of event that every dataset knows, with what the map makes of them. */
export const builtInEventTypes: ReadonlyMap<string, { readonly fewestParties: 1 | 2 }> = new Map([
  ["visit", { fewestParties: 2 }],
  ["meeting", { fewestParties: 2 }],
  ["congress", { fewestParties: 1 }],
  ["agreement", { fewestParties: 2 }],
  ["aid", { fewestParties: 2 }],
  ["statement", { fewestParties: 1 }],
  ["relation", { fewestParties: 2 }],
])
