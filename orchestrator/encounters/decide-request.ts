import { staffOf } from '../actor.ts'
import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { lookupsOf } from '../network/state.ts'
import type { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import type { Acuity } from './acuity.ts'
import { mayCare, notPermitted } from './authority.ts'
import type { Assessment, EncountersCommandOf } from './commands.ts'
import { acuityOf, implausible, news2 } from './news2.ts'
import type { EncountersRejection } from './rejections.ts'
import { openStay, stayOrRefusal } from './stay.ts'

type Request = EncountersCommandOf<'encounters.request-bed'>

export function decideRequest(state: NetworkState, command: Request, { actor, at }: Issued): Decision {
  if (!mayCare(actor)) return notPermitted(command)
  const { encounter, wanted } = command
  const known = state.encounters.encounters.get(encounter)
  if (known?.closedAt) return reject({ code: 'encounter.closed', encounter })
  if (known?.request) return reject({ code: 'encounter.already-waiting', encounter })
  const patient = command.patient ?? known?.patient ?? null
  const elsewhere = openStay(state.encounters, patient)
  if (elsewhere && elsewhere.id !== encounter) {
    return reject({ code: 'encounter.patient-already-here', encounter: elsewhere.id })
  }
  const { near, deadline } = wanted
  if (near !== null && !lookupsOf(state.network).facilities.has(near)) {
    return reject({ code: 'request.facility-unknown', facility: near })
  }
  if (deadline !== null && deadline <= at) return reject({ code: 'request.deadline-passed' })
  const assessed = assess(command.assessment, wanted.unit) ?? (known && { acuity: known.acuity, score: known.score })
  if (!assessed) return reject({ code: 'encounter.no-assessment' })
  if ('code' in assessed) return reject(assessed)
  return accept({
    type: 'encounters.bed-requested',
    encounter,
    patient,
    by: staffOf(actor),
    ...assessed,
    wanted: { ...wanted, features: [...new Set(wanted.features)].sort() },
  })
}

export function decideReassess(
  state: NetworkState,
  command: EncountersCommandOf<'encounters.reassess'>,
  { actor }: Issued,
): Decision {
  if (!mayCare(actor)) return notPermitted(command)
  const { encounter } = command
  const known = stayOrRefusal(state.encounters, encounter)
  if ('code' in known) return reject(known)
  const assessed = assess(command.assessment, known.request?.wanted.unit ?? null)
  if (!assessed) return reject({ code: 'encounter.no-assessment' })
  if ('code' in assessed) return reject(assessed)
  const same = assessed.acuity === known.acuity && assessed.score === known.score
  return same ? accept() : accept({ type: 'encounters.reassessed', encounter, ...assessed })
}

export function decideCancel(
  state: NetworkState,
  command: EncountersCommandOf<'encounters.cancel-request'>,
  { actor }: Issued,
): Decision {
  if (!mayCare(actor)) return notPermitted(command)
  const { encounter, because } = command
  const known = state.encounters.encounters.get(encounter)
  if (!known) return reject({ code: 'encounter.unknown', encounter })
  if (!known.request) return reject({ code: 'encounter.not-waiting', encounter })
  const { allocation } = known.request
  const cancelled = {
    type: 'encounters.request-cancelled',
    encounter,
    bed: allocation?.bed ?? null,
    hold: allocation?.hold ?? null,
    because,
  } as const
  if (!allocation) return accept(cancelled)
  return accept(cancelled, { type: 'beds.hold-released', bed: allocation.bed, hold: allocation.hold, card: null })
}

/** A stated acuity goes before a score; null where neither was given. A newborn's bed says whom it is for. */
function assess(
  { acuity, vitals, notScored = null }: Assessment,
  unit: Unit | null,
): { acuity: Acuity; score: number | null } | EncountersRejection | null {
  if (!vitals) return acuity && { acuity, score: null }
  const wrong = implausible(vitals)
  if (wrong) return { code: 'vitals.out-of-range', ...wrong }
  const because = unit === 'NICU' ? 'child' : notScored
  if (because) return acuity ? { acuity, score: null } : { code: 'vitals.not-scored', because }
  const score = news2(vitals)
  return { acuity: acuity ?? acuityOf(score), score: score.total }
}
