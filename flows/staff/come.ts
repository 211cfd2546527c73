import type { Decision } from '../../orchestrator/decision.ts'
import { CHECK_IN_HOURS_BEFORE } from '../../orchestrator/limits.ts'
import { appointmentsOn } from '../../orchestrator/slots/overlap.ts'
import { placeIn } from '../../orchestrator/slots/queue.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import type { Plan, Saying } from '../turn.ts'
import { deskTime, spanOf } from './desk-time.ts'
import { devicesNamedIn } from './device-named.ts'
import { bedNamedIn } from './named-bed.ts'
import { openly, order, quietly, type Step } from './step.ts'

/** "The 9:30 CT is here", "check in the 11 o'clock MRI": the desk says that somebody has come, and hears their number. */

const COME =
  /\b(?:is|are|has|have)\s+(?:now |just |already )?(?:here|arrived|reached|come|checked in)\b|\bcheck(?:ed|ing)? in\b|\b(?:patient )?(?:arrived|reached)\s*[.!]*$|\b(?:aa ?gay[aei]|aa ?chuk[aei]|pahu[n]?ch ?gay[aei])\b/i
const NOT = /\b(?:not|n[o']t|nahi|nahin|never|ambulance|amb-\d+|engineer|crew|transfer\w*)\b/i
const ASKS = /\?\s*$|^\s*(?:who|which|when|how|why|what|has|is|are|did)\b/i

export function planComeText(step: Step, text: string): Plan | null {
  if (!COME.test(text) || NOT.test(text) || ASKS.test(text)) return null
  if (bedNamedIn(step.view.state, text, step.actor.facility).said) return null
  const devices = devicesNamedIn(step, text)
  const expected = devices.flatMap(({ id }) => expectedOn(step, id))
  const time = deskTime(text, step.view)
  const start = time && time.from !== null ? spanOf(time, step.view).start : null
  const [only, another] = start === null ? expected : expected.filter(({ slot }) => slot.start === start)
  return only && !another ? order(step, { type: 'slots.check-in', appointment: only.id }) : null
}

/** Who could be checked in and are not, on a device. */
function expectedOn({ view: { state, now } }: Step, device: Appointment['slot']['device']): Appointment[] {
  const span = { start: now, end: plusMinutes(now, CHECK_IN_HOURS_BEFORE * 60) }
  return appointmentsOn(state.slots, device, span).filter(({ here }) => here === null)
}

export function reportCome(step: Step, decision: Decision): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const event = decision.events.find((each) => each.type === 'slots.checked-in')
  const place = event && placeIn(step.view.state, event.appointment, step.view.now)
  if (!event || !place) return quietly(step, { kind: 'staff.stopped' })
  return openly({ kind: 'staff.patient-here', slot: event.slot, token: event.token, ...place })
}
