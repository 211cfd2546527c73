import { SYSTEM } from '../orchestrator/actor.ts'
import type { Command } from '../orchestrator/decision.ts'
import { clock, configured } from '../orchestrator/demo.fixture.ts'
import type { LatLon } from '../orchestrator/geo.ts'
import { Scenario } from '../orchestrator/given.ts'
import { NoteId, PatientId } from '../orchestrator/ids.ts'
import type { Language } from '../orchestrator/patients/events.ts'
import type { Instant } from '../orchestrator/time.ts'
import { plan, report, startDialogue } from './converse.ts'
import type { Dialogue } from './dialogue.ts'
import type { Intent, IntentName, When } from './intents.ts'
import { EMPTY_SHELF } from './knowledge.ts'
import { decodePress, type Press } from './press.ts'
import { render } from './render.ts'
import type { Rendered } from './rendered.ts'
import type { Reply } from './reply.ts'
import type { Alarm, Contact, Input, Outcome, Turn, View } from './turn.ts'

/** A conversation with one patient, played against the small network; what is shown is what they would read. */
export class Play {
  readonly scenario: Scenario
  readonly patient: PatientId
  dialogue: Dialogue
  language: Language
  now: Instant
  /** The commands of the last turn, as they were asked. */
  commands: readonly Command[] = []
  /** Whose number the next message names. */
  contact: Contact | null = null
  /** What was shown last, with its buttons. */
  shown: Rendered | null = null
  #turns = 0

  constructor(
    language: Language = 'en',
    scenario = new Scenario(clock('12:00')).given(configured),
    patient = 'P-RANI',
  ) {
    this.scenario = scenario
    this.patient = PatientId.parse(patient)
    this.now = clock('12:00')
    this.language = language
    this.dialogue = startDialogue(language, this.now)
  }

  /** Says something; what the interpreter would read in it is given. */
  say(text: string, ...intents: readonly Intent[]): string {
    return this.#turn(text, { kind: 'said', text, intents })
  }

  alarm(text: string, part: Partial<Alarm> = {}): string {
    const alarm: Alarm = { priority: 'P1', complaint: 'cardiac', signs: ['chest pain'], confidence: 'certain', ...part }
    return this.#turn(text, { kind: 'alarm', text, alarm })
  }

  /** Taps a button of the message shown last, or of an `older` one. */
  tap(label: string, older = this.shown): string {
    const button = older?.buttons.find((each) => each.label === label)
    if (!button) throw new Error(`no button "${label}" in: ${older?.buttons.map((each) => each.label).join(', ')}`)
    return this.#turn(`[${label}]`, { kind: 'pressed', press: decodePress(button.payload), label })
  }

  /** Presses a button of a message that Nadi sent of its own accord. */
  press(press: Press): string {
    return this.#turn('(button)', { kind: 'pressed', press, label: null })
  }

  pin(point: LatLon): string {
    return this.#turn('(location pin)', { kind: 'located', point, label: null })
  }

  unreadable(reason: Extract<Input, { kind: 'unreadable' }>['reason']): string {
    return this.#turn(`(${reason})`, { kind: 'unreadable', reason })
  }

  /** Something another part of the house does meanwhile; the answer is what this patient is told of it. */
  meanwhile(command: Command, actor = SYSTEM): string {
    const decision = this.scenario.at(this.now).as(actor).when(command)
    if (!decision.ok) throw new Error(decision.rejection.code)
    return this.#notices().join('\n')
  }

  get #view(): View {
    return { state: this.scenario.state, now: this.now, travelSeconds: () => null, shelf: EMPTY_SHELF, times: () => [] }
  }

  #turn(heard: string, input: Input): string {
    this.#turns += 1
    const id = String(this.#turns).padStart(6, '0')
    const turn: Turn = {
      actor: { role: 'patient', patient: this.patient },
      input,
      language: this.language,
      note: input.kind === 'said' || input.kind === 'alarm' ? NoteId.parse(`N-${id}`) : null,
      seed: `${id}WXYZ`,
      card: null,
      contact: this.contact,
    }
    this.contact = null
    const planned = plan(this.dialogue, turn, this.#view)
    this.commands = planned.commands
    const notices: string[] = []
    const outcomes = planned.commands.map((command): Outcome => {
      const decision = this.scenario.at(this.now).as(turn.actor).when(command)
      notices.push(...this.#notices())
      return { command, decision }
    })
    const reported = report(planned.dialogue, turn, outcomes, this.#view)
    this.dialogue = reported.dialogue
    const replies = [...planned.sayings, ...reported.sayings].map(({ reply }) => this.#show(reply))
    return [`> ${heard}`, ...replies, ...notices].join('\n')
  }

  #show(reply: Reply): string {
    this.shown = render(reply, { ...this.#frame, language: this.dialogue.language })
    return drawn(this.shown)
  }

  #notices(): string[] {
    return this.scenario.messages
      .filter(({ to }) => to.kind === 'patient' && to.patient === this.patient)
      .map(({ notice }) => drawn(render(notice, this.#frame)))
  }

  get #frame() {
    return { language: this.language, state: this.scenario.state, now: this.now, reader: 'patient' } as const
  }
}

const drawn = ({ text, buttons }: Rendered): string =>
  [
    `< ${text.replaceAll(/\n(?=[^\n])/g, '\n  ')}`,
    ...(buttons.length > 0 ? [`  ${buttons.map(box).join(' ')}`] : []),
  ].join('\n')

const box = ({ label }: { readonly label: string }): string => `[${label}]`

/** One intent as the interpreter would hand it over. */
export const intent = <N extends IntentName>(
  name: N,
  args: Extract<Intent, { name: N }>['args'],
): Extract<Intent, { name: N }> => ({ name, args }) as Extract<Intent, { name: N }> // the pair was just checked

/** An interval on the network's clock, from `from` to `to` on one day. */
export const between = (day: string, from: string, to: string): When => ({
  text: `${day} ${from}`,
  start: clock(from, day),
  end: clock(to, day),
  grain: 'hour',
})
