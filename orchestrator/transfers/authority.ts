import type { Actor } from '../actor.ts'
import type { Emergency } from '../ambulances/state.ts'
import type { TransferOutcome } from './events.ts'
import type { Transfer } from './state.ts'

type Colleague = Extract<Actor, { role: 'staff' | 'coordinator' | 'admin' }>

export const colleague = (actor: Actor): Colleague | null =>
  actor.role === 'staff' || actor.role === 'coordinator' || actor.role === 'admin' ? actor : null

const isEverywhere = ({ role }: Actor): boolean => role === 'coordinator' || role === 'admin'

/** Staff speak for their own hospital only. */
export const speaksFor = (actor: Colleague, facility: string): boolean =>
  isEverywhere(actor) || actor.facility === facility

/** Whoever takes the patient in answers; outside the network only the coordinators do. */
export const mayAnswer = (actor: Colleague, { to }: Transfer): boolean =>
  isEverywhere(actor) || (to.kind === 'facility' && actor.facility === to.facility)

/** The crew that has the patient on board says that they died; nothing else of it is a crew's to say. */
export const saysTheyDied = (actor: Actor, outcome: TransferOutcome, job: Emergency | null): boolean =>
  actor.role === 'crew' && outcome === 'died' && job?.outcome === null && job.dispatch?.ambulance === actor.ambulance

export const mayEnd = (actor: Colleague, transfer: Transfer): boolean =>
  actor.facility === transfer.from || mayAnswer(actor, transfer)
