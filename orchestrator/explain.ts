import type { Actor } from './actor.ts'
import { explainAlerts } from './alerts/explain.ts'
import { explainAmbulances } from './ambulances/explain.ts'
import { explainBeds } from './beds/explain.ts'
import { explainBlocks } from './blocks/explain.ts'
import type { Event, Recorded } from './decision.ts'
import { explainDevices } from './devices/explain.ts'
import { explainEncounters } from './encounters/explain.ts'
import { explainHandoffs } from './handoffs/explain.ts'
import { explainMaintenance } from './maintenance/explain.ts'
import { explainNoShow } from './no-show/explain.ts'
import { explainRebooking } from './rebooking/explain.ts'
import { explainReceiving } from './receiving/explain.ts'
import { explainRota } from './rota/explain.ts'
import { explainSlots } from './slots/explain.ts'
import { explainSurge } from './surge/explain.ts'
import { isoLocal } from './time.ts'
import { explainTransfers } from './transfers/explain.ts'
import { explainWaitlist } from './waitlist/explain.ts'

/**
 * What happened to the emergency, appointment, hold, bed, ambulance or patient with this id, in the order of
 * the journal: when, by whom, and where something was chosen what it was weighed against. Plain English,
 * one line an event, two spaces before each line of its reasons. Empty when the journal never names the id.
 *
 * @param utcOffsetMinutes of the wall clock the times are told in
 */
export function explain(rows: readonly Recorded[], id: string, utcOffsetMinutes: number): string[] {
  const ids = new Set([id])
  const lines: string[] = []
  for (const row of rows) {
    const named = subjects(row.event)
    if (!named.some((subject) => ids.has(subject))) continue
    // A hold is let go of under its own name, so whoever it was for is followed through it.
    if (row.event.type === 'beds.held' && row.event.bed !== id) ids.add(row.event.hold)
    lines.push(...tell(row, utcOffsetMinutes))
  }
  return lines
}

/** The names an event is about, also inside its slot, holder or choice. What was only weighed is no subject. */
const subjects = (event: Event): string[] =>
  Object.values(event)
    .flatMap((part) => (isRecord(part) ? Object.values(part) : [part]))
    .filter(isString)

const isRecord = (part: unknown): part is object => typeof part === 'object' && part !== null && !Array.isArray(part)

const isString = (part: unknown): part is string => typeof part === 'string'

function tell({ seq, at, actor, event }: Recorded, utcOffsetMinutes: number): string[] {
  const time = isoLocal(at, utcOffsetMinutes)
  const [what = event.type, ...reasons] = sentences(event, utcOffsetMinutes)
  return [`${time} #${seq} ${what} (${actorName(actor)})`, ...reasons.map((reason) => `  ${reason}`)]
}

