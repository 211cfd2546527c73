/** Structured log lines. Never content, names or numbers of people: only ids, codes and counts. */
export interface Log {
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
}

export interface LogFields {
  readonly code?: string
  readonly id?: string
  readonly [field: string]: string | number | boolean | null | undefined
}

/** The stable code of an error, `unexpected` for one that carries none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unexpected'
}
