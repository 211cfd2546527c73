import type { BedsCommand } from '../../orchestrator/beds/commands.ts'
import type { BlockCause } from '../../orchestrator/beds/events.ts'
import type { Bed } from '../../orchestrator/beds/state.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import type { BedId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { BedStatus } from '../../orchestrator/network/topology.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import type { Question } from '../dialogue.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { momentIn } from './clock-words.ts'
import { bedCard } from './find-bed.ts'
import type { StaffFrame } from './frames.ts'
import { bedNamedIn, bedsNumbered, namedBed } from './named-bed.ts'
import { answer, frameOf, openly, order, quietly, type Step, under } from './step.ts'
import { BED_STATUS } from './words.ts'

type SetStatus = Extract<BedsCommand, { type: 'beds.set-status' }>

/** "bed LGH-ICU-7 cleaned": asks for the half that is missing, from either side. */
export function planBedStatus(
  step: Step,
  args: { readonly bed?: BedId | undefined; readonly status?: BedStatus | undefined },
): Plan {
  const begun = frameOf(step.dialogue, 'bed-status')
  const status = args.status ?? begun?.status ?? null
  const numbered = args.bed === undefined ? numberedFor(step, status) : []
  const [only, another] = numbered.some(({ id }) => id === begun?.bed) ? [] : numbered
  if (only && another) {
    const among = numbered.map(({ id }) => id)
    return answer(step, openly({ kind: 'staff.ask-bed', said: null, status, among }))
  }
  const said = args.bed ?? only?.id ?? saidIn(step) ?? begun?.bed ?? null
  const bed = said && namedBed(step.view.state, said, step.actor.facility)
  if (!bed) {
    const dialogue = under(step.dialogue, { flow: 'bed-status', bed: null, status })
    return answer({ dialogue }, openly({ kind: 'staff.ask-bed', said, status }))
  }
  if (status) {
    const now = status === 'free' && isJustLeft(step, bed) ? 'cleaning' : status
    const dialogue = under(step.dialogue, now === 'free' ? goodForHold(step, bed) : aboutIt(bed))
    return order({ dialogue }, { type: 'beds.set-status', bed: bed.id, status: now, ...blockIn(step, now) })
  }
  const question: Question = {
    id: `status-${step.turn.seed}`,
    asks: 'choice',
    choices: BedStatus.options.map((option) => ({ option, label: BED_STATUS[option] })),
  }
  const dialogue = under(step.dialogue, { flow: 'bed-status', bed: bed.id, status: null }, question)
  return answer({ dialogue }, openly({ kind: 'staff.ask-bed-status', question: question.id, bed: bed.id }))
}

/** The beds that "bed 7" may be: rather those that were not yet what it is said to be. */
function numberedFor({ turn: { input }, view: { state }, actor }: Step, status: BedStatus | null): readonly Bed[] {
  if (input.kind !== 'said' || bedNamedIn(state, input.text, actor.facility).bed) return []
  const all = bedsNumbered(state, input.text, actor.facility)
  const before = status === null ? [] : BEFORE[status]
  const likely = all.filter((bed) => before.includes(bed.status))
  return likely.length === 0 ? all : likely
}

/** What a bed was before it came to be so. */
const BEFORE: Readonly<Record<BedStatus, readonly BedStatus[]>> = {
  free: ['cleaning'],
  cleaning: ['occupied'],
  occupied: ['free'],
  blocked: [],
}

/** A bed that was named but is none is told back as it was said. */
const saidIn = ({ turn: { input }, view, actor }: Step): string | null =>
  input.kind === 'said' ? bedNamedIn(view.state, input.text, actor.facility).said : null

/** "Khali ho gaya" of a bed somebody lay in says that they left, not that it is clean for the next. */
const isJustLeft = ({ turn: { input } }: Step, { status }: Bed): boolean =>
  status === 'occupied' && input.kind === 'said' && LEFT.test(input.text) && !CLEAN.test(input.text)
const LEFT = /\bkha+li (?:ho|hua|kar|kiya)\b|खाली (?:हो|हुआ|कर|किया)|\b(?:emptied|empty|vacant|vacated|left|gone)\b/i
const CLEAN = /\bclean|\bsa+f\b|\bready\b|साफ|तैयार/i

/** "Saaf kar diya" after "ICU-2 is to be cleaned" means that bed. */
const aboutIt = ({ id }: Bed): StaffFrame => ({ flow: 'bed-status', bed: id, status: null })

/** "Hold it" after "ICU-2 is ready" means that bed. */
const goodForHold = (step: Step, { id, unit }: Bed): StaffFrame => ({
  flow: 'find-bed',
  unit,
  features: [],
  near: step.actor.facility,
  from: null,
  sex: null,
  count: 1,
  holdMinutes: null,
  offered: [id],
  card: bedCard(step),
})

/** "Monitor broken till 6pm": why a bed is blocked, and until when as far as was said. */
function blockIn({ turn: { input }, view }: Step, status: BedStatus): Pick<SetStatus, 'cause' | 'until'> {
  if (status !== 'blocked' || input.kind !== 'said') return {}
  const cause = CAUSES.find(([, said]) => said.test(input.text))?.[0]
  const until = momentIn(input.text, view.now, topologyOf(view.state.network).utcOffsetMinutes)
  return { cause, until: until ?? undefined }
}

const CAUSES: readonly (readonly [BlockCause, RegExp])[] = [
  ['infection-control', /\b(infect\w*|isolation|mrsa|covid|fumigat\w*|disinfect\w*|outbreak|tb)\b/i],
  ['staffing', /\b(staff\w*|nurses?|no doctor|shortage of (?:staff|nurses))\b/i],
  ['maintenance', /\b(maintenance|repair\w*|paint\w*|plumb\w*|leak\w*|electric\w*|renovat\w*|ac|air ?con\w*)\b/i],
  [
    'equipment',
    /\b(monitors?|ventilators?|vent|pump|equipment|machine|oxygen|suction|bed (?:is )?broken|broken|faulty|defect\w*)\b/i,
  ],
]

const BLOCKED_MORE_HOURS = 4

/** The answer to "is it clean, is it free again, have they left?"; what was asked long ago may not be so any more. */
export function pressBedIs(step: Step, { bed, status, left }: Extract<Press, { do: 'bed-is' }>): Plan {
  const known = step.view.state.beds.beds.get(bed)
  const isAnothers = left !== undefined && known?.occupant !== left
  if (isAnothers || (status === 'free' && known?.status === 'occupied')) {
    return answer(step, openly({ kind: 'staff.bed-is', bed }))
  }
  if (status === 'cleaning' && known?.occupant) {
    return order(step, { type: 'encounters.discharge', encounter: known.occupant, to: 'home' })
  }
  const until = plusMinutes(step.view.now, BLOCKED_MORE_HOURS * 60)
  const block = status === 'blocked' ? { cause: known?.blocked?.cause, until } : {}
  return order(step, { type: 'beds.set-status', bed, status, ...block })
}

export const reportBedStatus = (step: Step, { bed, status, cause, until }: SetStatus, decision: Decision): Saying =>
  decision.ok
    ? openly({ kind: 'staff.bed-status-set', bed, status, cause: cause ?? null, until: until ?? null })
    : quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
