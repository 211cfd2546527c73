import type { BedsCommand } from '../../orchestrator/beds/commands.ts'
import type { Bed } from '../../orchestrator/beds/state.ts'
import type { Decision } from '../../orchestrator/decision.ts'
import type { BedId } from '../../orchestrator/ids.ts'
import { BedStatus } from '../../orchestrator/network/topology.ts'
import type { Question } from '../dialogue.ts'
import type { Plan, Saying } from '../turn.ts'
import { bedCard } from './find-bed.ts'
import type { StaffFrame } from './frames.ts'
import { namedBed } from './named-bed.ts'
import { answer, frameOf, openly, order, quietly, type Step, under } from './step.ts'
import { BED_STATUS } from './words.ts'

type SetStatus = Extract<BedsCommand, { type: 'beds.set-status' }>

/** "bed LGH-ICU-7 cleaned": asks for the half that is missing, from either side. */
export function planBedStatus(
  step: Step,
  args: { readonly bed?: BedId | undefined; readonly status?: BedStatus | undefined },
): Plan {
  const begun = frameOf(step.dialogue, 'bed-status')
  const said = args.bed ?? begun?.bed ?? null
  const status = args.status ?? begun?.status ?? null
  const bed = said && namedBed(step.view.state, said, step.actor.facility)
  if (!bed) {
    const dialogue = under(step.dialogue, { flow: 'bed-status', bed: null, status })
    return answer({ dialogue }, openly({ kind: 'staff.ask-bed', said, status }))
  }
  if (status) {
    const dialogue = under(step.dialogue, status === 'free' ? goodForHold(step, bed) : null)
    return order({ dialogue }, { type: 'beds.set-status', bed: bed.id, status })
  }
  const question: Question = {
    id: `status-${step.turn.seed}`,
    asks: 'choice',
    choices: BedStatus.options.map((option) => ({ option, label: BED_STATUS[option] })),
  }
  const dialogue = under(step.dialogue, { flow: 'bed-status', bed: bed.id, status: null }, question)
  return answer({ dialogue }, openly({ kind: 'staff.ask-bed-status', question: question.id, bed: bed.id }))
}

/** "Hold it" after "ICU-2 is ready" means that bed. */
const goodForHold = (step: Step, { id, unit }: Bed): StaffFrame => ({
  flow: 'find-bed',
  unit,
  features: [],
  near: step.actor.facility,
  holdMinutes: null,
  offered: [id],
  card: bedCard(step),
})

export const reportBedStatus = (step: Step, { bed, status }: SetStatus, decision: Decision): Saying =>
  decision.ok
    ? openly({ kind: 'staff.bed-status-set', bed, status })
    : quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
