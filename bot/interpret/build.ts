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
  console.log('weights: fitting the reader of messages where that is not done yet; at first half a minute or more')
  const began = performance.now()
  setup()
  console.log(`weights: in dist/weights after ${(performance.now() - began).toFixed(0)} ms`)
}
