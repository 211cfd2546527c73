import type { Decision } from '../../orchestrator/decision.ts'
import { OfferId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import { freeSlots } from '../../orchestrator/slots/availability.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { type Instant, plusMinutes } from '../../orchestrator/time.ts'
import { type Candidate, weigh } from '../../orchestrator/waitlist/candidates.ts'
import { gapsOn } from '../../orchestrator/waitlist/state.ts'
import type { Press } from '../press.ts'
import { newId, type Plan, type Saying, type View } from '../turn.ts'
import { deskTime, spanOf } from './desk-time.ts'
import { devicesNamedIn } from './device-named.ts'
import type { Ready, StaffReply } from './replies.ts'
import { slotAt } from './slot-at.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

/** "Who can come at 3?", "anyone for the CT at 4:30?", "who is waiting for MRI?": answered from the waitlist. */

const WHO =
  /\b(?:who|whom|anyone|anybody|somebody|kaun|koi)\b.{0,40}\b(?:come|take|have|fill|use|called|offer(?:ed)?|aa sak\w*|aa paye\w*|bula\w*)\b|\bwho(?:['’]s|s| is| all| are)*\s+(?:is |are )?wait(?:ing|s)?\b|\b(?:anyone|anybody|koi)\b.{0,20}\b(?:for|at|wait\w*)\b|\bkaun\b.{0,20}\bwait\w*|\bwait(?:ing)?[ -]?list\b/i
const ELSEWHERE =
  /\b(?:beds?|icu|hdu|nicu|ward|ambulances?|on call|transfers?|emergenc\w*|duty|cover|holding|AMB-\d+|E-\w{4,})\b/i
const TIMES_MAX = 3
const PEOPLE_MAX = 3
/** "At 3" is what begins within the hour. */
const WITHIN_MINUTES = 60
/** Where no time was said, the next ones of so long. */
const AHEAD_MINUTES = 24 * 60

export function planWhoText(step: Step, text: string): Plan | null {
  if (!WHO.test(text) || ELSEWHERE.test(text)) return null
  const devices = devicesNamedIn(step, text)
  const time = deskTime(text, step.view)
  if (devices.length === 0 && !time) return null
  const { start, end } = time ? spanOf(time, step.view) : { start: step.view.now, end: null }
  const until = end ?? plusMinutes(start, time ? WITHIN_MINUTES : AHEAD_MINUTES)
  const all = topologyOf(step.view.state.network).devices
  const meant = devices.length > 0 ? devices : all.filter(({ facility }) => facility === step.actor.facility)
  const found = meant.flatMap((device) => freeOn(step.view, device, start, until))
  // Where several devices are meant, those that somebody waits for.
  const wanted = found.filter(({ service }) => step.view.state.waitlist.byService.of(service).size > 0)
  const times = (wanted.length > 0 ? wanted : found).sort((a, b) => a.start - b.start).slice(0, TIMES_MAX)
  return answer(
    step,
    openly({ kind: 'staff.who-can-come', at: start, times: times.map((slot) => weighed(step.view, slot)) }),
  )
}

/** The first free time of each of its services. */
function freeOn({ state, now }: View, { id, services, facility }: Device, from: Instant, until: Instant): Slot[] {
  return services.flatMap((service) => {
    for (const slot of freeSlots(state, { service, facility, now, from, until })) if (slot.device === id) return [slot]
    return []
  })
}

type Times = Extract<StaffReply, { kind: 'staff.who-can-come' }>['times']

function weighed({ state, now }: View, slot: Slot): Times[number] {
  const gap = gapsOn(state.waitlist, slot.device, slot.start).find((each) => each.slot.start === slot.start)
  const { fit, unfit, waiting } = weigh(state, { slot, asked: gap?.asked ?? [] }, now)
  return { slot, waiting, unfit, people: fit.slice(0, PEOPLE_MAX).map((each) => readyOf(state, each)) }
}

function readyOf({ waitlist }: View['state'], { ranked, latest }: Candidate): Ready {
  const { patient, acuity, waitedDays, gainDays, chance, entry } = ranked
  const travelMinutes = waitlist.entries.get(entry)?.travelMinutes ?? null
  return { patient, acuity, waitedDays, gainDays, chance, latest, travelMinutes }
}

export function pressWhoCan(step: Step, press: Extract<Press, { do: 'who-can' }>): Plan {
  const slot = slotAt(step.view.state, press)
  if (!slot) return answer(step, quietly(step, { kind: 'staff.stale-button' }))
  const { start } = slot
  return answer(step, openly({ kind: 'staff.who-can-come', at: start, times: [weighed(step.view, slot)] }))
}

export function pressOfferSlot(step: Step, press: Extract<Press, { do: 'offer-slot' }>): Plan {
  const slot = slotAt(step.view.state, press)
  if (!slot) return answer(step, quietly(step, { kind: 'staff.stale-button' }))
  const offer = newId('OF', step.turn.seed, (id) => step.view.state.slots.offers.has(OfferId.parse(id)))
  return order(step, { type: 'slots.offer', offer: OfferId.parse(offer), patient: press.patient, slot })
}

export function reportOffered(step: Step, decision: Decision): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const event = decision.events.find(({ type }) => type === 'slots.offered')
  if (event?.type !== 'slots.offered') return quietly(step, { kind: 'staff.stopped' })
  return openly({ kind: 'staff.slot-offered', slot: event.slot })
}
