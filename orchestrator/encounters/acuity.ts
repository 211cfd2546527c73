import { z } from 'zod'

/** How urgently a patient needs the bed: 1 is the most urgent. */
export const Acuity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export type Acuity = z.infer<typeof Acuity>

export const ACUITIES: readonly Acuity[] = [1, 2, 3, 4, 5]

/**
 * Minutes within which a patient should have a bed. Half an hour for the most urgent is the networks' own
 * target; the others are our assumption, each twice the one before.
 */
export const ACUITY_TARGET_MINUTES: Readonly<Record<Acuity, number>> = { 1: 30, 2: 60, 3: 120, 4: 240, 5: 480 }

/**
 * What a minute of waiting weighs. Our judgement, not a clinical scale: a life in danger goes before everything,
 * the others differ so little that nobody is left for last for ever.
 */
export const ACUITY_WEIGHT: Readonly<Record<Acuity, number>> = { 1: 20, 2: 2.2, 3: 1.9, 4: 1.7, 5: 1.6 }
