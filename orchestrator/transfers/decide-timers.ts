import { patientOnBoard } from '../ambulances/state.ts'
import { accept, type Decision, type Event, type Issued, reject } from '../decision.ts'
import { unbooked } from '../encounters/death.ts'
import { EmergencyId, PatientId } from '../ids.ts'
import { TRANSFER_CHASES_MAX } from '../limits.ts'
import { lookupsOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { TransfersCommand } from './commands.ts'
import { closing, leaving, patientOf, withBedKept } from './parts.ts'
import { jobOf, type Transfer } from './state.ts'
import { archiveAt, chaseAt, hasNews, orphanAt, staleAt, transportAt } from './timers.ts'

type Timed = (state: NetworkState, transfer: Transfer, command: TransfersCommand, issued: Issued) => Decision

/** From the timers only; one that comes too early, or again, does nothing. */
const timed =
  (decide: (state: NetworkState, transfer: Transfer, issued: Issued) => Event[]): Timed =>
  (state, transfer, command, issued) =>
    issued.actor.role === 'system'
      ? accept(...decide(state, transfer, issued))
      : reject({ code: 'actor.not-permitted', command: command.type })

const expired = { outcome: 'expired', cause: null, by: null } as const

/** A destination that does not answer is asked again, then no more; a patient whom nobody ever fetched is given up. */
export const decideChase = timed((state, transfer, { at }) => {
  const due = chaseAt(transfer)
  if (due !== null && at >= due) {
    if (transfer.chased >= TRANSFER_CHASES_MAX) return closing(state, transfer, expired)
    return [{ type: 'transfers.chased', transfer: transfer.id, time: transfer.chased + 1 }]
  }
  const stale = staleAt(state, transfer)
  return stale !== null && at >= stale ? closing(state, transfer, expired) : []
})

/** An ambulance is looked for like for a call of the lowest priority, so every emergency comes first. */
export const decideCallTransport = timed((state, transfer, { at }) => {
  const due = transportAt(transfer)
  if (due === null || at < due) return []
  const { id, from, to, note } = transfer
  const start = lookupsOf(state.network).facilities.get(from)
  // The network file was changed meanwhile: there is nowhere to fetch anybody from.
  if (!start) return closing(state, transfer, { outcome: 'cancelled', cause: null, by: null })
  const emergency = EmergencyId.parse(`E-${id.replace(/[^A-Z0-9]/gi, '')}`)
  return [
    { type: 'transfers.transport-called', transfer: id, emergency },
    ...withBedKept(state, transfer, at),
    {
      type: 'ambulances.requested',
      emergency,
      // Nobody reported it: its own name stands there, and no family is told anything.
      reporter: PatientId.parse(id),
      priority: 'P4',
      complaint: 'unspecified',
      signs: [],
      note,
      location: { point: start.location, source: 'place', place: start.name },
      planned: { transfer: id, to: to.kind === 'facility' ? to.facility : null },
    },
  ]
})

/** What the crew did with the patient is true of the transfer; a transport that was called off ends it. */
export const decideFollow = timed((state, transfer, { at }) => {
  const orphaned = orphanAt(state, transfer)
  if (orphaned !== null && at >= orphaned) {
    return closing(state, transfer, { outcome: 'cancelled', cause: null, by: null })
  }
  if (!hasNews(state, transfer)) return []
  const job = jobOf(state, transfer)
  const arrived = job?.outcome === 'handed-over'
  const pickedUp = transfer.phase === 'approved' && job !== null && (patientOnBoard(job.phase) || arrived)
  const events: Event[] = pickedUp ? pickUp(state, transfer) : []
  if (job && job.outcome === null) return events
  const ended = job?.outcome === 'dead-on-scene' ? 'died' : 'cancelled'
  const outcome = arrived ? 'completed' : ended
  // Both at once: as if the pick-up had been seen before.
  const now = pickedUp
    ? { ...transfer, phase: 'in-progress' as const, encounter: occupantOf(state, transfer) }
    : transfer
  const later = outcome === 'died' ? unbooked(state, patientOf(state, now), at) : []
  return [...events, ...closing(state, now, { outcome, cause: null, by: null }), ...later]
})

const occupantOf = ({ beds }: NetworkState, { bed }: Pick<Transfer, 'bed'>) => beds.beds.get(bed)?.occupant ?? null

/** The bed they left is to be cleaned; the stay of whom Nadi knows goes on where they are brought. */
function pickUp(state: NetworkState, { id, bed }: Transfer): Event[] {
  return [
    { type: 'transfers.picked-up', transfer: id, stay: occupantOf(state, { bed }) },
    ...leaving(state, bed, 'elsewhere'),
  ]
}

export const decideArchive = timed((_, transfer, { at }) => {
  const due = archiveAt(transfer)
  return due !== null && at >= due ? [{ type: 'transfers.archived', transfer: transfer.id }] : []
})
