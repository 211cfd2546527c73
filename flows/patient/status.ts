import type { Emergency } from '../../orchestrator/ambulances/state.ts'
import type { PatientId } from '../../orchestrator/ids.ts'
import type { Context } from './context.ts'
import { liveEmergency, upcoming } from './context.ts'
import { saysOther } from './patterns/for-whom.ts'
import type { Part } from './replies.ts'

/**
 * Where a patient is, as far as Nadi knows: ambulance, hospital, bed, next appointment. Never how they are, which only
 * the hospital may say. Of somebody who is neither the writer nor has let the writer in, nothing but what the writer
 * reported.
 */
export function statusOf(context: Context): Part[] {
  const { view, patient, writer, turn } = context
  const stranger = patient === writer && 'text' in turn.input && saysOther(turn.input.text)
  const live = (patient === writer ? null : liveEmergency({ view, writer: patient })) ?? liveEmergency(context)
  const brought = live ? null : handedOver(context)
  const bed = stranger ? null : bedOf(context)
  const next = stranger ? undefined : upcoming(context)[0]
  const facts: Part[] = [
    ...(live ? [{ say: 'ambulance', emergency: live.id } as const] : []),
    ...(brought && !bed ? [{ say: 'handed-over-at', hospital: brought.dispatch?.hospital ?? null } as const] : []),
    ...(bed ? [bed] : []),
    ...(next ? [{ say: 'next-appointment', slot: next.slot } as const] : []),
  ]
  return [...facts, { say: 'ask-hospital', known: facts.length > 0, closed: stranger && facts.length === 0 }]
}

/** The last emergency of the patient, or one that the writer reported, that ended at a hospital. */
function handedOver({ view, patient, writer }: Context): Emergency | null {
  const { emergencies, byStage } = view.state.ambulances
  const concerns = (person: PatientId) => person === patient || person === writer
  const [last] = [...byStage.of('closed')]
    .flatMap((id) => emergencies.get(id) ?? [])
    .filter(({ reporter, outcome }) => outcome === 'handed-over' && concerns(reporter))
    .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0) || (a.id < b.id ? -1 : 1))
  return last ?? null
}

function bedOf({ view, patient }: Context): Part | null {
  const { encounters, beds } = view.state
  for (const id of encounters.openByPatient.of(patient)) {
    const encounter = encounters.encounters.get(id)
    const bed = encounter?.bed ? beds.beds.get(encounter.bed) : undefined
    if (bed) return { say: 'in-bed', facility: bed.facility, unit: bed.unit }
  }
  return null
}
