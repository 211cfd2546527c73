import type { Command } from '../../orchestrator/decision.ts'
import type { PatientId } from '../../orchestrator/ids.ts'
import { caredForBy } from '../../orchestrator/patients/state.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import type { Dialogue } from '../dialogue.ts'
import type { Intent } from '../intents.ts'
import type { Outcome, Plan, Report, Saying, Turn, View } from '../turn.ts'
import { declinesAmbulance, offerCallOff } from './call-off.ts'
import { typedOption } from './choice.ts'
import { choose } from './choose.ts'
import { type Context, contextOf, liveEmergency } from './context.ts'
import { UNKNOWN_DANGER } from './emergency.ts'
import { fold } from './fold.ts'
import { type ForWhomFrame, type NextPersonFrame, TEXT_MAX } from './frames.ts'
import { aside, orHelp } from './menu.ts'
import { NEXT_PERSON } from './next-person.ts'
import { turnedTo, whoIsMeant, whose } from './patterns/for-whom.ts'
import { findPlace } from './place.ts'
import { pressNotice } from './press-notice.ts'
import { askForPlace, proceed } from './proceed.ts'
import { currentEmergency, doubtedEmergency, graver, raise, raiseDoubted } from './raise.ts'
import { type ForSeveral, forRelative, forSeveral } from './relative.ts'
import type { Part, PatientReply } from './replies.ts'
import { doubtFirst } from './respond.ts'
import { said } from './said.ts'
import { settle } from './settle.ts'
import { order, pop, push, type Step, say, stepFrom, top } from './step.ts'

/** The first half of a patient's turn; see `Plan`. */
export function planPatient(dialogue: Dialogue, turn: Turn, view: View): Plan {
  const before = stepFrom(dialogue)
  const context = contextOf(turn, view, before.subject)
  const step = released(hear(order(before, ...acquaintance(context)), context), context)
  return { ...told(dialogue, step, context), commands: step.commands }
}

/** The second half: what the core's decisions mean for the patient. */
export function reportPatient(dialogue: Dialogue, turn: Turn, outcomes: readonly Outcome[], view: View): Report {
  const context = contextOf(turn, view, dialogue.subject)
  const step = outcomes.reduce((before, outcome) => settle(before, outcome, context), stepFrom(dialogue))
  return told(dialogue, step, context)
}

/** What they do not want any more is not kept, so that nobody is told later that it was. */
function released(step: Step, { view, writer }: Context): Step {
  const about = [...new Set([writer, step.subject ?? writer])]
  const dropped = about.filter((patient) => {
    const kept = view.state.slots.holds.get(patient)
    return (
      kept?.by === writer && !step.frames.some((frame) => 'chosen' in frame && isSame(firstOf(frame.chosen), kept.slot))
    )
  })
  const again = (patient: PatientId) =>
    step.commands.some((each) => each.type === 'slots.hold' && each.patient === patient)
  return order(
    step,
    ...dropped.filter((patient) => !again(patient)).map((patient) => ({ type: 'slots.release', patient }) as const),
  )
}

const firstOf = (chosen: Slot | Slot[] | null): Slot | null =>
  Array.isArray(chosen) ? ([...chosen].sort((a, b) => a.start - b.start)[0] ?? null) : chosen

const isSame = (a: Slot | null, b: Slot): boolean => a !== null && a.device === b.device && a.start === b.start

function hear(step: Step, context: Context): Step {
  const { input } = context.turn
  switch (input.kind) {
    case 'said':
      return saidFor(step, input, context)
    case 'alarm':
      return alarmed(step, input, context)
    case 'located':
      return located(step, input, context)
    case 'pressed':
      return pressed(step, input, context)
    case 'unreadable':
      return unreadable(step, input, context)
  }
}

