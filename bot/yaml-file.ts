import { parseDocument } from 'yaml'
import type { z } from 'zod'

/** One thing wrong with a file, by the path a person finds it under. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** The file's contents, or everything that is wrong with it. */
export type YamlReading<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly faults: Fault[] }

/** Reads a YAML file by its schema: unknown keys, doubled keys and wrong values are faults. */
export function readYaml<T>(text: string, schema: z.ZodType<T>): YamlReading<T> {
  const document = parseDocument(text, { uniqueKeys: true })
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ linePos, code }) => ({
      path: `line ${linePos?.[0].line ?? '?'}`,
      message: String(code),
    }))
    return { ok: false, faults }
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }))
  if (parsed.success) return { ok: true, data: parsed.data }
  const faults = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.') || '(top)', message }))
  return { ok: false, faults }
}

/** `path: message`, a line each. */
export const listed = (faults: readonly Fault[]): string =>
  faults.map(({ path, message }) => `  ${path}: ${message}`).join('\n')
