import type { Command } from '../../orchestrator/decision.ts'
import type { PatientId } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Dialogue, Question } from '../dialogue.ts'
import { PatientFrame } from './frames.ts'
import type { Part } from './replies.ts'

/** A turn under way: where the conversation stands, what to ask the core, what to say. */
export interface Step {
  /** The current flow last. */
  readonly frames: readonly PatientFrame[]
  readonly question: Question | null
  /** When that was put. */
  readonly askedAt: Instant
  /** The question that an emergency or a person interrupted. */
  readonly waiting: Question | null
  readonly misses: number
  /** Whom a caregiver writes about; null: about themselves. */
  readonly subject: PatientId | null
  /** What the documents were asked last; more may be asked of it in half a sentence. */
  readonly lastQuestion: string | null
  readonly commands: readonly Command[]
  readonly parts: readonly Part[]
}

/** A sender who became a patient keeps nothing of the flows of staff. */
export const stepFrom = ({ frames, question, askedAt, waiting, misses, subject, lastQuestion }: Dialogue): Step => ({
  frames: frames.flatMap((frame) => PatientFrame.safeParse(frame).data ?? []),
  question,
  askedAt,
  waiting,
  misses,
  subject,
  lastQuestion,
  commands: [],
  parts: [],
})

export const say = (step: Step, ...parts: readonly Part[]): Step => ({ ...step, parts: [...step.parts, ...parts] })

export const order = (step: Step, ...commands: readonly Command[]): Step => ({
  ...step,
  commands: [...step.commands, ...commands],
})

export const top = (step: Step): PatientFrame | null => step.frames.at(-1) ?? null
export const pop = (step: Step): Step => ({ ...step, frames: step.frames.slice(0, -1) })

/** Puts a flow on top; an older run of the same kind of flow is given up for it. */
export const push = (step: Step, frame: PatientFrame): Step => ({
  ...step,
  frames: [...step.frames.filter(({ flow }) => flow !== frame.flow), frame],
})

/** The current flow, further on. */
export const replaceTop = (step: Step, frame: PatientFrame): Step => ({
  ...step,
  frames: [...step.frames.slice(0, -1), frame],
})
