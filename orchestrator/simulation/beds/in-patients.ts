import type { EncounterId } from '../../ids.ts'
import { type Instant, plusMinutes } from '../../time.ts'
import type { Stay } from './bed-arrivals.ts'

interface Way {
  readonly stays: readonly Stay[]
  /** Which of them they are in. */
  at: number
  /** When they could do with less care; null before they lie in a bed. */
  readyAt: Instant | null
}

/** What becomes of each patient, which the policy does not know, and who lies in which ward. */
export class InPatients {
  readonly #ways = new Map<EncounterId, Way>()
  readonly #inWard = new Map<string, Set<EncounterId>>()

  expect(encounter: EncounterId, stays: readonly Stay[]): void {
    this.#ways.set(encounter, { stays, at: 0, readyAt: null })
  }

  /** @returns when they will be ready for less care, and in which of their stays they are */
  cameIn(encounter: EncounterId, ward: string, moved: boolean, now: Instant) {
    const patients = this.#inWard.get(ward) ?? new Set()
    this.#inWard.set(ward, patients.add(encounter))
    const way = this.#ways.get(encounter)
    if (!way) return null
    if (moved) way.at += 1
    way.readyAt = plusMinutes(now, (way.stays[way.at]?.hours ?? 0) * 60)
    return { readyAt: way.readyAt, stay: way.at }
  }

  left(encounter: EncounterId, ward: string): void {
    this.#inWard.get(ward)?.delete(encounter)
  }

  of(ward: string): EncounterId[] {
    return [...(this.#inWard.get(ward) ?? [])].sort()
  }

  isIn(encounter: EncounterId, stay: number): boolean {
    return this.#ways.get(encounter)?.at === stay
  }

  /** Where a patient goes who is ready for less care: `stay` is null for home. Null for who is not ready. */
  onward(encounter: EncounterId, now: Instant): { readonly stay: Stay | null } | null {
    const way = this.#ways.get(encounter)
    if (!way || (way.readyAt ?? Number.POSITIVE_INFINITY) > now) return null
    return { stay: way.stays[way.at + 1] ?? null }
  }
}
