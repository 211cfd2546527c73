/** The command line asks for something there is not. */
export class SimulateUsageError extends Error {
  readonly code = 'simulate.usage'
}

export function number(option: string, text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new SimulateUsageError(`${option} is a number from 0 up, not ${text}`)
  }
  return value
}

export function wholeNumber(option: string, text: string): number {
  const value = number(option, text)
  if (!Number.isSafeInteger(value)) throw new SimulateUsageError(`${option} is a whole number, not ${text}`)
  return value
}
