import { staffOf } from '../../orchestrator/actor.ts'
import type { AmbulancesCommandOf } from '../../orchestrator/ambulances/commands.ts'
import { type Emergency, patientOnBoard } from '../../orchestrator/ambulances/state.ts'
import type { Decision, Rejection } from '../../orchestrator/decision.ts'
import { CardKey, type EmergencyId } from '../../orchestrator/ids.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { Intent } from '../intents.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { answer, openly, order, privately, quietly, type Step } from './step.ts'

type Args<N extends Intent['name']> = Extract<Intent, { name: N }>['args']
type Decided = AmbulancesCommandOf<'ambulances.dispatch' | 'ambulances.dismiss' | 'ambulances.cancel'>

/** The list of units to choose from: one post an emergency, edited when the choice is made. */
const alternativesCard = (emergency: EmergencyId): CardKey => CardKey.parse(`alternatives:${emergency}`)

/** Not closed: the undecided first, then by priority, then the oldest. */
export const liveEmergencies = ({ ambulances: { emergencies } }: NetworkState): Emergency[] =>
  [...emergencies.values()]
    .filter(({ phase }) => phase !== 'closed')
    .sort(
      (a, b) =>
        Number(a.phase !== 'open') - Number(b.phase !== 'open') ||
        (a.priority < b.priority ? -1 : Number(a.priority > b.priority)) ||
        a.requestedAt - b.requestedAt ||
        (a.id < b.id ? -1 : 1),
    )

export function planDispatch(step: Step, args: Args<'dispatch_ambulance'>): Plan {
  const { ambulance } = args
  const emergency = args.emergency ?? namedIn(step)
  if (emergency) return order(step, { type: 'ambulances.dispatch', emergency, ambulance: ambulance ?? null })
  const [only, ...others] = liveEmergencies(step.view.state).filter(({ phase }) => phase === 'open')
  if (only && others.length === 0) {
    return order(step, { type: 'ambulances.dispatch', emergency: only.id, ambulance: ambulance ?? null })
  }
  const emergencies = only ? [only.id, ...others.map(({ id }) => id)] : []
  return answer(
    step,
    openly({ kind: 'staff.which-emergency', purpose: 'dispatch', emergencies, ambulance: ambulance ?? null }),
  )
}

/** The one live emergency whose id stands in the message. */
export function namedIn({ turn, view }: Step): EmergencyId | undefined {
  const { input } = turn
  if (input.kind !== 'said') return undefined
  const words = new Set(input.text.toUpperCase().split(/[^A-Z0-9-]+/))
  const [named, another] = liveEmergencies(view.state).filter(({ id }) => words.has(id.toUpperCase()))
  return another ? undefined : named?.id
}

/** Calling help back is never guessed at: unnamed, it is confirmed by a button even when there is only one. */
export function planCancelDispatch(step: Step, args: Args<'cancel_dispatch'>): Plan {
  const emergency = args.emergency ?? namedIn(step)
  if (emergency) return order(step, { type: 'ambulances.cancel', emergency })
  const emergencies = liveEmergencies(step.view.state)
    .filter(({ phase }) => !patientOnBoard(phase))
    .map(({ id }) => id)
  return answer(step, openly({ kind: 'staff.which-emergency', purpose: 'cancel', emergencies, ambulance: null }))
}

export const planList = (step: Step): Plan =>
  answer(step, openly({ kind: 'staff.emergencies', emergencies: liveEmergencies(step.view.state).map(({ id }) => id) }))

/** *Choose another*: posted in the thread for all to see, because it carries approvals. */
export function pressAlternatives(step: Step, { emergency }: Extract<Press, { do: 'alternatives' }>): Plan {
  if (step.actor.role === 'staff') {
    return refuse(step, { code: 'actor.not-permitted', command: 'ambulances.dispatch' })
  }
  const decided = whyDecided(step, emergency)
  if (decided) return refuse(step, decided)
  return answer(step, openly({ kind: 'staff.alternatives', emergency }, alternativesCard(emergency)))
}

