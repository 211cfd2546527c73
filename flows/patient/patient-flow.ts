import type { Command } from '../../orchestrator/decision.ts'
import type { PatientId } from '../../orchestrator/ids.ts'
import type { Dialogue } from '../dialogue.ts'
import type { Outcome, Plan, Report, Saying, Turn, View } from '../turn.ts'
import { type Context, contextOf, liveEmergency } from './context.ts'
import { UNKNOWN_DANGER } from './emergency.ts'
import { fold } from './fold.ts'
import { aside, orHelp } from './menu.ts'
import { findPlace } from './place.ts'
import { pressNotice } from './press-notice.ts'
import { askForPlace, proceed } from './proceed.ts'
import { currentEmergency, doubtedEmergency, graver, raise, raiseDoubted } from './raise.ts'
import type { PatientReply } from './replies.ts'
import { choose, doubtFirst } from './respond.ts'
import { said } from './said.ts'
import { settle } from './settle.ts'
import { order, push, type Step, stepFrom, top } from './step.ts'

/** The first half of a patient's turn; see `Plan`. */
export function planPatient(dialogue: Dialogue, turn: Turn, view: View): Plan {
  const context = contextOf(turn, view)
  const step = hear(order(stepFrom(dialogue), ...acquaintance(context)), context)
  return { ...told(dialogue, step, context), commands: step.commands }
}

/** The second half: what the core's decisions mean for the patient. */
export function reportPatient(dialogue: Dialogue, turn: Turn, outcomes: readonly Outcome[], view: View): Report {
  const context = contextOf(turn, view)
  const step = outcomes.reduce((before, outcome) => settle(before, outcome, context), stepFrom(dialogue))
  return told(dialogue, step, context)
}

function hear(step: Step, context: Context): Step {
  const { input } = context.turn
  switch (input.kind) {
    case 'said':
      return said(step, input, context)
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

type InputOf<K extends Turn['input']['kind']> = Extract<Turn['input'], { kind: K }>

/** Red flags cut through whatever is going on; only in doubt is it asked first, and only once. */
function alarmed(step: Step, { text, alarm, intents }: InputOf<'alarm'>, context: Context): Step {
  const { confidence, ...signs } = alarm
  const { note } = context.turn
  const doubted = doubtedEmergency(step)
  if (confidence === 'doubtful' && !liveEmergency(context) && (!doubted || DENIAL.test(fold(text)))) {
    const known = doubted ? graver(signs, doubted) : signs
    const doubt = { ...(doubted ?? UNKNOWN_DANGER), ...known, signs: [...known.signs], note }
    return doubtFirst(step, intents ?? [], doubt, context)
  }
  const alert = { ...signs, note, location: findPlace(text, context.topology) }
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
  const live = liveEmergency({ view, patient })
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
function acquaintance({ view, patient, language }: Context): Command[] {
  const known = view.state.patients.patients.get(patient)
  if (!known) return [{ type: 'patients.register', patient, language }]
  return known.language === language ? [] : [{ type: 'patients.set-language', patient, language }]
}

function told(dialogue: Dialogue, step: Step, context: Context): Report {
  const { parts, question, frames, askedAt, waiting, misses } = step
  const urgent =
    context.turn.input.kind === 'alarm' || frames.some(({ flow }) => flow === 'emergency') || raises(step, context)
  const reply: PatientReply = { kind: 'patient.reply', parts, question, urgent }
  const saying: Saying = { reply, private: false, card: null }
  return {
    dialogue: { ...dialogue, language: context.language, frames: [...frames], question, askedAt, waiting, misses },
    sayings: parts.length > 0 ? [saying] : [],
  }
}

const raises = ({ commands }: Step, context: Context): boolean =>
  liveEmergency(context) !== null || commands.some(({ type }) => type === 'ambulances.request')
