import type { Press } from '../press.ts'
import type { Plan } from '../turn.ts'
import { answer, order, quietly, type Step } from './step.ts'

/** Whoever cares for the patient says whether they can do with less; then a bed there is asked for as any other. */
export function pressStepDown(
  step: Step,
  { encounter, into, answer: said }: Extract<Press, { do: 'step-down' }>,
): Plan {
  if (said === 'no') return order(step, { type: 'encounters.decline-step-down', encounter })
  const { state } = step.view
  const bed = state.beds.beds.get(into)
  if (!bed) return answer(step, quietly(step, { kind: 'staff.refused', rejection: { code: 'bed.unknown', bed: into } }))
  return order(step, {
    type: 'encounters.request-bed',
    encounter,
    patient: null,
    assessment: { acuity: null, vitals: null },
    wanted: {
      unit: bed.unit,
      features: [],
      sex: null,
      near: bed.facility,
      hereOnly: true,
      deadline: null,
      why: 'step-down',
    },
  })
}
