import type { Decision } from '../../orchestrator/decision.ts'
import type { DeviceId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Intent, When } from '../intents.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying, View } from '../turn.ts'
import { deskTime, spanOf } from './desk-time.ts'
import { facilityNamed } from './named-facility.ts'
import { planPress } from './pressed.ts'
import { answer, openly, quietly, type Step } from './step.ts'
import { topicOf } from './topic.ts'

type Args<N extends Intent['name']> = Extract<Intent, { name: N }>['args']

const CHOICES_MAX = 8

/** "CT down till 4", "MRI back up": done at once where it is clear which device, else asked with a button for each. */
export function planEquipment(step: Step, { device, status, when }: Args<'set_equipment_status'>): Plan {
  const { now } = step.view
  const { input } = step.turn
  const lasting = input.kind === 'said' && status !== 'up' ? lastingIn(input.text, step.view) : null
  const pressesFor = (id: DeviceId): Press[] => {
    // "Back at five" says how long it is out.
    const ahead = status === 'up' && when !== undefined && when.start > now
    const down: Press = {
      do: 'device-down',
      device: id,
      ...(ahead ? { from: now, until: when.start } : (lasting ?? outage(when, now))),
    }
    const up: Press = { do: 'device-up', device: id }
    if (status === undefined) return [down, up]
    return status === 'down' || ahead ? [down] : [up]
  }
  return onDevice(step, device, pressesFor)
}

/** "CT running 30 min late". */
export function planDelay(step: Step, { device, minutes }: Args<'report_delay'>): Plan {
  if (minutes !== undefined) return onDevice(step, device, (id) => [{ do: 'device-late', device: id, minutes }])
  const [only, another] = devicesMeant(step, device)
  return only && !another
    ? answer(step, openly({ kind: 'staff.how-late', device: only.id }))
    : onDevice(step, device, (id) => [{ do: 'device-late', device: id, minutes: MINUTES_ASSUMED }])
}

/** What a button says where nobody said how late. */
const MINUTES_ASSUMED = 30

function onDevice(step: Step, said: string | undefined, pressesFor: (device: DeviceId) => Press[]): Plan {
  const meant = devicesMeant(step, said)
  const [only, another] = meant
  const presses = only && !another ? pressesFor(only.id) : []
  const [press] = presses
  if (press && presses.length === 1) return planPress(step, press)
  const asked = meant.length > 0 ? meant : devicesFitting(step, undefined)
  const choices = asked.flatMap(({ id: device }) => pressesFor(device).map((each) => ({ device, press: each })))
  const unknown = said !== undefined && meant.length === 0 ? said : null
  return answer(step, openly({ kind: 'staff.which-device', said: unknown, choices: choices.slice(0, CHOICES_MAX) }))
}

/** Those of the hospital that is named, else of the asker's own: "the CT" is theirs; unnamed, what was spoken of. */
function devicesMeant(step: Step, said: string | undefined): readonly Device[] {
  const spokenOf = said === undefined ? topicOf(step, 'device')?.device : undefined
  const fitting = devicesFitting(step, said)
  const meant = spokenOf ? topologyOf(step.view.state.network).devices.filter(({ id }) => id === spokenOf) : []
  return meant.length > 0 ? meant : fitting
}

function devicesFitting({ view, actor, turn: { input } }: Step, said: string | undefined): readonly Device[] {
  const { devices } = topologyOf(view.state.network)
  const exact = devices.filter(({ id, name }) => said !== undefined && [id, name].some((each) => isSame(each, said)))
  if (exact.length > 0) return exact
  const fitting = devices.filter((device) => said === undefined || fits(device, said))
  const named = input.kind === 'said' ? facilityNamed(view.state, input.text) : null
  if (named && said !== undefined) return fitting.filter(({ facility }) => facility === named.id)
  const here = fitting.filter(({ facility }) => facility === actor.facility)
  return here.length > 0 ? here : fitting
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const isSame = (a: string, b: string): boolean => plain(a) === plain(b)

function fits({ id, name, services }: Device, said: string): boolean {
  const wanted = plain(said)
  return wanted !== '' && [id, name, ...services].some((each) => plain(each).includes(wanted))
}

/** "For 3 hours" is a length: it begins when that was said, else now. */
function lastingIn(text: string, view: View): { readonly from: Instant; readonly until: Instant } | null {
  const time = deskTime(text, view)
  if (!time || time.minutes === null) return null
  const { start, end } = spanOf(time, view)
  return end === null ? null : { from: start > view.now ? start : view.now, until: end }
}

/** From when to when, as far as it was said; a point ahead is its end. */
function outage(when: When | undefined, now: Instant): { readonly from: Instant; readonly until?: Instant } {
  if (when === undefined) return { from: now }
  const { start, end } = when
  return end === null ? { from: now, until: start } : { from: start > now ? start : now, until: end }
}

export function reportDevice(step: Step, decision: Decision): Saying {
  if (!decision.ok) {
    const { rejection } = decision
    if (rejection.code !== 'device.delay-for-many') return quietly(step, { kind: 'staff.refused', rejection })
    const { device, minutes, people } = rejection
    return openly({ kind: 'staff.delay-for-many', device, minutes, people })
  }
  const told = decision.events.find(
    (event) =>
      event.type === 'devices.went-down' || event.type === 'devices.came-up' || event.type === 'devices.delayed',
  )
  const rebooked = decision.events.find(
    (event) => event.type === 'rebooking.planned' || event.type === 'rebooking.undone',
  )
  return openly(told ? { kind: 'staff.device-is', event: told, rebooked: rebooked ?? null } : { kind: 'staff.stopped' })
}

export function reportRebooking(step: Step, decision: Decision): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  const judged = decision.events.find(
    (event) => event.type === 'rebooking.approved' || event.type === 'rebooking.refused',
  )
  if (!judged) return openly({ kind: 'staff.stopped' })
  const { type, appointments } = judged
  return openly({ kind: 'staff.rebook-judged', told: type === 'rebooking.approved', count: appointments.length })
}
