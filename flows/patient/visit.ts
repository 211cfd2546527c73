import { AppointmentId, SeriesId, type ServiceCode } from '../../orchestrator/ids.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { planSeries } from '../../orchestrator/slots/plan-series.ts'
import { planVisit } from '../../orchestrator/slots/plan-visit.ts'
import { knownOf, questionsOf, type SafetyQuestion } from '../../orchestrator/slots/safety.ts'
import { type LocalDay, localTime } from '../../orchestrator/time.ts'
import type { When } from '../intents.ts'
import { clockOf } from '../locales/clock.ts'
import { SAFETY } from '../locales/safety.ts'
import { newId } from '../turn.ts'
import type { Context } from './context.ts'
import {
  type Asking,
  act,
  ask,
  type Ending,
  end,
  type Move,
  NO,
  NONE,
  OTHER_TIME,
  type SettlingFlow,
  YES,
} from './flow.ts'
import { VISIT_SERVICES_MAX, type VisitFrame } from './frames.ts'
import { NEW_BOOKING, NEW_VISIT } from './patterns/restart.ts'
import { answersOf, askFirst, declaredBy, referred, ruledOut, toldOf, unsuited } from './safety.ts'
import { ASK_FIRST, UNSURE } from './safety-said.ts'

/** Books several appointments together, whole or not at all: which proposal, what must be known, and one yes. */
export const visiting: SettlingFlow<VisitFrame> = {
  ask(whole, context) {
    if (whole.left.length > 0 && whole.offered.length === 0 && !whole.chosen && !whole.told) {
      const asked = visiting.ask({ ...whole, told: true }, context)
      return { ...asked, parts: [{ say: 'visit-left', services: whole.services, left: whole.left }, ...asked.parts] }
    }
    const frame = whole
    if (!frame.when) return askWhen(frame)
    if (!frame.chosen) return propose(frame, frame.when, context)
    for (const service of frame.services) {
      const against = ruledOut(service, context)
      if (against) return end({ say: 'not-suitable', service, question: against.id, referred: false })
    }
    const open = nextQuestion(frame, context)
    if (open) return askSafety(frame, open, context)
    return confirm(frame, frame.chosen, context)
  },

  choose(frame, option, context) {
    if (!frame.chosen) {
      const chosen = frame.offered.find((slots) => optionOf(slots) === option)
      return ask(chosen ? { ...frame, chosen } : { ...frame, when: null, offered: [] })
    }
    const open = nextQuestion(frame, context)
    if (open) return answered(frame, open, option, context)
    if (option === OTHER_TIME) return ask({ ...frame, when: null, offered: [], chosen: null })
    if (option === ASK_FIRST) {
      return askFirst(declaredBy(frame.services, context), frame.chosen, frame, context) ?? end({ say: 'stopped' })
    }
    return option === YES ? book(frame, frame.chosen, context) : end({ say: 'stopped' })
  },

  back(frame) {
    if (frame.chosen) return ask({ ...frame, chosen: null, answers: {} })
    return frame.when ? ask({ ...frame, when: null, offered: [] }) : end({ say: 'stopped' })
  },

  settle(frame, outcome) {
    const { decision } = outcome
    const stopped = referred(outcome)
    if (stopped) return stopped
    if (decision.ok) return frame.chosen ? booked(frame, frame.chosen) : end()
    const { rejection } = decision
    if (rejection.code === 'series.blocked') {
      return ask({ ...frame, offered: [], chosen: null }, { say: 'visit-blocked', slot: rejection.slot })
    }
    return end(rejection.code === 'appointment.too-many' ? { say: 'too-many', max: rejection.max } : { say: 'refused' })
  },
}

/** What did not fit into the visit is gone on with. */
function booked({ left, facility }: VisitFrame, slots: readonly Slot[]): Move {
  const done = { say: 'visit-booked', slots: [...slots] } as const
  const [only, another] = left
  if (!only) return end(done)
  const further = { say: 'visit-goes-on', services: left } as const
  if (!another) return ask({ ...NEW_BOOKING, service: only, facility }, done, further)
  const services = left.slice(0, VISIT_SERVICES_MAX)
  return ask({ ...NEW_VISIT, services, left: left.slice(VISIT_SERVICES_MAX), facility }, done, further)
}

const askWhen = (frame: VisitFrame): Asking => ({
  move: 'asking',
  frame,
  parts: [{ say: 'which-visit-time', services: frame.services }],
  asks: 'when',
  choices: [],
})

const optionOf = (slots: readonly Slot[]): string => (slots[0] ? `visit@${slots[0].device}@${slots[0].start}` : 'visit')

