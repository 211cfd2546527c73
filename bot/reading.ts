import { takenUp } from '../flows/converse.ts'
import type { Dialogue } from '../flows/dialogue.ts'
import type { Shelf } from '../flows/knowledge.ts'
import { typedOption } from '../flows/patient/choice.ts'
import { NONE } from '../flows/patient/flow.ts'
import { steeringIn } from '../flows/patient/patterns/steering.ts'
import { decodePress } from '../flows/press.ts'
import type { Alarm, Input, View } from '../flows/turn.ts'
import type { Actor } from '../orchestrator/actor.ts'
import type { Engine } from '../orchestrator/engine.ts'
import type { FacilityId } from '../orchestrator/ids.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import type { Language } from '../orchestrator/patients/events.ts'
import type { Instant } from '../orchestrator/time.ts'
import type { Inbound } from './channel.ts'
import { timesAt } from './interpret/when.ts'
import type { Hearing, Interpreter } from './interpreter.ts'
import type { SideWrite } from './store.ts'

export interface ReadingPorts {
  readonly engine: Engine<SideWrite>
  readonly interpreter: Interpreter
  /** One that answers without waiting for anybody, for what cannot wait. */
  readonly atOnce: Interpreter
  /** Red flags, found before anything else is asked. */
  readonly detectAlarm: (text: string) => Alarm | null
  readonly languageOf: (text: string) => Language | null
  readonly topology: () => Topology
  readonly travelSeconds: (from: FacilityId, to: FacilityId) => number | null
  readonly shelf: Shelf
  readonly now: () => Instant
}

/** What a message means, and the language it is in. */
export interface Read {
  readonly input: Input
  readonly language: Language
}

/** Reads one message against its conversation: red flags first, then the interpreters. May be slow. */
export class Reading {
  readonly #ports: ReadingPorts

  constructor(ports: ReadingPorts) {
    this.#ports = ports
  }

  async read(inbound: Inbound, actor: Actor, dialogue: Dialogue | null): Promise<Read> {
    const spoken = dialogue?.language ?? 'en'
    const { content } = inbound
    switch (content.kind) {
      case 'text':
        return this.#text(content.text, actor, dialogue)
      case 'press':
        return {
          input: { kind: 'pressed', press: decodePress(content.payload), label: content.label },
          language: spoken,
        }
      case 'location':
        return {
          input: { kind: 'located', point: content.point, label: content.label, takenAt: inbound.receivedAt },
          language: spoken,
        }
      case 'media':
        if (content.caption) return this.#text(content.caption, actor, dialogue)
        return { input: { kind: 'unreadable', reason: 'media' }, language: spoken }
      case 'unreadable':
        return { input: { kind: 'unreadable', reason: content.reason }, language: spoken }
      default:
        return unknownContent(content)
    }
  }

  async #text(text: string, actor: Actor, dialogue: Dialogue | null): Promise<Read> {
    const { detectAlarm, languageOf, interpreter, atOnce, topology, now } = this.#ports
    const spoken = dialogue?.language ?? null
    const alarm = actor.role === 'patient' ? detectAlarm(text) : null
    const certain = alarm?.confidence === 'certain'
    if (certain) return { input: { kind: 'alarm', text, alarm }, language: languageOf(text) ?? spoken ?? 'en' }
    // A number or "the second one" answers the question that is open, "one moment" nothing: there is nothing to interpret.
    if (/^\s*[\d०-९]{1,2}\s*[.)]?\s*$/u.test(text) || (actor.role === 'patient' && isPlain(text, dialogue))) {
      return { input: { kind: 'said', text, intents: [] }, language: spoken ?? 'en' }
    }
    const hearing: Hearing = {
      text,
      role: actor.role === 'system' ? 'stranger' : actor.role,
      now: now(),
      topology: topology(),
      at: 'facility' in actor ? actor.facility : null,
      asked: dialogue?.question ? await this.#asked(dialogue, actor) : null,
    }
    const answers = alarm?.bare !== undefined && (await this.#answers(alarm.bare, hearing, dialogue))
    if (alarm && !answers) {
      const { intents, language } = await atOnce.interpret({ ...hearing, asked: null })
      const wishes = intents.filter(({ name }) => name !== 'request_ambulance')
      return {
        input: { kind: 'alarm', text, alarm, intents: wishes },
        language: languageOf(text) ?? spoken ?? language,
      }
    }
    const heard = await interpreter.interpret(hearing)
    const language = actor.role === 'patient' ? (languageOf(text) ?? spoken ?? heard.language) : 'en'
    const { intents, maybe } = heard
    return { input: { kind: 'said', text, intents, ...(maybe && { maybe }) }, language }
  }

  /** Whether a bare word answers what is asked: "blood" which service, "jaldi" anything that is booked. */
  async #answers(bare: NonNullable<Alarm['bare']>, hearing: Hearing, dialogue: Dialogue | null): Promise<boolean> {
    const { asked, text } = hearing
    if (asked === null || bare === 'plea') return false
    if (bare === 'hurry') return true
    if (asked !== 'service') return false
    if (dialogue?.question && typedOption(dialogue.question, text)) return true
    const { intents } = await this.#ports.atOnce.interpret(hearing)
    return intents.some(({ name, args }) => name === 'book_appointment' && 'service' in args)
  }

  /** What is still asked: a question may have been settled elsewhere since, and no word is an answer to it any more. */
  #asked(dialogue: Dialogue, actor: Actor): Promise<Hearing['asked']> {
    const { engine, travelSeconds, shelf } = this.#ports
    return engine.submit(({ state, now }) => {
      const view: View = { state, now, travelSeconds, shelf, times: timesAt(state, now) }
      return askedOf(takenUp(dialogue, actor, view))
    })
  }
}

function isPlain(text: string, dialogue: Dialogue | null): boolean {
  if (steeringIn(text) === 'wait') return true
  const question = dialogue?.question
  const option = question?.asks === 'choice' ? typedOption(question, text) : null
  return option !== null && option !== NONE
}

function askedOf({ question }: Dialogue): Hearing['asked'] {
  switch (question?.asks) {
    case 'service':
    case 'when':
    case 'location':
    case 'choice':
    case 'confirmation':
      return question.asks
    case 'facility':
      return 'choice'
    case 'danger':
      return 'confirmation'
    default:
      return null
  }
}

function unknownContent(content: never): never {
  throw new Error(`reading.unknown-content: ${JSON.stringify(content)}`)
}
