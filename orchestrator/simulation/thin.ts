import { randomStream } from './random-stream.ts'

/** Keeps each item with chance `share`; the same ones for the same seed. */
export function thin<T>(items: readonly T[], share: number, seed: number): readonly T[] {
  if (share >= 1) return items
  const random = randomStream(seed)
  return items.filter(() => random() < share)
}
