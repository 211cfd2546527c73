import type { PatientId } from '../../orchestrator/ids.ts'
import { CAREGIVERS_MAX } from '../../orchestrator/limits.ts'
import { caredForBy, caregiversOf } from '../../orchestrator/patients/state.ts'
import { MARK } from '../rendered.ts'
import type { Outcome } from '../turn.ts'
import type { Context } from './context.ts'
import { type Asking, act, ask, end, type Move, NO, type SettlingFlow, YES } from './flow.ts'
import type { CaregiverFrame } from './frames.ts'
import type { Part } from './replies.ts'

const DIGITS_SHOWN = 4

/** Lets somebody write for the patient, after a yes; ends it at once. */
export const caring: SettlingFlow<CaregiverFrame> = {
  ask(frame, context) {
    return frame.to === 'add' ? askAbout(frame, context) : askWhom(frame, context)
  },

  choose(frame, option, context) {
    if (frame.to === 'remove') {
      const meant = removable(context).find(({ id }) => id === option)
      return meant ? meant.move : ask(frame)
    }
    const { caregiver } = frame
    if (option !== YES || !caregiver) return end({ say: 'caregiver-not-added' })
    return act(frame, { type: 'patients.add-caregiver', patient: context.writer, caregiver })
  },

  back: (frame) => (frame.caregiver ? ask({ ...frame, caregiver: null, phone: null }) : end({ say: 'stopped' })),

  settle: (frame, outcome) => end(settled(frame, outcome)),
}

/** "Add my son 98450 12345": his number is asked for where it is not there. */
export function adding(named: boolean, context: Context): Move {
  const frame: CaregiverFrame = { flow: 'caregiver', to: 'add', caregiver: null, phone: null }
  return numbered(frame, context) ?? ask(frame, ...(named ? [{ say: 'number-unusable' } as const] : []))
}

/** The number that was asked for, or another one instead of it; null where the message has none. */
export function numbered(frame: CaregiverFrame, { turn: { contact }, writer }: Context): Move | null {
  if (frame.to !== 'add' || !contact) return null
  const { phone, patient: caregiver } = contact
  const anew = { ...frame, caregiver: null, phone: null }
  if (caregiver === null) return ask(anew, { say: 'number-unusable' })
  if (caregiver === writer) return ask(anew, { say: 'own-number' })
  return ask({ ...frame, caregiver, phone })
}

/** Whoever is named, or the only one; a caregiver who has none of their own takes themselves out. */
export function removing(context: Context): Move {
  const all = removable(context)
  const { contact } = context.turn
  const named = contact ? all.find(({ id }) => id === contact.patient) : undefined
  const [only, another] = all
  if (!only) return end({ say: 'no-caregiver' })
  if (named) return named.move
  const frame: CaregiverFrame = { flow: 'caregiver', to: 'remove', caregiver: null, phone: null }
  return another || contact ? ask(frame, ...(contact ? [{ say: 'not-a-caregiver' } as const] : [])) : only.move
}

/** With the move that removes each: the writer's caregivers, or else those the writer cares for. */
function removable({ view, writer }: Context): { readonly id: PatientId; readonly move: Move }[] {
  const { patients } = view.state
  const own = caregiversOf(patients, writer)
  const ties =
    own.length > 0
      ? own.map((caregiver) => ({ id: caregiver, patient: writer, caregiver }))
      : caredForBy(patients, writer).map((patient) => ({ id: patient, patient, caregiver: writer }))
  return ties.map(({ id, patient, caregiver }) => ({
    id,
    move: act(
      { flow: 'caregiver', to: 'remove', caregiver: id, phone: null },
      { type: 'patients.remove-caregiver', patient, caregiver },
    ),
  }))
}

function askAbout(frame: CaregiverFrame, { words: { labels } }: Context): Asking {
  const { phone } = frame
  if (!phone) return { move: 'asking', frame, parts: [{ say: 'which-number' }], asks: 'phone', choices: [] }
  return {
    move: 'asking',
    frame,
    parts: [{ say: 'confirm-caregiver', ending: phone.slice(-DIGITS_SHOWN) }],
    asks: 'confirmation',
    choices: [
      { option: YES, label: labels.yes },
      { option: NO, label: labels.no },
    ],
  }
}

function askWhom(frame: CaregiverFrame, context: Context): ReturnType<typeof caring.ask> {
  const all = removable(context)
  if (all.length === 0) return end({ say: 'no-caregiver' })
  return {
    move: 'asking',
    frame,
    parts: [{ say: 'which-caregiver' }],
    asks: 'choice',
    choices: all.map(({ id }) => ({ option: id, label: MARK.patientPhone(id) })),
  }
}

function settled({ to, caregiver }: CaregiverFrame, { decision }: Outcome): Part {
  if (decision.ok) {
    if (!caregiver) return { say: 'refused' }
    const changed = decision.events.length > 0
    if (to === 'remove') return { say: 'caregiver-removed', caregiver }
    return { say: changed ? 'caregiver-added' : 'caregiver-already', caregiver }
  }
  switch (decision.rejection.code) {
    case 'caregiver.self':
      return { say: 'own-number' }
    case 'caregiver.too-many':
      return { say: 'too-many-caregivers', max: CAREGIVERS_MAX }
    case 'caregiver.declined':
      return { say: 'caregiver-declined' }
    case 'caregiver.opted-out':
    case 'caregiver.has-too-many':
      return { say: 'number-unusable' }
    default:
      return { say: 'refused' }
  }
}
