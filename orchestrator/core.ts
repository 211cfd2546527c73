import { checkAlerts } from './alerts/check.ts'
import { decideAlerts } from './alerts/decide.ts'
import { evolveAlerts } from './alerts/evolve.ts'
import { listLeft } from './alerts/following.ts'
import { reactAlerts } from './alerts/react.ts'
import { dueAlerts, nextDueAlerts } from './alerts/timers.ts'
import { checkAmbulances } from './ambulances/check.ts'
import { decideAmbulances } from './ambulances/decide.ts'
import { evolveAmbulances } from './ambulances/evolve.ts'
import { reactAmbulances } from './ambulances/react.ts'
import { dueAmbulances, nextDueAmbulances } from './ambulances/timers.ts'
import { checkBeds } from './beds/check.ts'
import { decideBeds } from './beds/decide.ts'
import { evolveBeds } from './beds/evolve.ts'
import { reactBeds } from './beds/react.ts'
import { dueBeds, nextDueBeds } from './beds/timers.ts'
import { checkBlocks } from './blocks/check.ts'
import { decideBlocks } from './blocks/decide.ts'
import { evolveBlocks } from './blocks/evolve.ts'
import { dueBlocks, nextDueBlocks } from './blocks/timers.ts'
import type { Command, Decision, Issued, Recorded } from './decision.ts'
import { checkDevices } from './devices/check.ts'
import { decideDevices } from './devices/decide.ts'
import { evolveDevices } from './devices/evolve.ts'
import { reactDevices } from './devices/react.ts'
import { dueDevices, nextDueDevices } from './devices/timers.ts'
import { checkEncounters } from './encounters/check.ts'
import { decideEncounters } from './encounters/decide.ts'
import { evolveEncounters } from './encounters/evolve.ts'
import { reactEncounters } from './encounters/react.ts'
import { dueEncounters, nextDueEncounters } from './encounters/timers.ts'
import { checkHandoffs } from './handoffs/check.ts'
import { decideHandoffs } from './handoffs/decide.ts'
import { evolveHandoffs } from './handoffs/evolve.ts'
import { reactHandoffs } from './handoffs/react.ts'
import { dueHandoffs, nextDueHandoffs } from './handoffs/timers.ts'
import { checkMaintenance } from './maintenance/check.ts'
import { decideMaintenance } from './maintenance/decide.ts'
import { evolveMaintenance } from './maintenance/evolve.ts'
import { reactMaintenance } from './maintenance/react.ts'
import { dueMaintenance, nextDueMaintenance } from './maintenance/timers.ts'
import type { Message } from './message.ts'
import { decideNetwork } from './network/decide.ts'
import { evolveNetwork } from './network/evolve.ts'
import { reactNetwork } from './network/react.ts'
import { decideNoShow } from './no-show/decide.ts'
import { evolveNoShow } from './no-show/evolve.ts'
import { decidePatients } from './patients/decide.ts'
import { evolvePatients } from './patients/evolve.ts'
import { reactPatients, withCaregivers } from './patients/react.ts'
import { checkRebooking } from './rebooking/check.ts'
import { decideRebooking } from './rebooking/decide.ts'
import { evolveRebooking } from './rebooking/evolve.ts'
import { reactRebooking } from './rebooking/react.ts'
import { dueRebooking, nextDueRebooking } from './rebooking/timers.ts'
import { decideReceiving } from './receiving/decide.ts'
import { evolveReceiving } from './receiving/evolve.ts'
import { reactReceiving } from './receiving/react.ts'
import { dueReceiving, nextDueReceiving } from './receiving/timers.ts'
import { checkRota } from './rota/check.ts'
import { decideRota } from './rota/decide.ts'
import { evolveRota } from './rota/evolve.ts'
import { reactRota } from './rota/react.ts'
import { dueRota, nextDueRota } from './rota/timers.ts'
import { checkSlots } from './slots/check.ts'
import { decideSlots } from './slots/decide.ts'
import { evolveSlots } from './slots/evolve.ts'
import { evolveQueue } from './slots/evolve-queue.ts'
import { evolveStanding } from './slots/evolve-standing.ts'
import { reactSlots } from './slots/react.ts'
import { dueSlots, nextDueSlots } from './slots/timers.ts'
import type { NetworkState } from './state.ts'
import { evolveStays } from './stays/evolve.ts'
import { checkSurge } from './surge/check.ts'
import { decideSurge } from './surge/decide.ts'
import { evolveSurge } from './surge/evolve.ts'
import { reactSurge } from './surge/react.ts'
import { dueSurge, nextDueSurge } from './surge/timers.ts'
import type { Instant } from './time.ts'
import { checkTransfers } from './transfers/check.ts'
import { decideTransfers } from './transfers/decide.ts'
import { evolveTransfers } from './transfers/evolve.ts'
import { reactTransfers } from './transfers/react.ts'
import { dueTransfers, nextDueTransfers } from './transfers/timers.ts'
import { evolveTravel } from './travel/evolve.ts'
import { evolveUtilization } from './utilization/evolve.ts'
import { checkWaitlist } from './waitlist/check.ts'
import { decideWaitlist } from './waitlist/decide.ts'
import { evolveWaitlist } from './waitlist/evolve.ts'
import { dueWaitlist, nextDueWaitlist } from './waitlist/timers.ts'

