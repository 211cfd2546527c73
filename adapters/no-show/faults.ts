const SHOWN_MAX = 20

/** The files do not say what they must; the faults with file and line. */
class TableError extends Error {
  readonly code = 'noshow.table-invalid'

  constructor(faults: readonly string[]) {
    const shown = faults.slice(0, SHOWN_MAX)
    const more = faults.length - shown.length
    super(['the data is refused:', ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n  '))
    this.name = 'TableError'
  }
}

/** @throws TableError when there is one */
export function refuseAny(faults: readonly string[]): void {
  if (faults.length > 0) throw new TableError(faults)
}