/** A caregiver's words, once it is known whom they are about. */
function saidFor(step: Step, input: InputOf<'said'>, context: Context): Step {
  const frame = top(step)
  const { text, intents } = input
  if (frame?.flow === 'for-whom') {
    const meant = (step.question && typedOption(step.question, text)) ?? whoIsMeant(text, context)
    if (meant) return takeUpFor(step, frame, meant, context)
  }
  const booking = frame?.flow === 'book' || frame?.flow === 'visit'
  const several = step.frames.length === 0 ? forSeveral(text, intents, context) : null
  if (several) return oneByOne(step, input, several, context)
  const relative = frame?.flow === 'for-whom' ? null : forRelative(text, intents, booking, context)
  if (relative) {
    const { patient, command } = relative
    const known = command ? order(step, command) : step
    const turned = { step: { ...known, subject: patient }, context: { ...context, patient } }
    // "It is for my mother" adds nothing else to what is being booked.
    return booking && intents.length === 0
      ? proceed({ ...turned.step, question: null }, turned.context)
      : said(turned.step, input, turned.context)
  }
  const whom = whose(text, intents, step.frames.length > 0 && frame?.flow !== 'for-whom', context)
  if (whom === null) return said(step, input, context)
  if (whom !== 'ask') {
    const turned = turnedTo(step, whom, context)
    return said(turned.step, input, turned.context)
  }
  const held: ForWhomFrame = { flow: 'for-whom', text: text.slice(0, TEXT_MAX), intents: intents.slice(0, 8) }
  return proceed(push({ ...step, question: null }, held), context)
}

/** The first of several people is booked for now, the others wait below; they know that. */
function oneByOne(
  step: Step,
  input: InputOf<'said'>,
  { patients, commands, apart }: ForSeveral,
  context: Context,
): Step {
  const [patient, ...others] = patients
  const told = { say: 'one-by-one', patients: patients.map((each) => (each === context.writer ? null : each)) } as const
  const waiting: NextPersonFrame = { ...NEXT_PERSON, patients: others, each: apart }
  const begun = push(say(order({ ...step, subject: patient }, ...commands), told), waiting)
  const intents = apart ? input.intents.map(withoutService) : input.intents
  return said(begun, { ...input, intents: intents.slice(0, apart ? 1 : undefined) }, { ...context, patient })
}

/** Which of them it is for is asked. */
function withoutService(intent: Intent): Intent {
  if (intent.name !== 'book_appointment') return intent
  const { service: _, ...args } = intent.args
  return { ...intent, args }
}

/** What waited for the answer to "for whom?" is heard now. */
function takeUpFor(step: Step, { text, intents }: ForWhomFrame, option: string, context: Context): Step {
  const patient = [context.writer, ...caredForBy(context.view.state.patients, context.writer)].find(
    (each) => each === option,
  )
  if (!patient) return proceed(step, context)
  const waited = { kind: 'said', text, intents } as const
  const about = { ...context, patient, turn: { ...context.turn, input: waited, contact: null } }
  return said({ ...pop(step), question: null, subject: patient }, waited, about)
}

type InputOf<K extends Turn['input']['kind']> = Extract<Turn['input'], { kind: K }>

/**
 * Red flags cut through whatever is going on; only in doubt is it asked first, and only once. Who says in so many words
 * that no ambulance is to come ("we bring him by auto") is asked as well: neither sent one unasked nor taken at their word.
 */
function alarmed(step: Step, { text, alarm, intents }: InputOf<'alarm'>, context: Context): Step {
  const { confidence, ...signs } = alarm
  const { note } = context.turn
  const doubted = doubtedEmergency(step)
  const declined = declinesAmbulance(text)
  if ((confidence === 'doubtful' || declined) && !liveEmergency(context) && (!doubted || DENIAL.test(fold(text)))) {
    const known = doubted ? graver(signs, doubted) : signs
    const doubt = { ...(doubted ?? UNKNOWN_DANGER), ...known, signs: [...known.signs], note }
    return doubtFirst(step, intents ?? [], doubt, context)
  }
  const alert = { ...signs, note, location: findPlace(text, context.topology) }
  if (declined) return offerCallOff(raise(step, alert, context), context)
  return askForPlace(doubted ? raiseDoubted(step, doubted, alert, context) : raise(step, alert, context), context)
}

const DENIAL = /^(no|nope|nahi|nahin|नहीं|नही|ना)( |$)/

