/**
 * JSON with sorted keys and without absent fields: equal values give equal text, whatever order they
 * were built in. Snapshots and replay compare states by it.
 */
export function canonicalJson(value: unknown): string {
  // Given a list of keys, `stringify` writes every object in the list's order: no sorted copy is made.
  return JSON.stringify(value, [...keysOf(value, new Set<string>())].sort())
}

/** Whether two values of plain data have equal canonical JSON, without writing it. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((part, n) => sameData(part, b[n]))
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key of Object.keys(left)) {
    const other = Object.hasOwn(right, key) ? right[key] : undefined
    if (!sameData(left[key], other)) return false
  }
  return Object.keys(right).every((key) => right[key] === undefined || Object.hasOwn(left, key))
}

/** Every key of every object inside. */
function keysOf(value: unknown, keys: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return keys
  if (!Array.isArray(value)) for (const key of Object.keys(value)) keys.add(key)
  for (const part of Object.values(value)) keysOf(part, keys)
  return keys
}
