import { AppointmentId, type FacilityId, type ServiceCode } from '../../orchestrator/ids.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import { newId } from '../turn.ts'
import type { Context } from './context.ts'
import { type Asking, act, ask, type Ending, end, type Move, NO, OTHER_TIME, type SettlingFlow, YES } from './flow.ts'
import type { BookFrame } from './frames.ts'
import { NEW_VISIT } from './patterns/restart.ts'
import type { Part } from './replies.ts'
import { answered, answersOf, askFirst, askSafety, declaredBy, nextQuestion, referred, ruledOut } from './safety.ts'
import { ASK_FIRST } from './safety-said.ts'
import { askAgain, NO_WISH, seek, take, unchosen, wayTo, withExactFit } from './wish.ts'

/** One row of the list is kept for "more". */
const SERVICES_A_PAGE = 9
const MORE = 'more'
const ANYWHERE = 'anywhere'

/** Books a service: what, when, which of the best three, and a yes. */
export const booking: SettlingFlow<BookFrame> = {
  ask(frame, context) {
    const { service, facility } = frame
    if (!service || !lookupsOf(context.view.state.network).services.has(service)) return askService(frame, context)
    const against = ruledOut(service, context)
    if (against) return end({ say: 'not-suitable', service, question: against.id, referred: false })
    if (frame.where) return askWhere(frame, service, context)
    if (facility && !isDoneAt(service, facility, context)) return elsewhere(frame, service, facility, context)
    const sought = { service, facility, moving: null }
    const known = withExactFit(frame, sought, context)
    if (!known.chosen) return seek(known, sought, context)
    const { labels } = context.words
    const unanswered = nextQuestion(known, context)
    if (unanswered) return askSafety(known, known.chosen, unanswered, context)
    const declared = declaredBy([service], context)
    return {
      move: 'asking',
      frame: known,
      parts: [{ say: 'confirm-booking', slot: known.chosen }, ...actsFor(context), ...declared.parts],
      asks: 'confirmation',
      choices: [
        { option: YES, label: labels.book },
        { option: OTHER_TIME, label: labels.otherTime },
        { option: NO, label: labels.doNotBook },
        ...declared.choices,
      ],
      holds: [known.chosen],
    }
  },

  choose(frame, option, context) {
    if (!frame.service) {
      if (option === MORE) return ask({ ...frame, page: frame.page + 1 })
      const service = context.topology.services.find(({ code }) => code === option)
      const { when, facility } = frame
      if (service && when?.days) return ask({ ...NEW_VISIT, services: [service.code], when, facility })
      return ask({ ...frame, service: service?.code ?? null })
    }
    if (frame.where) {
      const facility = context.topology.facilities.find(({ id }) => id === option)
      return ask({ ...frame, where: false, facility: facility?.id ?? null })
    }
    if (!frame.chosen) return take(frame, option)
    const unanswered = nextQuestion(frame, context)
    return unanswered ? answered(frame, unanswered, option, context) : confirmed(frame, option, context)
  },

  back(frame) {
    if (frame.where) return ask({ ...frame, where: false })
    if (frame.chosen && Object.keys(frame.answers).length > 0) return ask({ ...frame, answers: {} })
    if (frame.chosen) return ask({ ...frame, ...unchosen(frame) })
    if (frame.when || frame.readings.length > 0) return ask({ ...frame, ...NO_WISH })
    return frame.service ? ask({ ...frame, service: null }) : end({ say: 'stopped' })
  },

  settle(frame, outcome) {
    const { decision } = outcome
    const stopped = referred(outcome)
    if (stopped) return stopped
    if (!decision.ok) return askAgain(frame, decision.rejection)
    return frame.chosen ? end({ say: 'booked', slot: frame.chosen }) : end()
  },
}

/** The first time something is booked for somebody who has no number: with the yes they say that they may. */
function actsFor({ view, patient, writer }: Context): Part[] {
  const { patients, slots } = view.state
  const known = patients.patients.get(patient)
  // Whoever was named in this very message is not known yet.
  const first = patient !== writer && (!known || known.relative) && slots.byPatient.of(patient).size === 0
  return first ? [{ say: 'acts-for' }] : []
}

/** The hospitals that do it, and the choice to leave it open. */
function askWhere(frame: BookFrame, service: ServiceCode, context: Context): Asking {
  const { topology, words } = context
  const doing = topology.facilities.filter(({ id }) => isDoneAt(service, id, context))
  return {
    move: 'asking',
    frame,
    parts: [{ say: 'which-facility', service }],
    asks: 'facility',
    choices: [
      ...doing.slice(0, 9).map(({ id, shortName }) => ({ option: String(id), label: shortName })),
      { option: ANYWHERE, label: words.labels.anywhere },
    ],
  }
}

const isDoneAt = (service: ServiceCode, facility: FacilityId, { topology }: Context): boolean =>
  topology.devices.some((device) => device.facility === facility && device.services.includes(service))

/** The hospital that was named does not do it: said, and looked for wherever it is done. */
function elsewhere(frame: BookFrame, service: ServiceCode, facility: FacilityId, context: Context): Asking | Ending {
  const asked = booking.ask({ ...frame, facility: null }, context)
  return { ...asked, parts: [{ say: 'not-offered-there', service, facility }, ...asked.parts] }
}

function askService(frame: BookFrame, { topology, words, language }: Context): Asking {
  const pages = Math.max(1, Math.ceil(topology.services.length / SERVICES_A_PAGE))
  const page = frame.page % pages
  const shown = topology.services.slice(page * SERVICES_A_PAGE, (page + 1) * SERVICES_A_PAGE)
  const choices = shown.map(({ code, names }) => ({
    option: String(code),
    label: language === 'hi' ? names.hi : names.en,
  }))
  return {
    move: 'asking',
    frame: { ...frame, service: null, page },
    parts: [{ say: 'which-service' }],
    asks: 'service',
    choices: pages > 1 ? [...choices, { option: MORE, label: words.labels.more }] : choices,
  }
}

function confirmed(frame: BookFrame, option: string, context: Context): Move {
  const { turn, view, patient } = context
  if (option === OTHER_TIME) return ask({ ...frame, ...NO_WISH })
  const { chosen } = frame
  if (!chosen || (option !== YES && option !== ASK_FIRST)) return end({ say: 'stopped' })
  const declared = declaredBy([chosen.service], context)
  if (option === ASK_FIRST) return askFirst(declared, [chosen], frame, context) ?? end({ say: 'stopped' })
  const answers = { ...frame.answers, ...answersOf(declared, chosen.service) }
  const { appointments } = view.state.slots
  const id = newId('A', turn.seed, (taken) => appointments.has(AppointmentId.parse(taken)))
  return act(frame, {
    type: 'slots.book',
    appointment: AppointmentId.parse(id),
    patient,
    slot: chosen,
    ...(Object.keys(answers).length > 0 && { answers }),
    offered: frame.offered,
    ...wayTo(frame.offered, frame, context),
  })
}