function sentences(event: Event, utcOffsetMinutes: number): string[] {
  switch (event.type) {
    case 'network.configured':
      return ['The network file was loaded.']
    case 'network.paged':
      return [`${event.by} called ${event.staff}, who was on call.`]
    case 'patients.registered':
      return [`${event.patient} wrote for the first time, in ${event.language}.`]
    case 'patients.language-set':
      return [`${event.patient} is answered in ${event.language} from now on.`]
    case 'patients.opted-out':
      return [`${event.patient} wants no more messages.`]
    case 'patients.opted-in':
      return [`${event.patient} wants messages again.`]
    case 'patients.relative-named':
      return [`${event.guardian} looks after ${event.patient} (${event.kin}), who has no number of their own.`]
    case 'patients.enrolled':
      return [
        `${event.by} put ${event.patient} on the network's lists${event.reachable ? '' : ', and hears what is put to them'}.`,
      ]
    case 'patients.caregiver-added':
      return [`${event.caregiver} may write for ${event.patient}${event.tell ? ', and is told so' : ''}.`]
    case 'patients.caregiver-removed':
      return [`${event.caregiver} no longer writes for ${event.patient}, as the ${event.by} wished.`]
    case 'beds.held':
    case 'beds.hold-renewed':
    case 'beds.hold-released':
    case 'beds.hold-expired':
    case 'beds.status-set':
    case 'beds.leaving-planned':
    case 'beds.asked-after':
    case 'beds.doubted':
    case 'beds.confirmed':
      return explainBeds(event, utcOffsetMinutes)
    case 'encounters.bed-requested':
    case 'encounters.reassessed':
    case 'encounters.bed-allocated':
    case 'encounters.allocation-lost':
    case 'encounters.request-cancelled':
    case 'encounters.overdue':
    case 'encounters.placed':
    case 'encounters.discharged':
    case 'encounters.asked-still-coming':
    case 'encounters.bed-passed':
    case 'encounters.step-down-proposed':
    case 'encounters.step-down-declined':
    case 'encounters.archived':
      return explainEncounters(event)
    case 'slots.booked':
    case 'slots.referred':
    case 'slots.held':
    case 'slots.hold-ended':
    case 'slots.rescheduled':
    case 'slots.cancelled':
    case 'slots.vacated':
    case 'slots.checked-in':
    case 'slots.queue-moved':
    case 'slots.called-forward':
    case 'slots.nobody-called':
    case 'slots.elapsed':
    case 'slots.confirmation-asked':
    case 'slots.reminder-put-off':
    case 'slots.unanswered':
    case 'slots.confirmed':
    case 'slots.running-late':
    case 'slots.offered':
    case 'slots.offer-closed':
      return explainSlots(event, utcOffsetMinutes)
    case 'no-show.refitted':
      return explainNoShow(event)
    case 'devices.went-down':
    case 'devices.came-up':
    case 'devices.delayed':
    case 'devices.gone':
      return explainDevices(event, utcOffsetMinutes)
    case 'blocks.blocked':
    case 'blocks.changed':
    case 'blocks.ended':
      return explainBlocks(event, utcOffsetMinutes)
    case 'maintenance.proposed':
    case 'maintenance.approved':
    case 'maintenance.put-off':
    case 'maintenance.completed':
    case 'maintenance.left':
      return explainMaintenance(event, utcOffsetMinutes)
    case 'rebooking.planned':
    case 'rebooking.proposed':
    case 'rebooking.approved':
    case 'rebooking.refused':
    case 'rebooking.sent':
    case 'rebooking.answered':
    case 'rebooking.expired':
    case 'rebooking.undone':
    case 'rebooking.closed':
      return explainRebooking(event, utcOffsetMinutes)
    case 'handoffs.opened':
    case 'handoffs.patient-said':
    case 'handoffs.colleague-said':
    case 'handoffs.closed':
      return explainHandoffs(event)
    case 'rota.covered':
    case 'rota.cover-ended':
      return explainRota(event, utcOffsetMinutes)
    case 'surge.set':
    case 'surge.lifted':
    case 'surge.bed-closed':
      return explainSurge(event, utcOffsetMinutes)
    case 'receiving.divert-set':
    case 'receiving.delay-declared':
      return explainReceiving(event, utcOffsetMinutes)
    case 'transfers.requested':
    case 'transfers.approved':
    case 'transfers.chased':
    case 'transfers.transport-called':
    case 'transfers.picked-up':
    case 'transfers.closed':
    case 'transfers.archived':
      return explainTransfers(event, utcOffsetMinutes)
    case 'waitlist.joined':
    case 'waitlist.left':
    case 'waitlist.gaps-found':
    case 'waitlist.idle-sought':
    case 'waitlist.overbooking-sought':
    case 'waitlist.wave-sent':
    case 'waitlist.gap-waits':
    case 'waitlist.gap-closed':
      return explainWaitlist(event, utcOffsetMinutes)
    case 'alerts.raised':
    case 'alerts.moved':
    case 'alerts.list-changed':
    case 'alerts.archived':
    case 'alerts.told':
    case 'alerts.acknowledged':
    case 'alerts.escalated':
    case 'alerts.ended':
      return explainAlerts(event, utcOffsetMinutes)
    default:
      return explainAmbulances(event)
  }
}

function actorName(actor: Actor): string {
  switch (actor.role) {
    case 'patient':
      return `patient ${actor.patient}`
    case 'staff':
    case 'coordinator':
    case 'admin':
      return `${actor.role} ${actor.staff}`
    case 'crew':
      return `crew of ${actor.ambulance}`
    case 'system':
      return 'Nadi'
    case 'stranger':
      return 'a stranger'
  }
}
