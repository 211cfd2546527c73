import type { Acuity } from '../../encounters/acuity.ts'
import type { BedId, EncounterId, FacilityId } from '../../ids.ts'
import { type Instant, MINUTE_MS } from '../../time.ts'
import type { Stay, StayUnit } from './bed-arrivals.ts'

/** One request for a bed, from the moment it was made. */
export interface PlayedRequest {
  readonly encounter: EncounterId
  readonly acuity: Acuity
  readonly unit: StayUnit
  readonly features: Stay['features']
  readonly near: FacilityId
  readonly stepDown: boolean
  readonly at: Instant
  placedAt: Instant | null
  travelSeconds: number
  refused: boolean
}

/** A bed that became free, whatever came of it. */
export interface BedOpening {
  readonly bed: BedId
  readonly at: Instant
}

/** What is measured of a play, written down as it happens. */
export class BedTally {
  readonly requests: PlayedRequest[] = []
  readonly openings: BedOpening[] = []
  /** From one patient's leaving to the next one's coming. */
  readonly turnoverMinutes: number[] = []
  readonly #open = new Map<EncounterId, PlayedRequest>()
  readonly #leftAt = new Map<BedId, Instant>()

  asked(asked: Omit<PlayedRequest, 'placedAt' | 'travelSeconds' | 'refused'>): void {
    const request = { ...asked, placedAt: null, travelSeconds: 0, refused: false }
    this.#open.set(asked.encounter, request)
    this.requests.push(request)
  }

  reserved(encounter: EncounterId, travelSeconds: number): void {
    const request = this.#open.get(encounter)
    if (request) request.travelSeconds = travelSeconds
  }

  gaveUp(encounter: EncounterId): void {
    const request = this.#open.get(encounter)
    if (request) request.refused = true
  }

  placed(encounter: EncounterId, bed: BedId, now: Instant): void {
    const request = this.#open.get(encounter)
    if (request) request.placedAt = now
    this.#open.delete(encounter)
    const since = this.#leftAt.get(bed)
    if (since !== undefined) this.turnoverMinutes.push((now - since) / MINUTE_MS)
  }

  left(bed: BedId, now: Instant): void {
    this.#leftAt.set(bed, now)
  }

  opened(bed: BedId, at: Instant): void {
    this.openings.push({ bed, at })
  }
}
