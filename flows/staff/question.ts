import { BedStatus, Unit } from '../../orchestrator/network/topology.ts'
import type { Question } from '../dialogue.ts'
import type { Plan } from '../turn.ts'
import { planBedStatus } from './bed-status.ts'
import { planFindBed } from './find-bed.ts'
import { holdNearest } from './holds.ts'
import { planRequestChosen } from './request-bed.ts'
import { answer, frameOf, privately, type Step } from './step.ts'
import { planTransferChosen } from './transfer.ts'

/** The option a typed answer means: its number or its label. */
export function typedOption(question: Question, text: string): string | null {
  const typed = text.trim().toLowerCase()
  const byLabel = question.choices.find(({ label }) => label.toLowerCase() === typed)
  const byNumber = /^\d{1,2}$/.test(typed) ? question.choices[Number(typed) - 1] : undefined
  return (byLabel ?? byNumber)?.option ?? null
}

/** The open question was answered with one of its options. */
export function planChosen(step: Step, option: string): Plan {
  const answered: Step = { ...step, dialogue: { ...step.dialogue, question: null } }
  const transfer = frameOf(step.dialogue, 'transfer')
  if (transfer) return planTransferChosen(answered, transfer, option)
  const request = frameOf(step.dialogue, 'request-bed')
  if (request) return planRequestChosen(answered, request, option)
  const finding = frameOf(step.dialogue, 'find-bed')
  const unit = Unit.safeParse(option)
  if (finding && unit.success) {
    const { features, near, from, sex, count } = finding
    const wanted = { unit: unit.data, features, near, from, sex, count }
    return finding.holdMinutes === null
      ? planFindBed(answered, wanted)
      : holdNearest(answered, wanted, finding.holdMinutes)
  }
  const status = BedStatus.safeParse(option)
  if (frameOf(step.dialogue, 'bed-status') && status.success) return planBedStatus(answered, { status: status.data })
  return answer(step, privately({ kind: 'staff.stale-button' }))
}