function propose(frame: VisitFrame, when: When, context: Context): Asking | Ending {
  const { plans, ...found } = plansFor(frame, when, context)
  const [first] = plans
  if (!first) {
    const anywhere = frame.facility === null ? null : propose({ ...frame, facility: null }, when, context)
    if (frame.facility !== null && anywhere?.move === 'asking') {
      return { ...anywhere, parts: [{ say: 'visit-elsewhere', facility: frame.facility }, ...anywhere.parts] }
    }
    return end({ say: 'visit-impossible', services: frame.services, blocked: found.blocked })
  }
  const { words, topology } = context
  const offered = plans.map((slots) => [...slots])
  // The only one, and just as wished: nothing to choose from.
  if (plans.length === 1 && found.matchesWish) return visiting.ask({ ...frame, offered, chosen: [...first] }, context)
  return {
    move: 'asking',
    frame: { ...frame, offered },
    parts: [{ say: 'visit-offer', plans, ...found }],
    asks: 'choice',
    choices: [
      ...plans.map((slots) => ({
        option: optionOf(slots),
        label: words.shortMoment(clockOf(slots[0]?.start ?? when.start, topology.utcOffsetMinutes)),
      })),
      { option: NONE, label: words.labels.noneOfThese },
    ],
  }
}

interface Found {
  readonly plans: readonly (readonly Slot[])[]
  readonly matchesWish: boolean
  readonly blocked: LocalDay | null
}

function plansFor(frame: VisitFrame, when: When, { view, patient, topology }: Context): Found {
  const [service, another] = frame.services
  const { facility } = frame
  const { state, now } = view
  if (when.days && service && !another) {
    return planSeries(state, { service, patient, facility, days: when.days, hours: when.hours ?? null, now })
  }
  const day = localTime(when.start, topology.utcOffsetMinutes).day
  const hours = hoursOf(when, topology.utcOffsetMinutes)
  return { ...planVisit(state, { services: frame.services, patient, facility, day, hours, now }), blocked: null }
}

/** "Tomorrow morning" is a stretch of that day, "tomorrow at 9" an hour of it. */
function hoursOf(
  { start, end: until, grain, hours }: When,
  utcOffsetMinutes: number,
): { from: number; to: number } | null {
  if (hours) return { from: hours.from, to: Math.max(hours.to, hours.from + 60) }
  if (grain !== 'minute' && grain !== 'hour') return null
  const from = localTime(start, utcOffsetMinutes).minuteOfDay
  const to = until === null ? from + 60 : from + Math.round((until - start) / 60_000)
  return { from, to: Math.min(to, 24 * 60) }
}

function confirm(frame: VisitFrame, slots: readonly Slot[], context: Context): Asking {
  const { labels } = context.words
  const declared = declaredBy(frame.services, context)
  return {
    move: 'asking',
    frame,
    parts: [{ say: 'confirm-visit', slots }, ...declared.parts],
    asks: 'confirmation',
    choices: [
      { option: YES, label: labels.book },
      { option: OTHER_TIME, label: labels.otherTime },
      { option: NO, label: labels.doNotBook },
      ...declared.choices,
    ],
    holds: slots,
  }
}

interface Open {
  readonly service: ServiceCode
  readonly question: SafetyQuestion
}

function nextQuestion({ services, answers }: VisitFrame, { view, patient }: Context): Open | null {
  for (const code of services) {
    const service = lookupsOf(view.state.network).services.get(code)
    const known = service ? { ...answers[code], ...knownOf(view.state, patient, service, view.now) } : {}
    const question =
      service && questionsOf(service).find(({ id, isDeclared }) => !isDeclared && known[id] === undefined)
    if (question) return { service: code, question }
  }
  return null
}

function askSafety(frame: VisitFrame, { service, question }: Open, { words, language }: Context): Asking {
  return {
    move: 'asking',
    frame,
    parts: [{ say: 'safety-question', service, question: question.id }],
    ...(frame.chosen && { holds: frame.chosen }),
    asks: 'confirmation',
    choices: [
      { option: YES, label: words.labels.yes },
      { option: NO, label: words.labels.no },
      { option: UNSURE, label: SAFETY[language].unsure },
    ],
  }
}

function answered(frame: VisitFrame, { service, question }: Open, option: string, context: Context): Move {
  const slot = frame.chosen?.find((each) => each.service === service)
  const stopped = slot && unsuited(frame, { slot, question, option }, context)
  if (stopped) return stopped
  const known = { ...frame.answers[service], [question.id]: toldOf(option) }
  return ask({ ...frame, answers: { ...frame.answers, [service]: known } })
}

function book(frame: VisitFrame, slots: readonly Slot[], context: Context): Move {
  const { turn, view, patient } = context
  const declared = declaredBy(frame.services, context)
  const answers = Object.fromEntries(
    frame.services.flatMap((code) => {
      const known = { ...frame.answers[code], ...answersOf(declared, code) }
      return Object.keys(known).length > 0 ? [[code, known]] : []
    }),
  )
  const { appointments } = view.state.slots
  const id = newId('A', turn.seed, (taken) => appointments.has(AppointmentId.parse(`${taken}-1`)))
  return act(frame, {
    type: 'slots.book-series',
    series: SeriesId.parse(id),
    patient,
    sessions: slots.map((slot, n) => ({ appointment: AppointmentId.parse(`${id}-${n + 1}`), slot })),
    answers,
    offered: frame.offered.flatMap(([first]) => first ?? []),
  })
}
