import { staffOf } from '../actor.ts'
import type { BedsRejection } from '../beds/rejections.ts'
import type { Bed } from '../beds/state.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import { endedWithStay } from '../transfers/parts.ts'
import { mayCare, notPermitted } from './authority.ts'
import type { EncountersCommandOf } from './commands.ts'
import { unbooked } from './death.ts'
import { openStay, stayOrRefusal } from './stay.ts'

/** Admission without a request is as urgent as nobody said; a clinician may say otherwise at any time. */
const ACUITY_UNSAID = 3

/** The patient lies in the bed now: the reserved one, or another that is free. */
export function decidePlace(
  state: NetworkState,
  command: EncountersCommandOf<'encounters.place'>,
  { actor }: Issued,
): Decision {
  if (!mayCare(actor)) return notPermitted(command)
  const { encounter } = command
  const known = state.encounters.encounters.get(encounter)
  if (known?.closedAt) return reject({ code: 'encounter.closed', encounter })
  const patient = command.patient ?? known?.patient ?? null
  const elsewhere = openStay(state.encounters, patient)
  if (elsewhere && elsewhere.id !== encounter) {
    return reject({ code: 'encounter.patient-already-here', encounter: elsewhere.id })
  }
  const bed = state.beds.beds.get(command.bed)
  if (!bed) return reject({ code: 'bed.unknown', bed: command.bed })
  if (bed.occupant === encounter) return accept()
  if (bed.occupant !== null) return reject({ code: 'bed.occupied-by', bed: bed.id, encounter: bed.occupant })
  const held = bed.hold === null ? undefined : state.beds.holds.get(bed.hold)
  const own = held?.holdFor.kind === 'encounter' && held.holdFor.encounter === encounter
  if (held && !own) return reject({ code: 'bed.held', bed: bed.id, holdFor: held.holdFor, until: held.expiresAt })
  const closed = whyClosed(bed, own)
  if (closed) return reject(closed)
  const allocation = known?.request?.allocation ?? null
  const events: Event[] =
    allocation && allocation.hold !== held?.id
      ? [{ type: 'beds.hold-released', bed: allocation.bed, hold: allocation.hold, card: null }]
      : []
  return accept(...events, {
    type: 'encounters.placed',
    encounter,
    patient,
    acuity: known?.acuity ?? ACUITY_UNSAID,
    bed: bed.id,
    from: known?.bed ?? null,
    hold: own ? held.id : null,
  })
}

/** One that is to close still takes whom it was kept for. */
function whyClosed({ id: bed, status, extra }: Bed, kept: boolean): BedsRejection | null {
  if (status !== 'free') return { code: 'bed.not-free', bed, status }
  return extra === 'closing' && !kept ? { code: 'bed.closing', bed } : null
}

/** The patient leaves; the bed waits to be cleaned. A request for another bed ends with the stay. */
export function decideDischarge(
  state: NetworkState,
  command: EncountersCommandOf<'encounters.discharge'>,
  { actor, at }: Issued,
): Decision {
  if (!mayCare(actor)) return notPermitted(command)
  const { encounter, to } = command
  const known = stayOrRefusal(state.encounters, encounter)
  if ('code' in known) return reject(known)
  if (known.bed === null) return reject({ code: 'encounter.not-in-bed', encounter })
  const allocation = known.request?.allocation ?? null
  const events: Event[] = allocation
    ? [{ type: 'beds.hold-released', bed: allocation.bed, hold: allocation.hold, card: null }]
    : []
  const discharged = { type: 'encounters.discharged', encounter, bed: known.bed, to } as const
  const later = to === 'died' ? unbooked(state, known.patient, at) : []
  return accept(...events, ...endedWithStay(state, known.bed, to, staffOf(actor)), discharged, ...later)
}

/** Not yet: whoever stands at the bed decides, and is not asked again during this stay in it. */
export function decideDeclineStepDown(
  state: NetworkState,
  command: EncountersCommandOf<'encounters.decline-step-down'>,
  { actor }: Issued,
): Decision {
  if (!mayCare(actor)) return notPermitted(command)
  const { encounter } = command
  const known = stayOrRefusal(state.encounters, encounter)
  if ('code' in known) return reject(known)
  if (known.stepDown === null || known.stepDown.declined) return accept()
  return accept({ type: 'encounters.step-down-declined', encounter, unblocks: known.stepDown.unblocks })
}
