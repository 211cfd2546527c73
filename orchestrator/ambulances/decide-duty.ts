import { canonicalJson } from '../canonical.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { isCrewOf, mayCoordinate, notPermitted } from './authority.ts'
import type { AmbulancesCommandOf } from './commands.ts'
import { dutyAt, workSince } from './duty.ts'
import type { Ambulance } from './state.ts'

/** What a crew says of itself. A job it has is finished first. */
export function decideReportDuty(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.report-duty'>,
  { actor, at }: Issued,
): Decision {
  const { report } = command
  if (!isCrewOf(actor, command.ambulance) && !mayCoordinate(actor)) return notPermitted(command)
  const unit = state.ambulances.ambulances.get(command.ambulance)
  if (!unit) return reject({ code: 'ambulance.unknown', ambulance: command.ambulance })
  const ambulance = unit.id
  switch (report.kind) {
    case 'on': {
      const until = report.until !== null && report.until > at ? report.until : null
      return accept(comesOn(unit, until, report.freshCrew, at))
    }
    case 'out': {
      const { because } = report
      if (!unit.available && unit.out === because) return accept()
      return accept({ type: 'ambulances.availability-set', ambulance, available: false, because })
    }
    case 'fuel':
      return unit.lowFuel === report.low
        ? accept()
        : accept({ type: 'ambulances.fuel-set', ambulance, low: report.low })
  }
}

/** On duty from now on; who has not rested goes on with the hours it has worked. */
export const comesOn = (unit: Ambulance, until: Instant | null, freshCrew: boolean, at: Instant): Event => ({
  type: 'ambulances.availability-set',
  ambulance: unit.id,
  available: true,
  duty: { since: workSince(unit, freshCrew, at), until },
})

export function decideTurnDuty(
  state: NetworkState,
  command: AmbulancesCommandOf<'ambulances.turn-duty'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const unit = state.ambulances.ambulances.get(command.ambulance)
  if (!unit?.duty?.until || at < unit.duty.until) return accept() // said otherwise meanwhile
  const duty = dutyAt(unit, at, topologyOf(state.network).utcOffsetMinutes)
  if (canonicalJson(duty) === canonicalJson(unit.duty)) return accept()
  return accept({ type: 'ambulances.duty-turned', ambulance: unit.id, duty })
}
