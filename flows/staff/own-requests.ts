import type { Encounter } from '../../orchestrator/encounters/state.ts'
import type { Plan } from '../turn.ts'
import { answer, openly, order, type Step } from './step.ts'

const ASKS =
  /\b(status|update|news|what about|where is|how long|kya hua|kab)\b.*\b(bed )?request\b|\bmy (bed )?requests?\b/i
const WITHDRAWS = /\b(cancel|withdraw|drop|not needed|nahi chahiye)\b/i
const IS_ONE = /\b(request|bed|pt|patient|mareez)\b/i
const SHOWN_MAX = 5

/** "Status of my bed request", "cancel it, patient went elsewhere": what the asker asked for and still waits for. */
export function planOwnRequests(step: Step, text: string): Plan | null {
  const asks = ASKS.test(text)
  const withdraws = step.actor.role === 'staff' && WITHDRAWS.test(text) && (IS_ONE.test(text) || isMeant(step, text))
  if (!asks && !withdraws) return null
  const own = ownRequests(step)
  const [only, another] = own
  if (withdraws && !only) return null
  if (withdraws && only && !another) {
    return order(step, { type: 'encounters.cancel-request', encounter: only.id, because: 'withdrawn' })
  }
  return answer(step, openly({ kind: 'staff.own-requests', encounters: own.map(({ id }) => id) }))
}

const IT = /^\W*(?:(?:ok|pls|please|no|sorry)\W+)*(?:cancel|withdraw|drop) (?:that|it|this)\b/i

/** "Cancel that", where the asker holds no bed that could be meant instead. */
const isMeant = ({ view: { state }, actor }: Step, text: string): boolean =>
  IT.test(text) &&
  ![...state.beds.holds.values()].some(({ holdFor }) => holdFor.kind === 'staff' && holdFor.staff === actor.staff)

function ownRequests({ view, actor }: Step): Encounter[] {
  const { encounters, byRequest } = view.state.encounters
  return [...byRequest.of('waiting'), ...byRequest.of('reserved')]
    .flatMap((id) => encounters.get(id) ?? [])
    .filter(({ askedBy, closedAt }) => askedBy === actor.staff && closedAt === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN_MAX)
}
