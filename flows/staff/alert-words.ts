import type { AlertEnd, ListEntry } from '../../orchestrator/alerts/events.ts'
import type { Alert } from '../../orchestrator/alerts/state.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { clock, dayAndClock, headline, moment } from './words.ts'

/** What the headline of an alert, its thread and its direct messages say alike. */

const OVER: Readonly<Record<AlertEnd, string>> = {
  arrived: 'The patient has arrived.',
  diverted: 'The patient is not coming here.',
  cancelled: 'Called off: the patient is not coming.',
  died: 'The patient has died.',
  expired: 'Closed, as nothing more was heard of it.',
  done: 'Over: the last of the list has been.',
}

export const overAs = ({ list }: Alert, because: AlertEnd): string =>
  list && because === 'cancelled' ? 'Nobody is booked any more.' : OVER[because]

export const GONE = 'That was over some days ago.'

/** As short as a button. */
export function triggerId({ trigger }: Alert): string {
  switch (trigger.kind) {
    case 'emergency':
      return trigger.emergency
    case 'encounter':
      return trigger.encounter
    case 'list':
      return trigger.device
  }
}

export function aboutWhom({ trigger, expectedAt }: Alert, state: NetworkState): string {
  switch (trigger.kind) {
    case 'encounter':
      return trigger.encounter
    case 'emergency': {
      const emergency = state.ambulances.emergencies.get(trigger.emergency)
      return emergency ? `${headline(emergency)} · ${emergency.id}` : trigger.emergency
    }
    case 'list': {
      const name = lookupsOf(state.network).devices.get(trigger.device)?.name ?? trigger.device
      return expectedAt === null ? name : `${name} · ${dayAndClock(state, expectedAt)}`
    }
  }
}

export const expected = ({ expectedAt }: Alert, frame: RenderFrame): string =>
  expectedAt === null ? 'time not known yet' : moment(expectedAt, frame)

/** `07:30 MRI scan`. */
export const entryWords = ({ service, start }: ListEntry, state: NetworkState): string =>
  `${clock(state, start)} ${lookupsOf(state.network).services.get(service)?.names.en ?? service}`

export const textsOf = (alert: Alert | undefined, items: readonly string[]): string[] =>
  alert ? alert.items.flatMap(({ id, text }) => (items.includes(id) ? [text] : [])) : []
