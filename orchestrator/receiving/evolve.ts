import type { Recorded } from '../decision.ts'
import type { EmergencyId, FacilityId } from '../ids.ts'
import { HANDOVERS_REMEMBERED } from '../limits.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, SECOND_MS } from '../time.ts'
import type { ReceivingEvent } from './events.ts'
import { type Receiving, receivingOf } from './state.ts'

type DivertSet = Extract<ReceivingEvent, { type: 'receiving.divert-set' }>

/** Runs before the emergencies are folded: a handover is measured on the job as it was. */
export function evolveReceiving(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'receiving.divert-set':
      change(state, event.facility, ({ diverts }) => ({ diverts: diverted(diverts, event) }))
      break
    case 'receiving.delay-declared': {
      const { minutes } = event
      change(state, event.facility, () => ({ declared: minutes === null ? null : { seconds: minutes * 60, at } }))
      break
    }
    case 'ambulances.closed':
      if (event.outcome === 'handed-over') learn(state, event.emergency, at)
      break
  }
}

function diverted(diverts: Receiving['diverts'], { unit, on, reason, until }: DivertSet): Receiving['diverts'] {
  const others = unit === null && !on ? [] : diverts.filter((each) => each.unit !== unit)
  if (!on) return others
  const set = { unit, ...(reason && { reason }), ...(until && { until }) }
  return [...others, set].sort((a, b) => ((a.unit ?? '') < (b.unit ?? '') ? -1 : 1))
}

/** Only what a crew said at the door counts; "free" without it says nothing about the hospital. */
function learn(state: NetworkState, id: EmergencyId, at: Instant): void {
  const emergency = state.ambulances.emergencies.get(id)
  const facility = emergency?.dispatch?.hospital
  if (!facility || emergency.phase !== 'at_hospital') return
  const seconds = (at - emergency.phaseSince) / SECOND_MS
  change(state, facility, ({ seen }) => {
    const weight = Math.min(seen?.weight ?? 0, HANDOVERS_REMEMBERED - 1)
    return { seen: { meanSeconds: ((seen?.meanSeconds ?? 0) * weight + seconds) / (weight + 1), weight: weight + 1 } }
  })
}

function change(state: NetworkState, facility: FacilityId, part: (row: Receiving) => Partial<Receiving>): void {
  const row = receivingOf(state.receiving, facility)
  state.receiving.receiving.set(facility, { ...row, ...part(row) })
}
