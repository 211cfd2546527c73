import type { Intent, IntentName } from '../flows/intents.ts'
import type { Role } from '../orchestrator/actor.ts'
import type { FacilityId } from '../orchestrator/ids.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import type { Language } from '../orchestrator/patients/events.ts'
import type { Instant } from '../orchestrator/time.ts'

/** What a message is read against. */
export interface Hearing {
  readonly text: string
  readonly role: Exclude<Role, 'system'>
  readonly now: Instant
  /** Names of services, facilities, beds, units and places of this network. */
  readonly topology: Topology
  /** The staff member's own facility. */
  readonly at: FacilityId | null
  /** What was asked last, if anything: a bare "kal subah" or "2" is then an answer. */
  readonly asked: 'service' | 'when' | 'location' | 'choice' | 'confirmation' | null
}

export interface Heard {
  /** Empty: not understood. */
  readonly intents: readonly Intent[]
  /** Where nothing was understood, or not surely: at most three likely meanings to ask about, best first. */
  readonly maybe?: readonly IntentName[]
  readonly language: Language
  readonly by: 'offline' | 'llm'
}

/** Reads one message. Resolves within its budget; never rejects: what it cannot read has no intents. */
export interface Interpreter {
  interpret(hearing: Hearing): Promise<Heard>
}
