import { accept, type Decision, type Issued, reject } from '../decision.ts'
import { CLOSED_RETENTION_DAYS } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { plusDays } from '../time.ts'
import { notPermitted } from './authority.ts'
import type { EncountersCommandOf } from './commands.ts'
import { overdueAt } from './timers.ts'

export function decideEscalate(
  state: NetworkState,
  command: EncountersCommandOf<'encounters.escalate'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const { encounter } = command
  const known = state.encounters.encounters.get(encounter)
  if (!known) return reject({ code: 'encounter.unknown', encounter })
  const { request } = known
  if (!request || request.allocation) return accept() // it has a bed meanwhile
  const dueAt = overdueAt({ ...known, request })
  if (dueAt === null || at < dueAt) return accept()
  return accept({ type: 'encounters.overdue', encounter, level: request.overdue + 1 })
}

export function decideArchive(
  state: NetworkState,
  command: EncountersCommandOf<'encounters.archive'>,
  { actor, at }: Issued,
): Decision {
  if (actor.role !== 'system') return notPermitted(command)
  const closedAt = state.encounters.encounters.get(command.encounter)?.closedAt
  if (!closedAt || at < plusDays(closedAt, CLOSED_RETENTION_DAYS)) return accept()
  return accept({ type: 'encounters.archived', encounter: command.encounter })
}
