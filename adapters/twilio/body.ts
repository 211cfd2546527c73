import type { FormFields } from './signature.ts'

/**
 * Reads `application/x-www-form-urlencoded` strictly: null for a broken escape or bytes that are not UTF-8,
 * where `URLSearchParams` would make up characters.
 */
export function parseForm(body: string): FormFields | null {
  const fields: Record<string, string | string[]> = Object.create(null)
  for (const pair of body.split('&')) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    if (cut < 1) return null
    const name = decode(pair.slice(0, cut))
    const value = decode(pair.slice(cut + 1))
    if (name === null || value === null) return null
    const before = fields[name]
    fields[name] = before === undefined ? value : [before, value].flat()
  }
  return fields
}

/** Reads a JSON object, its numbers and booleans as the text a form would carry; null for anything else. */
export function parseJson(body: string): FormFields | null {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
    const scalars = Object.entries(parsed).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    return Object.fromEntries(scalars.map(([name, value]) => [name, String(value)]))
  } catch {
    return null
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}
