/**
 * JSON with sorted keys and without absent fields: equal values give equal text, whatever order they
 * were built in. Snapshots and replay compare states by it.
 */
export function canonicalJson(value: unknown): string {
  // Given a list of keys, `stringify` writes every object in the list's order: no sorted copy is made.
  return JSON.stringify(value, [...keysOf(value, new Set<string>())].sort())
}

/** Every key of every object inside. */
function keysOf(value: unknown, keys: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return keys
  if (!Array.isArray(value)) for (const key of Object.keys(value)) keys.add(key)
  for (const part of Object.values(value)) keysOf(part, keys)
  return keys
}
