import type { Actor } from '../../orchestrator/actor.ts'
import type { Command } from '../../orchestrator/decision.ts'
import type { CardKey } from '../../orchestrator/ids.ts'
import type { Dialogue, Question } from '../dialogue.ts'
import type { Plan, Saying, Turn, View } from '../turn.ts'
import type { StaffFrame } from './frames.ts'
import type { StaffReply } from './replies.ts'

export type StaffActor = Extract<Actor, { role: 'staff' | 'coordinator' | 'admin' }>
export type CrewActor = Extract<Actor, { role: 'crew' }>

/** One thing somebody wants, with everything needed to plan it. */
export interface Step<A extends Actor = StaffActor> {
  readonly actor: A
  readonly dialogue: Dialogue
  readonly turn: Turn
  readonly view: View
  /** What the same message already asks for: two holds in one breath need two ids. */
  readonly planned: readonly Command[]
}

/** Everybody in the thread sees it. */
export const openly = (reply: StaffReply, card: CardKey | null = null): Saying => ({ reply, private: false, card })

/** Only the sender sees it. */
export const privately = (reply: StaffReply): Saying => ({ reply, private: true, card: null })

/** A pressed button is answered to the presser alone, a question asked aloud is answered aloud. */
export const quietly = ({ turn }: Pick<Step, 'turn'>, reply: StaffReply): Saying =>
  turn.input.kind === 'pressed' ? privately(reply) : openly(reply)

export const answer = ({ dialogue }: Pick<Step, 'dialogue'>, ...sayings: Saying[]): Plan => ({
  dialogue,
  commands: [],
  sayings,
})

export const order = ({ dialogue }: Pick<Step, 'dialogue'>, ...commands: Command[]): Plan => ({
  dialogue,
  commands,
  sayings: [],
})

/** The flow a bare "hold it" or "cleaned" is about: the newest of its kind. */
export function frameOf<F extends StaffFrame['flow']>(
  dialogue: Dialogue,
  flow: F,
): Extract<StaffFrame, { flow: F }> | null {
  const frame = dialogue.frames.findLast((each) => each.flow === flow)
  return (frame as Extract<StaffFrame, { flow: F }> | undefined) ?? null // `flow` was just compared
}

/** Staff have one thing under way at a time: a new one replaces the old, nothing waits below. */
export const under = (dialogue: Dialogue, frame: StaffFrame | null, question: Question | null = null): Dialogue => ({
  ...dialogue,
  frames: frame ? [frame] : [],
  question,
})
