import { z } from 'zod'
import { PatientId } from '../orchestrator/ids.ts'
import { Language } from '../orchestrator/patients/events.ts'
import { Instant, instant } from '../orchestrator/time.ts'
import { PatientFrame } from './patient/frames.ts'
import { StaffFrame } from './staff/frames.ts'
import { Mention } from './staff/topic.ts'

/** An option of an open question. Typed back as its number or its label, or pressed. */
const Choice = z.object({ option: z.string().max(200), label: z.string() })

/** The one thing the person was asked last and has not answered. */
export const Question = z.object({
  /** Names this asking; a button of an older asking does not match any more. */
  id: z.string().max(40),
  asks: z.enum([
    'service',
    'when',
    'location',
    'choice',
    'confirmation',
    'clarification',
    'facility',
    'phone',
    'danger',
    'unit',
    'bed',
  ]),
  choices: z.array(Choice).max(10),
})
export type Question = z.infer<typeof Question>

/** Characters of a question that are remembered for what is asked after it. */
export const LAST_QUESTION_MAX = 300

/** One conversation's memory: sealed and stored with every turn. */
export const Dialogue = z.object({
  language: Language,
  /** Flows under way, the current one last; an interrupted one waits below. */
  frames: z.array(z.union([PatientFrame, StaffFrame])).max(8),
  question: Question.nullable(),
  /** When the question was put. */
  askedAt: Instant.default(instant(0)),
  /** The question that an emergency interrupted; its options can still be taken, but nobody is reminded of it. */
  waiting: Question.nullable().default(null),
  /** How many messages in a row were not understood. */
  misses: z.number().int().default(0),
  /** Whom a caregiver writes about; null: about themselves. */
  subject: PatientId.nullable().default(null),
  /** What a patient asked the documents last. */
  lastQuestion: z.string().max(LAST_QUESTION_MAX).nullable().default(null),
  /** What a colleague was just told of, newest first. */
  topics: z.array(Mention).max(4).default([]),
  lastAt: Instant,
})
export type Dialogue = z.infer<typeof Dialogue>