/** *Not an emergency* judges what nobody has answered yet; pressed a moment too late it must not recall a unit. */
export function pressDismiss(step: Step, { emergency }: Extract<Press, { do: 'dismiss' }>): Plan {
  const decided = step.actor.role === 'staff' ? null : whyDecided(step, emergency)
  return decided ? refuse(step, decided) : order(step, { type: 'ambulances.dismiss', emergency })
}

function whyDecided({ view }: Step, id: EmergencyId): Rejection | null {
  const emergency = view.state.ambulances.emergencies.get(id)
  if (!emergency) return { code: 'emergency.unknown', emergency: id }
  const { dispatch, outcome } = emergency
  if (outcome) return { code: 'emergency.closed', emergency: id, outcome }
  if (!dispatch) return null
  const { ambulance, approvedBy } = dispatch
  return { code: 'emergency.already-dispatched', emergency: id, ambulance, approvedBy }
}

const refuse = (step: Step, rejection: Rejection): Plan => answer(step, privately({ kind: 'staff.refused', rejection }))

/** "why AMB-1?": the live emergency the subject names, or the only one there is. */
export function planExplain(step: Step, { subject }: Args<'explain_decision'>): Plan {
  const live = liveEmergencies(step.view.state)
  const named = subject === undefined ? [] : live.filter((emergency) => isAbout(emergency, subject.toUpperCase()))
  const about = named[0] ?? (live.length === 1 ? live[0] : undefined)
  return answer(
    step,
    openly(
      about
        ? { kind: 'staff.explained', emergency: about.id }
        : { kind: 'staff.nothing-to-explain', live: live.map(({ id }) => id) },
    ),
  )
}

function isAbout({ id, dispatch, recommendation }: Emergency, subject: string): boolean {
  const words = new Set(subject.split(/[^A-Z0-9-]+/))
  const names = [id, dispatch?.ambulance, dispatch?.hospital, recommendation?.ambulance, recommendation?.hospital]
  return names.some((name) => name && words.has(name.toUpperCase()))
}

/** What the coordinators' decision came to; the incident's own card is edited by the core's notice. */
export function reportEmergency(step: Step, command: Decided, decision: Decision): Saying[] {
  if (!decision.ok) return refused(step, command, decision.rejection)
  const { emergency } = command
  const by = staffOf(step.actor)
  switch (command.type) {
    case 'ambulances.dispatch': {
      const sent = decision.events.find((event) => event.type === 'ambulances.dispatched')
      if (!sent) return []
      const { ambulance, etaSeconds } = sent
      const card = step.turn.card === alternativesCard(emergency) ? step.turn.card : null
      const told = openly({ kind: 'staff.dispatched', emergency, ambulance, etaSeconds, by }, card)
      const { instead } = sent
      return instead ? [told, openly({ kind: 'staff.why-instead', emergency, ambulance, instead })] : [told]
    }
    case 'ambulances.dismiss':
      return [openly({ kind: 'staff.dismissed', emergency, by })]
    case 'ambulances.cancel':
      return [openly({ kind: 'staff.cancelled', emergency, by })]
    default:
      return unreachable(command)
  }
}

/** Why not, to the presser alone; the units that could go instead are posted for all. */
function refused(step: Step, { type, emergency }: Decided, rejection: Rejection): Saying[] {
  const why = quietly(step, { kind: 'staff.refused', rejection })
  const chooses =
    type === 'ambulances.dispatch' &&
    (rejection.code === 'emergency.nothing-recommended' ||
      rejection.code === 'ambulance.busy' ||
      rejection.code === 'ambulance.off-duty' ||
      rejection.code === 'ambulance.unknown')
  return chooses ? [why, openly({ kind: 'staff.alternatives', emergency }, alternativesCard(emergency))] : [why]
}

function unreachable(command: never): never {
  throw new Error(`flows.unexpected-command: ${JSON.stringify(command)}`)
}