/** The capabilities put together: the five functions the engine knows. All pure but for folding in place. */

export function decide(state: NetworkState, command: Command, issued: Issued): Decision {
  switch (command.type) {
    case 'network.configure':
    case 'network.page':
      return decideNetwork(state, command, issued)
    case 'patients.register':
    case 'patients.set-language':
    case 'patients.opt-out':
    case 'patients.opt-in':
    case 'patients.name-relative':
    case 'patients.enrol':
    case 'patients.add-caregiver':
    case 'patients.remove-caregiver':
      return decidePatients(state, command, issued)
    case 'beds.hold':
    case 'beds.release':
    case 'beds.extend-hold':
    case 'beds.expire-hold':
    case 'beds.set-status':
    case 'beds.ask-after':
    case 'beds.doubt':
    case 'beds.confirm':
    case 'beds.plan-leaving':
      return decideBeds(state, command, issued)
    case 'encounters.request-bed':
    case 'encounters.reassess':
    case 'encounters.allocate':
    case 'encounters.assign':
    case 'encounters.cancel-request':
    case 'encounters.place':
    case 'encounters.discharge':
    case 'encounters.decline-step-down':
    case 'encounters.escalate':
    case 'encounters.archive':
      return decideEncounters(state, command, issued)
    case 'slots.book':
    case 'slots.check-in':
    case 'slots.tell-queue':
    case 'slots.call-forward':
    case 'slots.overbook':
    case 'slots.book-series':
    case 'slots.cancel-series':
    case 'slots.hold':
    case 'slots.release':
    case 'slots.expire-hold':
    case 'slots.reschedule':
    case 'slots.cancel':
    case 'slots.refer':
    case 'slots.vacate':
    case 'slots.remind':
    case 'slots.elapse':
    case 'slots.ask-confirmation':
    case 'slots.confirm':
    case 'slots.report-late':
    case 'slots.offer':
    case 'slots.accept-offer':
    case 'slots.decline-offer':
    case 'slots.expire-offer':
      return decideSlots(state, command, issued)
    case 'no-show.refit':
      return decideNoShow(state, command, issued)
    case 'devices.take-down':
    case 'devices.bring-up':
    case 'devices.report-delay':
    case 'devices.end-outage':
    case 'devices.report-gone':
      return decideDevices(state, command, issued)
    case 'blocks.block':
    case 'blocks.change':
    case 'blocks.lift':
    case 'blocks.end':
      return decideBlocks(state, command, issued)
    case 'maintenance.look':
    case 'maintenance.approve':
    case 'maintenance.complete':
    case 'maintenance.put-off':
      return decideMaintenance(state, command, issued)
    case 'rebooking.propose':
    case 'rebooking.approve':
    case 'rebooking.refuse':
    case 'rebooking.accept':
    case 'rebooking.decline':
    case 'rebooking.send':
    case 'rebooking.expire':
    case 'rebooking.close':
      return decideRebooking(state, command, issued)
    case 'ambulances.request':
    case 'ambulances.locate':
    case 'ambulances.recommend':
    case 'ambulances.plan':
    case 'ambulances.move':
    case 'ambulances.look-again':
    case 'ambulances.replan':
    case 'ambulances.renew-hold':
    case 'ambulances.dispatch':
    case 'ambulances.reassign':
    case 'ambulances.accept':
    case 'ambulances.join':
    case 'ambulances.keep-apart':
    case 'ambulances.ask-further':
    case 'ambulances.acknowledge':
    case 'ambulances.keep-going':
    case 'ambulances.give-reason':
    case 'ambulances.tell-near':
    case 'ambulances.escalate-alert':
    case 'ambulances.put-off':
    case 'ambulances.ask-location':
    case 'ambulances.check-in':
    case 'ambulances.give-up-waiting':
    case 'ambulances.alert-overdue':
    case 'ambulances.look-after-crew':
    case 'ambulances.dismiss':
    case 'ambulances.cancel':
    case 'ambulances.report-status':
    case 'ambulances.end-on-scene':
    case 'ambulances.report-duty':
    case 'ambulances.turn-duty':
    case 'ambulances.set-position':
    case 'ambulances.escalate':
    case 'ambulances.archive':
      return decideAmbulances(state, command, issued)
    case 'receiving.set-divert':
    case 'receiving.end-divert':
    case 'receiving.declare-delay':
      return decideReceiving(state, command, issued)
    case 'surge.set':
    case 'surge.lift':
    case 'surge.end':
    case 'surge.close-bed':
      return decideSurge(state, command, issued)
    case 'rota.cover':
    case 'rota.swap':
    case 'rota.end-cover':
    case 'rota.elapse':
      return decideRota(state, command, issued)
    case 'alerts.follow':
    case 'alerts.attend':
    case 'alerts.acknowledge':
      return decideAlerts(state, command, issued)
    case 'handoffs.open':
    case 'handoffs.say':
    case 'handoffs.close':
    case 'handoffs.expire':
      return decideHandoffs(state, command, issued)
    case 'transfers.request':
    case 'transfers.approve':
    case 'transfers.refuse':
    case 'transfers.end':
    case 'transfers.chase':
    case 'transfers.call-transport':
    case 'transfers.follow':
    case 'transfers.archive':
      return decideTransfers(state, command, issued)
    case 'waitlist.join':
    case 'waitlist.leave':
    case 'waitlist.expire':
    case 'waitlist.find-gaps':
    case 'waitlist.find-idle':
    case 'waitlist.refill':
      return decideWaitlist(state, command, issued)
    default:
      return unknownCommand(command)
  }
}

