import type { PatientId } from '../../../orchestrator/ids.ts'
import { caredForBy } from '../../../orchestrator/patients/state.ts'
import { proposedTo } from '../../../orchestrator/rebooking/state.ts'
import type { Slot } from '../../../orchestrator/slots/events.ts'
import { offersTo } from '../../../orchestrator/slots/state.ts'
import type { Instant } from '../../../orchestrator/time.ts'
import { clockOf } from '../../locales/clock.ts'
import { attend } from '../attend.ts'
import type { Context } from '../context.ts'
import { type Asking, ask, type Ending, end, type Flow, type Move } from '../flow.ts'
import { fold } from '../fold.ts'
import type { AttendFrame, Pending, WhichQuestionFrame } from '../frames.ts'
import { answerOffer } from '../offer.ts'
import { answerRebooking } from '../rebook.ts'

/** What Nadi asked this patient of its own accord and still waits for, oldest first. */
export function pendingFor(
  context: Context,
): { readonly what: Pending; readonly at: Instant; readonly patient: PatientId }[] {
  const { view, writer, patient } = context
  // A caregiver who answers with a bare yes was asked for those they write for as well.
  const people = patient === writer ? [writer, ...caredForBy(view.state.patients, writer)] : [patient]
  return people
    .flatMap((patient) => pendingOf(patient, context).map((each) => ({ ...each, patient })))
    .sort((a, b) => a.at - b.at || a.order - b.order)
}

function pendingOf(patient: PatientId, { view }: Context) {
  const { slots } = view.state
  const attends = [...slots.byPatient.of(patient)].flatMap((id) => {
    const own = slots.appointments.get(id)
    if (view.state.rebooking.moves.get(id)?.status === 'proposed') return [] // asked about another time since
    if (!own || own.askedAt === null || own.confirmedAt !== null || own.slot.start <= view.now) return []
    return [{ what: { kind: 'attend' as const, appointment: id }, at: own.askedAt, order: own.slot.start }]
  })
  const offers = offersTo(slots, patient).map(({ id, offeredAt, slot }) => ({
    what: { kind: 'offer' as const, offer: id },
    at: offeredAt,
    order: slot.start,
  }))
  const rebooked = proposedTo(view.state.rebooking, patient).map(({ appointment, toldAt, from }) => ({
    what: { kind: 'rebook' as const, appointment },
    at: toldAt ?? from.start,
    order: from.start,
  }))
  return [...attends, ...offers, ...rebooked]
}

/** "MRI, yes": the service it is about stands in the message. */
export function isNamed(pending: Pending, context: Context): boolean {
  const { input } = context.turn
  const service = slotOf(pending, context)?.service
  const known = context.topology.services.find(({ code }) => code === service)
  if (input.kind !== 'said' || !known) return false
  const words = new Set(fold(input.text).split(' '))
  return [known.code, known.names.en, known.names.hi].some((name) => words.has(fold(name).split(' ')[0] ?? ''))
}

const NAMING_WORDS_MAX = 4

/** "Echo wala": the one of the questions put that the words name; null where they name none, or say more. */
export function pendingNamed({ pending }: WhichQuestionFrame, context: Context): string | null {
  const { input } = context.turn
  if (input.kind !== 'said' || fold(input.text).split(' ').length > NAMING_WORDS_MAX) return null
  const [only, another] = pending.filter((each) => isNamed(each, context))
  return only && !another ? optionOf(only) : null
}

/** A yes or a no to one of them. A no to "will you come?" asks what shall become of the appointment. */
export function answer(pending: Pending, yes: boolean, context: Context): Move {
  if (pending.kind === 'offer') return answerOffer(pending.offer, yes, context)
  if (pending.kind === 'here') return end({ say: 'fine' })
  const { appointment } = pending
  if (pending.kind === 'rebook') {
    const move = context.view.state.rebooking.moves.get(appointment)
    return move ? answerRebooking(move, yes, context) : end({ say: 'no-offer' })
  }
  const frame: AttendFrame = { flow: 'attend', to: yes ? 'confirm' : 'absent', appointment, minutes: null }
  const own = context.view.state.slots.appointments.get(appointment)
  return own ? attend(frame, own) : end({ say: 'appointment-gone' })
}

/** A yes that could be meant for several questions: which one? */
export const whichQuestion: Flow<WhichQuestionFrame> = {
  ask(frame, context): Asking | Ending {
    const open = stillOpen(frame, context)
    if (open.every(({ kind }) => kind === 'here')) return end({ say: 'nothing-pending' })
    return {
      move: 'asking',
      frame: { ...frame, pending: open },
      parts: [{ say: 'which-question', rows: open.map((pending) => rowOf(pending, context)) }],
      asks: 'clarification',
      choices: open.map((pending) => ({ option: optionOf(pending), label: labelOf(pending, context) })),
    }
  },

  choose(frame, option, context) {
    // What was asked in the conversation is answered below, see `choose` in respond.ts.
    const chosen = frame.pending.find((pending) => optionOf(pending) === option)
    return chosen ? answer(chosen, frame.yes, context) : ask(frame)
  },

  back: () => end({ say: 'fine' }),
}

export const HERE = 'here'

function optionOf(pending: Pending): string {
  switch (pending.kind) {
    case 'offer':
      return pending.offer
    case 'attend':
    case 'rebook':
      return pending.appointment
    case 'here':
      return HERE
  }
}

function stillOpen({ pending }: WhichQuestionFrame, context: Context): Pending[] {
  const open = new Set(pendingFor(context).map(({ what }) => optionOf(what)))
  return pending.filter((each) => each.kind === 'here' || open.has(optionOf(each)))
}

function slotOf(pending: Pending, { view }: Context): Slot | null {
  const { appointments, offers } = view.state.slots
  switch (pending.kind) {
    case 'offer':
      return offers.get(pending.offer)?.slot ?? null
    case 'rebook': {
      const move = view.state.rebooking.moves.get(pending.appointment)
      return move?.to ?? move?.from ?? null
    }
    case 'attend':
      return appointments.get(pending.appointment)?.slot ?? null
    case 'here':
      return null
  }
}

const rowOf = (pending: Pending, context: Context) => ({ kind: pending.kind, slot: slotOf(pending, context) })

function labelOf(pending: Pending, context: Context): string {
  const { words, topology } = context
  const slot = slotOf(pending, context)
  return slot ? words.shortMoment(clockOf(slot.start, topology.utcOffsetMinutes)) : words.labels.whatWeWereAt
}
