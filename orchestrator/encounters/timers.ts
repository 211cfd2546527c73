import { CLOSED_RETENTION_DAYS, ESCALATIONS_MAX } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant, plusDays, plusMinutes } from '../time.ts'
import { ACUITY_TARGET_MINUTES } from './acuity.ts'
import type { EncountersCommand } from './commands.ts'
import { type Waiting, waitingFor } from './state.ts'

/** When somebody is told next that the request waits: at its target, then each target later; null: told enough. */
export function overdueAt({ acuity, request }: Waiting): Instant | null {
  if (request.overdue >= ESCALATIONS_MAX) return null
  return plusMinutes(request.requestedAt, ACUITY_TARGET_MINUTES[acuity] * (request.overdue + 1))
}

export function nextDueEncounters(state: NetworkState): Instant | null {
  const times: Instant[] = []
  for (const each of waitingFor(state.encounters)) {
    const { deadline } = each.request.wanted
    if (deadline !== null) times.push(deadline)
    const overdue = overdueAt(each)
    if (overdue !== null) times.push(overdue)
  }
  const oldest = state.encounters.byClosedHour.lowestGroup()
  if (oldest !== null) times.push(plusDays(instant((Number(oldest) + 1) * HOUR_MS), CLOSED_RETENTION_DAYS))
  return times.length === 0 ? null : times.reduce((a, b) => (a < b ? a : b))
}

export function dueEncounters(state: NetworkState, now: Instant): EncountersCommand[] {
  const commands: EncountersCommand[] = []
  for (const each of waitingFor(state.encounters)) {
    const { deadline } = each.request.wanted
    const overdue = overdueAt(each)
    if (deadline !== null && deadline <= now) {
      commands.push({ type: 'encounters.cancel-request', encounter: each.id, because: 'too-late' })
    } else if (overdue !== null && overdue <= now) commands.push({ type: 'encounters.escalate', encounter: each.id })
  }
  const { byClosedHour } = state.encounters
  const oldest = byClosedHour.lowestGroup()
  if (oldest !== null && plusDays(instant((Number(oldest) + 1) * HOUR_MS), CLOSED_RETENTION_DAYS) <= now) {
    const closed = [...byClosedHour.of(oldest)].sort()
    commands.push(...closed.map((encounter) => ({ type: 'encounters.archive', encounter }) as const))
  }
  return commands
}
