import type { Decision } from '../../orchestrator/decision.ts'
import type { StaffId } from '../../orchestrator/ids.ts'
import { onCall } from '../../orchestrator/network/rota.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Intent } from '../intents.ts'
import type { Plan, Saying } from '../turn.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

const COORDINATOR = /coord|dispatch|control|duty|ambulance/i
/** "Who is on call?" asks; "page the coordinator" rings. */
const ASKS = /\b(who|whose|kaun|list|rota|roster)\b|कौन/iu

/** The rota knows coordinators only; for anybody else it is said whom to call. */
export function planOnCall(step: Step, { role, facility }: Extract<Intent, { name: 'page_on_call' }>['args']): Plan {
  const { view, turn, actor } = step
  const duty = onCall(topologyOf(view.state.network), 'coordinator', view.now)
  const [first] = duty.filter((staff) => staff !== actor.staff)
  const known = role === undefined || COORDINATOR.test(role)
  const asks = turn.input.kind === 'said' && ASKS.test(turn.input.text)
  if (known && !asks && first) return order(step, { type: 'network.page', staff: first, note: turn.note })
  return answer(
    step,
    openly({
      kind: 'staff.on-call',
      wanted: known ? null : (role ?? null),
      staff: duty,
      facility: facility ?? actor.facility,
    }),
  )
}

export const reportPage = (step: Step, staff: StaffId, decision: Decision): Saying =>
  decision.ok
    ? openly({ kind: 'staff.paged', staff })
    : quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
