import { IntentModel } from './intent-model.ts'
import { read } from './reading.ts'
import { resemblance } from './resemblance.ts'

/**
 * Fits what is fitted to our own messages, unless that is done: `dist/weights`, from where the service loads it. Called
 * `setup` because vitest runs it before all tests.
 */
export function setup(): void {
  IntentModel.kept()
  resemblance(read(''))
}

if (import.meta.main) {
  const began = performance.now()
  setup()
  console.log(`weights: in dist/weights after ${(performance.now() - began).toFixed(0)} ms`)
}