/** A pin is where help goes; in doubt it is as good as a yes, and out of the blue it is asked about. */
function located(step: Step, { point }: InputOf<'located'>, context: Context): Step {
  const location = { point, source: 'pin', place: null } as const
  const live = liveEmergency(context)
  if (live) return order(step, { type: 'ambulances.locate', emergency: live.id, location })
  const asked = currentEmergency(step)
  if (asked?.step !== 'danger') return proceed(push(step, { ...UNKNOWN_DANGER, step: 'pin', point }), context)
  const { priority, complaint, signs, note } = asked
  return askForPlace(raise(step, { priority, complaint, signs, note, location }, context), context)
}

function pressed(step: Step, { press }: InputOf<'pressed'>, context: Context): Step {
  const answered = press && pressNotice(step, press, context)
  if (answered) return answered
  const { waiting } = step
  if (press?.do === 'choose' && waiting?.id === press.question && !step.question) {
    return pressed({ ...step, question: waiting, waiting: null }, { kind: 'pressed', press, label: null }, context)
  }
  const { question } = step
  if (press?.do !== 'choose' || press.question !== question?.id) return orHelp(step, context, { say: 'old-button' })
  const frame = top(step)
  if (frame?.flow === 'for-whom') return takeUpFor(step, frame, press.option, context)
  return question.choices.some(({ option }) => option === press.option)
    ? choose(step, press.option, context)
    : orHelp(step, context, { say: 'old-button' })
}

function unreadable(step: Step, { reason }: InputOf<'unreadable'>, context: Context): Step {
  if (reason === 'empty' && top(step)) return aside(step, context, { say: 'still-here' })
  if (reason === 'location-out-of-range') return aside(step, context, { say: 'location-broken' })
  return orHelp(step, context, { say: 'cannot-read', what: reason })
}

/** A conversation as it stands now: an emergency that was closed or located by somebody else has nothing left to ask. */
export function withoutPast(dialogue: Dialogue, patient: PatientId, view: View): Dialogue {
  const live = liveEmergency({ view, writer: patient })
  const before = stepFrom(dialogue).frames
  const frames = before.filter(
    (frame) =>
      frame.flow !== 'emergency' ||
      frame.step === 'danger' ||
      frame.step === 'pin' ||
      (live && (frame.step === 'cancel' || !live.location)),
  )
  return frames.length === before.length ? dialogue : { ...dialogue, frames, question: null }
}

/** The core learns who writes and in which language. */
function acquaintance({ view, writer: patient, language }: Context): Command[] {
  const known = view.state.patients.patients.get(patient)
  if (!known) return [{ type: 'patients.register', patient, language }]
  return known.language === language ? [] : [{ type: 'patients.set-language', patient, language }]
}

function told(dialogue: Dialogue, step: Step, context: Context): Report {
  const { question, frames, askedAt, waiting, misses, subject, lastQuestion } = step
  const urgent =
    context.turn.input.kind === 'alarm' || frames.some(({ flow }) => flow === 'emergency') || raises(step, context)
  // Where it turned to the next of several people, what comes before is about the one before.
  const first = step.parts.some(({ say: what }) => what === 'next-person') ? context.patient : subject
  const about = first !== null && first !== context.writer && !urgent
  const parts: Part[] = about && step.parts.length > 0 ? aboutThem(step.parts, first) : [...step.parts]
  const reply: PatientReply = { kind: 'patient.reply', parts, question, urgent }
  const saying: Saying = { reply, private: false, card: null }
  return {
    dialogue: {
      ...dialogue,
      language: context.language,
      frames: [...frames],
      question,
      askedAt,
      waiting,
      misses,
      subject,
      lastQuestion,
    },
    sayings: parts.length > 0 ? [saying] : [],
  }
}

/** That there are several comes before whom the rest is about. */
function aboutThem(parts: readonly Part[], patient: PatientId): Part[] {
  const leading = parts[0]?.say === 'one-by-one' ? 1 : 0
  return [...parts.slice(0, leading), { say: 'on-behalf', patient }, ...parts.slice(leading)]
}

const raises = ({ commands }: Step, context: Context): boolean =>
  liveEmergency(context) !== null || commands.some(({ type }) => type === 'ambulances.request')
