const SHOWN_MAX = 20

/** The folder does not say what it must; every fault found, with file and line. */
class ScenarioError extends Error {
  readonly code = 'scenario.invalid'

  constructor(faults: readonly string[]) {
    const shown = faults.slice(0, SHOWN_MAX)
    const more = faults.length - shown.length
    super(['the scenario is refused:', ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n  '))
    this.name = 'ScenarioError'
  }
}

/** Collects what is wrong, so that a folder is put right in one go. */
export class Faults {
  readonly #found: string[] = []

  /** @param line counted from 1, the heading included; null for the file as a whole */
  add(file: string, line: number | null, reason: string): void {
    this.#found.push(`${file}${line === null ? '' : `:${line}`}: ${reason}`)
  }

  throwAny(): void {
    if (this.#found.length > 0) throw new ScenarioError(this.#found)
  }
}
