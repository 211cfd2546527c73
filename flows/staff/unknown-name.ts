import type { Intent } from '../intents.ts'
import { decodePress, type Press } from '../press.ts'
import { namedBed } from './named-bed.ts'
import type { StaffReply } from './replies.ts'
import type { Step } from './step.ts'

/** What moves a unit, an emergency or a bed, and must never fall on another one than was named. */
const ACTS: readonly Intent['name'][] = [
  'dispatch_ambulance',
  'reassign_dispatch',
  'cancel_dispatch',
  'hold_bed',
  'release_hold',
  'set_bed_status',
]
const AMBULANCE = /\bAMB[ -]?(\d{1,4})\b/gi
const EMERGENCY = /(?<![\w-])E-([A-Z0-9]{1,12})\b/gi
const BED =
  /(?<![\w-])(?:[A-Z]{2,6}-)?(?:ICU|HDU|WARD|ED|NICU)[ -]?\d{1,3}(?![\d\s]*(?:min|hour|hr|pt|patient|bed))\b/gi

/** A unit, an emergency or a bed that is named in an order and does not exist; nothing is done instead. */
export function unknownName(step: Step, text: string, intents: readonly Intent[]): StaffReply | null {
  if (!intents.some(({ name }) => ACTS.includes(name))) return null
  const { ambulances } = step.view.state
  const emergencies = new Set([...ambulances.emergencies.values()].map(({ id }) => id.toUpperCase()))
  const units = new Set([...ambulances.ambulances.values()].map(({ id }) => id.toUpperCase()))
  for (const [, number] of text.matchAll(AMBULANCE)) {
    if (!units.has(`AMB-${number}`)) return { kind: 'staff.unknown-name', said: `AMB-${number}` }
  }
  for (const [said] of text.matchAll(EMERGENCY)) {
    if (!emergencies.has(said.toUpperCase())) return { kind: 'staff.unknown-name', said: said.toUpperCase() }
  }
  for (const [said] of intents.some(holdsUnnamed) ? text.matchAll(BED) : []) {
    if (!namedBed(step.view.state, said, step.actor.facility))
      return { kind: 'staff.ask-bed', said: said.toUpperCase(), status: null }
  }
  return null
}

/** Any bed would do for a hold without one, so that a name nobody knows must not be passed over. */
const holdsUnnamed = ({ name, args }: Intent): boolean =>
  (name === 'hold_bed' || name === 'release_hold') && !('bed' in args && args.bed !== undefined)

/** "E-2", where two of the buttons of the last answer are about emergencies and one about that one. */
export function choiceNamed({ dialogue }: Step, text: string): Press | null {
  const said = text.trim().toUpperCase()
  const fitting = (dialogue.question?.choices ?? []).flatMap(({ option }) => {
    const press = decodePress(option)
    const about = press && 'emergency' in press && press.do !== 'crew-status' ? press.emergency : null
    return press && about?.toUpperCase() === said ? [press] : []
  })
  const [only, another] = fitting
  return another ? null : (only ?? null)
}
