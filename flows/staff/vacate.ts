import type { Decision } from '../../orchestrator/decision.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import { appointmentsOn } from '../../orchestrator/slots/overlap.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import { type Instant, instant, MINUTE_MS, plusMinutes } from '../../orchestrator/time.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { momentIn } from './clock-words.ts'
import { devicesNamedIn } from './device-named.ts'
import { bedNamedIn } from './named-bed.ts'
import { planPress } from './pressed.ts'
import { answer, openly, quietly, type Step } from './step.ts'

/** "MRI done early", "CT patient left", "the 11 o'clock ultrasound did not come": what is left is somebody else's. */

type Why = Extract<Press, { do: 'vacate' }>['why']

const EARLY =
  /\b(?:finished|done|over|completed?|ended|free|khatam|khatm|ho gaya|ho gayi)\b.{0,20}\b(?:early|before time|ahead of time|jaldi|pehle)\b|\b(?:early|jaldi)\b.{0,12}\b(?:finished|finish|done|over|khatam|khatm|ho gaya|ho gayi)\b|\bpatient (?:has |is )?(?:left|gone|done|chala gaya|chali gayi)\b(?! (?:for|to)\b)/i
const ABSENT =
  /\bno[ -]?show\b|\b(?:did ?n[o']?t|has ?n[o']?t|never|not) (?:come|came|turn(?:ed)? up|show(?:n|ed)?(?: up)?|arrived?)\b(?! (?:up|back|on)\b)|\b(?:nahi|nahin|nhi) (?:aaya|aayi|aaye|aya|ayi)\b/i
const ASKS = /\?\s*$|^\s*(?:who|which|when|how|why|what|is|are|did|has)\b/i
/** Whose time was over so long ago that nobody can mean them. */
const LOOK_BACK_MINUTES = 60
const CHOICES_MAX = 5

export function planVacateText(step: Step, text: string): Plan | null {
  const why: Why | null = ABSENT.test(text) ? 'no-show' : EARLY.test(text) ? 'early-finish' : null
  if (why === null || ASKS.test(text) || bedNamedIn(step.view.state, text, step.actor.facility).said) return null
  const devices = devicesNamedIn(step, text)
  if (devices.length === 0) return null
  const meant = devices.flatMap((device) => onDevice(step, device, text, why))
  const choices = meant.slice(0, CHOICES_MAX).map((own) => ({ slot: own.slot, press: press(own, why) }))
  const [only, another] = choices
  if (only && !another) return planPress(step, only.press)
  const [first] = devices
  return answer(step, openly({ kind: 'staff.vacate-which', device: first ? first.id : null, choices }))
}

const press = ({ id }: Appointment, why: Why): Press => ({ do: 'vacate', appointment: id, why })

/** Whose time it is on the device; where a time is said that one begins at, theirs. */
function onDevice({ view: { state, now } }: Step, { id }: Device, text: string, why: Why): Appointment[] {
  const span = { start: plusMinutes(now, -LOOK_BACK_MINUTES), end: instant(now + MINUTE_MS) }
  const begun = appointmentsOn(state.slots, id, span).filter(({ slot }) => slot.start <= now && slot.end > now)
  const said = why === 'no-show' ? begins(text, begun, now, topologyOf(state.network).utcOffsetMinutes) : []
  return said.length > 0 ? said : begun
}

function begins(text: string, begun: readonly Appointment[], now: Instant, utcOffsetMinutes: number): Appointment[] {
  const at = momentIn(text, plusMinutes(now, -LOOK_BACK_MINUTES), utcOffsetMinutes)
  return begun.filter(({ slot }) => slot.start === at)
}

export function reportVacated(step: Step, decision: Decision): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const event = decision.events.find(({ type }) => type === 'slots.vacated')
  if (event?.type !== 'slots.vacated') return quietly(step, { kind: 'staff.stopped' })
  const waiting = step.view.state.waitlist.byService.of(event.slot.service).size
  return openly({ kind: 'staff.vacated', event, waiting })
}
