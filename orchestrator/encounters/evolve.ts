import { availability } from '../beds/state.ts'
import type { Recorded } from '../decision.ts'
import type { EncounterId, HoldId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { BedRequest, Encounter, EncountersState } from './state.ts'

export function evolveEncounters({ encounters: state, beds }: NetworkState, { event, at }: Recorded): void {
  const { encounters } = state
  switch (event.type) {
    case 'encounters.bed-requested': {
      const { encounter: id, patient, by, acuity, score, wanted } = event
      const known = encounters.get(id) ?? unknown(id)
      const request: BedRequest = {
        wanted,
        requestedAt: at,
        by,
        allocation: null,
        overdue: 0,
        stepDownAsked: false,
        passed: null,
      }
      encounters.set(id, {
        ...known,
        patient: patient ?? known.patient,
        acuity,
        score,
        request,
        askedBy: by,
        escalated: by === null,
      })
      break
    }
    case 'encounters.reassessed':
      change(state, event.encounter, { acuity: event.acuity, score: event.score })
      break
    case 'encounters.bed-allocated': {
      const { bed, hold, reasons } = event
      const travelSeconds = reasons.candidates.find((each) => each.bed === bed)?.travelSeconds ?? null
      changeRequest(state, event.encounter, { allocation: { bed, hold, travelSeconds, asked: false }, passed: null })
      break
    }
    case 'encounters.asked-still-coming': {
      const allocation = encounters.get(event.encounter)?.request?.allocation
      if (allocation) changeRequest(state, event.encounter, { allocation: { ...allocation, asked: true } })
      break
    }
    case 'encounters.bed-passed':
      changeRequest(state, event.encounter, { passed: event.because.kind })
      break
    case 'encounters.allocation-lost':
      endAllocation(state, event.encounter, event.hold)
      break
    case 'encounters.request-cancelled': {
      const inBed = encounters.get(event.encounter)?.bed ?? null
      change(state, event.encounter, { request: null, closedAt: inBed === null ? at : null })
      break
    }
    case 'encounters.overdue':
      changeRequest(state, event.encounter, { overdue: event.level })
      change(state, event.encounter, { escalated: true })
      break
    case 'encounters.placed': {
      const { encounter: id, patient, acuity, bed } = event
      const known = encounters.get(id) ?? unknown(id)
      const row = beds.beds.get(bed)
      const ward = row ? availability(row) : null
      // Who was brought here by a transfer had left their last bed with it.
      const placed = { bed, ward, placedAt: at, request: null, stepDown: null, closedAt: null }
      encounters.set(id, { ...known, patient: patient ?? known.patient, acuity, ...placed })
      break
    }
    case 'encounters.discharged':
      change(state, event.encounter, { bed: null, ward: null, request: null, closedAt: at })
      break
    case 'encounters.step-down-proposed':
      change(state, event.encounter, { stepDown: { askedAt: at, unblocks: event.unblocks, declined: false } })
      if (event.unblocks !== null) changeRequest(state, event.unblocks, { stepDownAsked: true })
      break
    case 'encounters.step-down-declined': {
      const stepDown = encounters.get(event.encounter)?.stepDown
      if (stepDown) change(state, event.encounter, { stepDown: { ...stepDown, declined: true } })
      // Somebody else may be asked for them.
      if (event.unblocks !== null) changeRequest(state, event.unblocks, { stepDownAsked: false })
      break
    }
    case 'encounters.archived':
      encounters.delete(event.encounter)
      break
  }
}

const unknown = (id: EncounterId): Encounter => ({
  id,
  patient: null,
  acuity: 3,
  score: null,
  bed: null,
  ward: null,
  placedAt: null,
  request: null,
  stepDown: null,
  askedBy: null,
  escalated: false,
  closedAt: null,
})

function change({ encounters }: EncountersState, id: EncounterId, part: Partial<Encounter>): void {
  const known = encounters.get(id)
  if (known) encounters.set(id, { ...known, ...part })
}

function changeRequest(state: EncountersState, id: EncounterId, part: Partial<BedRequest>): void {
  const request = state.encounters.get(id)?.request
  if (request) change(state, id, { request: { ...request, ...part } })
}

/** Only the reservation that is meant: another may have been made since. */
function endAllocation(state: EncountersState, id: EncounterId, hold: HoldId): void {
  if (state.encounters.get(id)?.request?.allocation?.hold === hold) changeRequest(state, id, { allocation: null })
}
