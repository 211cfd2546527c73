import type { Bed } from '../../orchestrator/beds/state.ts'
import type { Decision, Event } from '../../orchestrator/decision.ts'
import type { EncountersCommand } from '../../orchestrator/encounters/commands.ts'
import type { DischargeTo } from '../../orchestrator/encounters/events.ts'
import { EncounterId } from '../../orchestrator/ids.ts'
import { newId, type Plan, type Saying } from '../turn.ts'
import type { StaffFrame } from './frames.ts'
import { bedNamedIn, bedsNumbered } from './named-bed.ts'
import type { StaffReply } from './replies.ts'
import { answer, frameOf, openly, order, quietly, type Step, under } from './step.ts'
import { endedWith } from './transfer.ts'

type Draft = Extract<StaffFrame, { flow: 'stay' }>

/** "Admit to HDU-2": into the bed that is named, as whoever it is reserved for, or as somebody new. */
export const planAdmit = (step: Step): Plan => planStay(step, { flow: 'stay', what: 'admit', to: 'home' })

/** "Discharge ICU-7": whoever lies there leaves, and the bed is to be cleaned. */
export const planDischarge = (step: Step): Plan =>
  planStay(step, { flow: 'stay', what: 'discharge', to: destinationIn(textOf(step)) })

/** The bed that was asked for; null where the words name none. */
export function planStayText(step: Step, text: string): Plan | null {
  const draft = frameOf(step.dialogue, 'stay')
  return draft && bedNamedIn(step.view.state, text, step.actor.facility).said ? planStay(step, draft) : null
}

const textOf = ({ turn: { input } }: Step): string =>
  input.kind === 'said' || input.kind === 'alarm' ? input.text : ''

function planStay(step: Step, draft: Draft): Plan {
  const { state } = step.view
  const named = bedNamedIn(state, textOf(step), step.actor.facility)
  const numbered = bedsNumbered(state, textOf(step), step.actor.facility)
  const likely = numbered.filter(({ status }) => (status === 'occupied') === (draft.what === 'discharge'))
  const bed = named.bed ?? (likely.length === 1 ? likely[0] : null)
  if (!bed) {
    const dialogue = under(step.dialogue, draft)
    const among = likely.map(({ id }) => id)
    return answer({ dialogue }, openly({ kind: 'staff.which-bed-for', what: draft.what, said: named.said, among }))
  }
  const done = { ...step, dialogue: under(step.dialogue, null) }
  return draft.what === 'admit' ? admit(done, bed) : discharge(done, bed, draft.to)
}

function admit(step: Step, bed: Bed): Plan {
  const { state } = step.view
  const { encounters } = state.encounters
  const named = ENCOUNTER.exec(textOf(step))?.[0]?.toUpperCase()
  if (named !== undefined && !encounters.has(named as EncounterId)) {
    return answer(step, openly({ kind: 'staff.unknown-name', said: named }))
  }
  const holdFor = bed.hold === null ? undefined : state.beds.holds.get(bed.hold)?.holdFor
  const reserved = holdFor?.kind === 'encounter' ? holdFor.encounter : null
  const fresh = newId('ENC', step.turn.seed, (id) => encounters.has(id as EncounterId))
  const encounter = named === undefined ? (reserved ?? EncounterId.parse(fresh)) : EncounterId.parse(named)
  return order(step, { type: 'encounters.place', encounter, patient: null, bed: bed.id })
}
const ENCOUNTER = /\bENC-[A-Z0-9]{4,16}\b/i

function discharge(step: Step, bed: Bed, to: DischargeTo): Plan {
  if (bed.occupant) return order(step, { type: 'encounters.discharge', encounter: bed.occupant, to })
  // Somebody Nadi was never told of may lie there: the bed at least is to be cleaned, and no ambulance comes for them.
  if (bed.status === 'occupied') {
    const [transfer] = step.view.state.transfers.liveByBed.of(bed.id)
    const ended = transfer ? [{ type: 'transfers.end', transfer, outcome: ENDS[to] } as const] : []
    return order(step, ...ended, { type: 'beds.set-status', bed: bed.id, status: 'cleaning' })
  }
  return answer(step, openly({ kind: 'staff.nobody-in-bed', bed: bed.id, status: bed.status }))
}

const ENDS = { home: 'cancelled', elsewhere: 'admitted-elsewhere', died: 'died' } as const

/** "Patient in ICU-4 died", "ICU-4 passed away": whatever it was read as, they leave the bed and all that was for them. */
export function planDeath(step: Step, text: string): Plan | null {
  if (!DIED.test(text) || /[?]\s*$/.test(text)) return null
  const { bed } = bedNamedIn(step.view.state, text, step.actor.facility)
  return bed?.status === 'occupied' ? discharge({ ...step, dialogue: under(step.dialogue, null) }, bed, 'died') : null
}
const DIED = /\b(died|passed away|is no more|deceased|demised?|death|expired|mar gay[aei]|guzar gay[aei])\b/i

function destinationIn(text: string): DischargeTo {
  if (/\b(died|dead|death|deceased|passed away|expired)\b/i.test(text)) return 'died'
  return /\b(lama|dama|left against|shifted|transferred|other hospital|referred)\b/i.test(text) ? 'elsewhere' : 'home'
}

type Stays = Exclude<EncountersCommand, { type: 'encounters.request-bed' }>

/** What became of it; where a card says it, the words are short. */
export function reportStay(step: Step, command: Stays, decision: Decision): Saying[] {
  if (!decision.ok) return [quietly(step, { kind: 'staff.refused', rejection: decision.rejection })]
  const reply = sayingOf(command, decision.events)
  return [...(reply ? [openly(reply)] : []), ...endedWith(step, decision.events)]
}

function sayingOf(command: Stays, events: readonly Event[]): StaffReply | null {
  switch (command.type) {
    case 'encounters.place':
      return { kind: 'staff.placed', encounter: command.encounter, bed: command.bed, changed: events.length > 0 }
    case 'encounters.discharge':
      return {
        kind: 'staff.discharged',
        bed: events.find((event) => event.type === 'encounters.discharged')?.bed ?? null,
        to: command.to,
      }
    case 'encounters.assign':
      return { kind: 'staff.assigned', encounter: command.encounter, bed: command.bed }
    case 'encounters.cancel-request':
      return { kind: 'staff.request-cancelled', encounter: command.encounter }
    case 'encounters.decline-step-down':
      return { kind: 'staff.step-down-declined', encounter: command.encounter }
    default:
      return null
  }
}
