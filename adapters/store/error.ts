export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: 'store.unknown-url' | 'store.cannot-open' | 'store.corrupt-row' | 'store.query-failed'

  constructor(code: StoreError['code'], message: string, cause?: unknown) {
    super(`${code}: ${message}`, { cause })
    this.code = code
  }
}
