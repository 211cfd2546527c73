import { staffOf } from '../actor.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import type { StaffId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import { mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { releaseBed } from './decide-close.ts'
import { type Emergency, patientOnBoard } from './state.ts'

type Joining = AmbulancesCommandOf<'ambulances.join'> | AmbulancesCommandOf<'ambulances.keep-apart'>

/** A coordinator's answer to "is this the same incident?". A unit on its way to what is joined turns back. */
export function decideJoin(state: NetworkState, command: Joining, { actor }: Issued): Decision {
  if (!mayCoordinate(actor)) return notPermitted(command)
  const { emergencies } = state.ambulances
  const emergency = emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  const { id, outcome, phase } = emergency
  if (outcome !== null) return reject({ code: 'emergency.closed', emergency: id, outcome })
  const by = staffOf(actor)
  if (command.type === 'ambulances.keep-apart') {
    return emergency.maybeSame === null ? accept() : accept({ type: 'ambulances.kept-apart', emergency: id, by })
  }
  const into = emergencies.get(command.into)
  if (!into || into.id === id) return reject({ code: 'emergency.unknown', emergency: command.into })
  if (into.outcome !== null) return reject({ code: 'emergency.closed', emergency: into.id, outcome: into.outcome })
  if (patientOnBoard(phase)) return reject({ code: 'emergency.patient-on-board', emergency: id })
  return accept(...joinInto(state, emergency, into, by))
}

/** One of two reports ends; its words, what is graver in it and its reporter go to the other. */
export function joinInto(state: NetworkState, emergency: Emergency, into: Emergency, by: StaffId | null): Event[] {
  const { id, dispatch, reporter, signs, notes, patients } = emergency
  const graver = emergency.priority < into.priority
  return [
    { type: 'ambulances.closed', emergency: id, ambulance: dispatch?.ambulance ?? null, outcome: 'joined', by },
    ...releaseBed(state, emergency),
    {
      type: 'ambulances.report-joined',
      emergency: into.id,
      priority: graver ? emergency.priority : into.priority,
      complaint: into.complaint === 'unspecified' || graver ? emergency.complaint : into.complaint,
      signs: signs.filter((sign) => !into.signs.includes(sign)),
      note: notes.at(-1) ?? null,
      patients,
      ...(reporter === into.reporter ? {} : { reporter }),
    },
  ]
}

/** Several patients: one more unit for the same incident, recommended and approved like any other. */
export function decideAskFurther(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.ask-further'>,
  { actor }: Issued,
): Decision {
  if (!mayCoordinate(actor)) return notPermitted(command)
  const emergency = state.ambulances.emergencies.get(command.emergency)
  if (!emergency) return reject({ code: 'emergency.unknown', emergency: command.emergency })
  const { id, outcome, reporter, priority, complaint, signs, location, incident, notes } = emergency
  if (outcome !== null) return reject({ code: 'emergency.closed', emergency: id, outcome })
  if (state.ambulances.emergencies.has(command.as)) return accept() // the same press, done again
  return accept({
    type: 'ambulances.requested',
    emergency: command.as,
    reporter,
    priority,
    complaint,
    signs: [...signs],
    note: notes.at(-1) ?? null,
    location,
    incident: incident ?? id,
  })
}
