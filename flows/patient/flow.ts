import type { Complaint, Location } from '../../orchestrator/ambulances/events.ts'
import type { Command } from '../../orchestrator/decision.ts'
import type { NoteId } from '../../orchestrator/ids.ts'
import type { Priority } from '../../orchestrator/network/topology.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import type { Question } from '../dialogue.ts'
import type { Outcome } from '../turn.ts'
import type { Context } from './context.ts'
import type { PatientFrame } from './frames.ts'
import type { Part } from './replies.ts'

/** What is known of an emergency when it begins. */
export interface Alert {
  readonly priority: Priority
  readonly complaint: Complaint
  readonly signs: readonly string[]
  readonly note: NoteId | null
  readonly location: Location | null
}

/** Puts a question; the frame remembers what was put. */
export interface Asking {
  readonly move: 'asking'
  readonly frame: PatientFrame
  readonly parts: readonly Part[]
  readonly asks: Question['asks']
  readonly choices: Question['choices']
  /** Kept for them while they are asked. */
  readonly holds?: readonly Slot[]
}

/** This flow is over; whatever it interrupted is taken up again. */
export interface Ending {
  readonly move: 'end'
  readonly parts: readonly Part[]
}

/** What a flow does next. */
export type Move =
  | Ending
  /** Asks for whatever the frame still lacks. */
  | { readonly move: 'ask'; readonly frame: PatientFrame; readonly parts: readonly Part[] }
  /** Asks the core, and waits for its word. */
  | { readonly move: 'act'; readonly frame: PatientFrame; readonly command: Command }
  /** Somebody is in danger: the emergency begins now. */
  | { readonly move: 'raise'; readonly alert: Alert }

/** One conversation flow: pure functions of its frame. None of them asks the core but through `act`. */
export interface Flow<F extends PatientFrame> {
  /** The question that gets the frame on, or the end when there is nothing to ask. */
  ask(frame: F, context: Context): Asking | Ending
  /** An option of its open question was taken. */
  choose(frame: F, option: string, context: Context): Move
  /** One question back. */
  back(frame: F): Move
}

/** A flow whose `act` is answered by the core. */
export interface SettlingFlow<F extends PatientFrame> extends Flow<F> {
  settle(frame: F, outcome: Outcome): Move
}

export const end = (...parts: Part[]): Ending => ({ move: 'end', parts })
export const ask = (frame: PatientFrame, ...parts: Part[]): Move => ({ move: 'ask', frame, parts })
export const act = (frame: PatientFrame, command: Command): Move => ({ move: 'act', frame, command })

/** Options every confirmation shares. */
export const YES = 'yes'
export const NO = 'no'
/** "None of these", where a list is put. */
export const NONE = 'none'
/** "Another time", where a time is to be confirmed. */
export const OTHER_TIME = 'other-time'
/** What shall become of an appointment they cannot come to. */
export const MOVE = 'move'
export const CANCEL = 'cancel'
export const KEEP = 'keep'
