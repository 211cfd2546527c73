import type { Actor } from '../orchestrator/actor.ts'
import type { Complaint } from '../orchestrator/ambulances/events.ts'
import type { Command, Decision } from '../orchestrator/decision.ts'
import type { LatLon } from '../orchestrator/geo.ts'
import type { CardKey, FacilityId, NoteId, PatientId, StaffId } from '../orchestrator/ids.ts'
import type { Priority } from '../orchestrator/network/topology.ts'
import type { Language } from '../orchestrator/patients/events.ts'
import type { NetworkState } from '../orchestrator/state.ts'
import type { Instant } from '../orchestrator/time.ts'
import type { Dialogue } from './dialogue.ts'
import type { Intent, IntentName, When } from './intents.ts'
import type { Shelf } from './knowledge.ts'
import type { Press } from './press.ts'
import type { Reply } from './reply.ts'

/** The red flags a message raised. */
export interface Alarm {
  readonly priority: Priority
  readonly complaint: Complaint
  /** Names of the red flags found, from our own list. */
  readonly signs: readonly string[]
  /** `certain` raises the alarm; `doubtful` asks "is somebody in danger now?" first. */
  readonly confidence: 'certain' | 'doubtful'
  /**
   * The message is nothing but a word or two: a plea ("help"), a sign ("khoon"), a call to be quick ("jaldi"). What
   * answers an open question is no cry.
   */
  readonly bare?: 'plea' | 'sign' | 'hurry'
}

/** A message in words is wanted instead. */
export type CannotRead = 'media' | 'empty' | 'unsupported' | 'voice-off' | 'voice-too-long' | 'voice-unclear'

/** What one turn is about. `text` is for reading only: it never goes into a command. */
export type Input =
  | {
      readonly kind: 'said'
      readonly text: string
      readonly intents: readonly Intent[]
      /** Where nothing was understood surely: what may have been meant, best first. */
      readonly maybe?: readonly IntentName[]
    }
  /** `intents`: what else a doubtful message wants, in case nobody is in danger. */
  | { readonly kind: 'alarm'; readonly text: string; readonly alarm: Alarm; readonly intents?: readonly Intent[] }
  /** Null: a button that is not ours. */
  | { readonly kind: 'pressed'; readonly press: Press | null; readonly label: string | null }
  | {
      readonly kind: 'located'
      readonly point: LatLon
      readonly label: string | null
      /** When they were there. */
      readonly takenAt?: Instant
    }
  | { readonly kind: 'unreadable'; readonly reason: 'location-out-of-range' | CannotRead }

export interface Turn {
  readonly actor: Actor
  readonly input: Input
  /** The language this message is in, or the dialogue's where it does not show. */
  readonly language: Language
  /** Where the sender's words of this turn are kept, if they are. */
  readonly note: NoteId | null
  /** Ten letters and digits, the same when the turn is done again; new ids are made from it (`newId`). */
  readonly seed: string
  /** The card whose button was pressed, or in whose thread it was written, if it is known which. */
  readonly card: CardKey | null
  /** The telephone number in the message, if there is one. */
  readonly contact?: Contact | null
  /** Colleagues whose names are in a colleague's words, in their order. */
  readonly colleagues?: readonly ColleagueNamed[]
}

/** A name as it stands in the words, from `at` to `end`, and all who are called so. */
export interface ColleagueNamed {
  readonly at: number
  readonly end: number
  readonly staff: readonly StaffId[]
}

/** A number that was named; `patient` is null where it is a colleague's or a crew's. */
export interface Contact {
  /** With its country: `+919812345678`. */
  readonly phone: string
  readonly patient: PatientId | null
}

/** What a flow may look at. */
export interface View {
  readonly state: NetworkState
  readonly now: Instant
  /** By road in ordinary traffic; null where no way is known. */
  travelSeconds(from: FacilityId, to: FacilityId): number | null
  /** What questions are answered with. */
  readonly shelf: Shelf
  /** The times that words name, the preferred one first. */
  times(words: string): readonly When[]
}

export interface Saying {
  readonly reply: Reply
  /** Only the sender sees it (in a shared Slack channel). */
  readonly private: boolean
  /** Edits the post with this key where there is one. */
  readonly card: CardKey | null
}

/** The first half of a turn: what to ask the core, and what to say whatever it answers. */
export interface Plan {
  readonly dialogue: Dialogue
  readonly commands: readonly Command[]
  readonly sayings: readonly Saying[]
}

export interface Outcome {
  readonly command: Command
  readonly decision: Decision
}

/** The second half: what to say about what the core decided. `view` is after the decisions. */
export interface Report {
  readonly dialogue: Dialogue
  readonly sayings: readonly Saying[]
}

/**
 * A new id from the turn's seed: `E-7K3QPM`, longer only where the short one is taken. The same turn done
 * again makes the same id.
 */
export function newId(prefix: string, seed: string, taken: (id: string) => boolean): string {
  for (let length = 6; length < seed.length; length += 1) {
    const id = `${prefix}-${seed.slice(0, length)}`
    if (!taken(id)) return id
  }
  let id = `${prefix}-${seed}`
  for (let more = 2; taken(id); more += 1) id = `${prefix}-${seed}${more}`
  return id
}