function unknownCommand(command: never): never {
  throw new Error(`core.unknown-command: ${JSON.stringify(command)}`)
}

/** Every capability sees every event, so that each keeps only its own rows. */
export function evolve(state: NetworkState, recorded: Recorded): void {
  const left = listLeft(state, recorded) // before the appointments leave
  evolveNetwork(state, recorded)
  evolveRota(state, recorded)
  evolvePatients(state, recorded)
  evolveStays(state, recorded) // before the beds are left
  evolveBeds(state, recorded)
  evolveSurge(state, recorded) // after the beds, which close by what was before
  evolveEncounters(state, recorded)
  evolveWaitlist(state, recorded) // before what it was about moves on
  evolveUtilization(state, recorded) // before the appointments leave
  evolveNoShow(state, recorded) // before the appointments leave
  evolveSlots(state, recorded)
  evolveDevices(state, recorded)
  evolveQueue(state, recorded) // after what moves it
  evolveStanding(state, recorded)
  evolveBlocks(state, recorded)
  evolveMaintenance(state, recorded)
  evolveRebooking(state, recorded)
  evolveTravel(state, recorded) // before the jobs move on
  evolveReceiving(state, recorded)
  evolveAmbulances(state, recorded)
  evolveHandoffs(state, recorded)
  evolveTransfers(state, recorded)
  evolveAlerts(state, recorded, left) // after what they are about
}

/** Who is told what because of an event; `state` is the state after it. */
export function react(recorded: Recorded, state: NetworkState): Message[] {
  const messages = [
    ...reactNetwork(recorded),
    ...reactRota(recorded),
    ...reactPatients(recorded),
    ...reactBeds(recorded, state),
    ...reactEncounters(recorded, state),
    ...reactSlots(recorded, state),
    ...reactDevices(recorded, state),
    ...reactMaintenance(recorded, state),
    ...reactRebooking(recorded, state),
    ...reactAmbulances(recorded, state),
    ...reactHandoffs(recorded),
    ...reactReceiving(recorded),
    ...reactSurge(recorded),
    ...reactTransfers(recorded, state),
    ...reactAlerts(recorded, state),
  ]
  return withCaregivers(messages, state)
}

/** When a timer next fires, null when none is set. */
export function nextDue(state: NetworkState): Instant | null {
  let soonest: Instant | null = null
  for (const at of [
    nextDueBeds(state),
    nextDueEncounters(state),
    nextDueSlots(state),
    nextDueAmbulances(state),
    nextDueHandoffs(state),
    nextDueRota(state),
    nextDueDevices(state),
    nextDueBlocks(state),
    nextDueMaintenance(state),
    nextDueRebooking(state),
    nextDueTransfers(state),
    nextDueWaitlist(state),
    nextDueReceiving(state),
    nextDueSurge(state),
    nextDueAlerts(state),
  ]) {
    if (at !== null && (soonest === null || at < soonest)) soonest = at
  }
  return soonest
}

/** What the timers that fired by `now` ask for, issued as the system. */
export function due(state: NetworkState, now: Instant): Command[] {
  return [
    ...dueAmbulances(state, now),
    ...dueBeds(state, now),
    ...dueEncounters(state, now),
    ...dueSlots(state, now),
    ...dueHandoffs(state, now),
    ...dueRota(state, now),
    ...dueDevices(state, now),
    ...dueBlocks(state, now),
    ...dueMaintenance(state, now),
    ...dueRebooking(state, now),
    ...dueTransfers(state, now),
    ...dueWaitlist(state, now),
    ...dueReceiving(state, now),
    ...dueSurge(state, now),
    ...dueAlerts(state, now),
  ]
}

/**
 * Broken invariants among what the events touched, in words for an engineer; everything when `touched`
 * is null. Empty is the only acceptable answer.
 */
export function check(state: NetworkState, touched: readonly Recorded[] | null): string[] {
  return [
    ...checkBeds(state, touched),
    ...checkSurge(state),
    ...checkEncounters(state, touched),
    ...checkSlots(state, touched),
    ...checkDevices(state, touched),
    ...checkBlocks(state, touched),
    ...checkMaintenance(state, touched),
    ...checkRebooking(state, touched),
    ...checkAmbulances(state, touched),
    ...checkHandoffs(state, touched),
    ...checkRota(state, touched),
    ...checkTransfers(state, touched),
    ...checkWaitlist(state, touched),
    ...checkAlerts(state, touched),
  ]
}
