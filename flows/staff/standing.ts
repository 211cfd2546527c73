import { notReady } from '../../orchestrator/ambulances/duty.ts'
import type { NotReady } from '../../orchestrator/ambulances/events.ts'
import type { AmbulanceId } from '../../orchestrator/ids.ts'
import { CREW_DUTY_HOURS_MAX } from '../../orchestrator/limits.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { clock } from './words.ts'

/** To its crew: free, on a job, or why it is not counted on, and what to write when that changes. */
export function standing(state: NetworkState, id: AmbulanceId): string {
  const unit = state.ambulances.ambulances.get(id)
  const why = unit ? notReady(unit) : null
  if (unit?.job) return `Your job is ${unit.job}${why ? `: please finish it first. ${AFTER[why](id)}` : '.'}`
  if (why) return NOW[why](id)
  const until = unit?.duty?.on ? (unit.said?.until ?? null) : null
  return `${id} is free.${until === null ? '' : ` On duty until ${clock(state, until)}.`}`
}

type Words = Readonly<Record<NotReady, (id: AmbulanceId) => string>>

const off = (id: AmbulanceId): string => `${id} is off duty. Write “available” when you can go again.`

const NOW: Words = {
  'off-duty': off,
  unavailable: off,
  'off-shift': (id) => `${id} is outside its shifts. Write “on duty till 8 pm” if you are there all the same.`,
  rest: (id) =>
    `${id} is not sent: its crew has worked ${CREW_DUTY_HOURS_MAX} hours. Write “new crew on duty” when another has taken over.`,
  break: (id) => `${id} is on a break. Write “available” when you can go again.`,
  fuel: (id) => `${id} needs fuel and is not sent until you write “refuelled”.`,
  vehicle: (id) => `${id} is out of service. Write “available” when it can go again.`,
}

const AFTER: Words = {
  'off-duty': (id) => `Then ${id} is off duty.`,
  unavailable: (id) => `Then ${id} is off duty.`,
  'off-shift': () => 'Your shift is over after it.',
  rest: () => 'You have worked long enough and rest after it.',
  break: () => 'Your break comes after it.',
  fuel: () => 'If the fuel does not last, say “cannot take it”. Write “refuelled” when you are.',
  vehicle: (id) => `${id} is out of service after it.`,
}
