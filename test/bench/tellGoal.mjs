/**
 * Prints a goal with its limit, and tells whether it is reached.
 * @param {string} name @param {number} value @param {number} limit
 */
export function tellGoal(name, value, limit) {
  console.log(`goal ${name}: ${Number(value.toFixed(2))} (at most ${limit})`)
  return value <= limit
}
