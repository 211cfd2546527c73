import { readWhen } from '../../bot/interpret/when.ts'
import type { Actor } from '../../orchestrator/actor.ts'
import type { Complaint, Location } from '../../orchestrator/ambulances/events.ts'
import { due } from '../../orchestrator/core.ts'
import type { Command } from '../../orchestrator/decision.ts'
import { configured } from '../../orchestrator/demo.fixture.ts'
import { Scenario } from '../../orchestrator/given.ts'
import { AmbulanceId, type CardKey, EmergencyId, FacilityId, NoteId, PatientId } from '../../orchestrator/ids.ts'
import type { Message } from '../../orchestrator/message.ts'
import type { Priority } from '../../orchestrator/network/topology.ts'
import { fromLocal, type Instant, type LocalDay, plusSeconds } from '../../orchestrator/time.ts'
import { startDialogue } from '../converse.ts'
import type { Dialogue } from '../dialogue.ts'
import { INTENTS, type Intent } from '../intents.ts'
import { EMPTY_SHELF } from '../knowledge.ts'
import { decodePress } from '../press.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK_PATTERN, type Rendered } from '../rendered.ts'
import type { Contact, Input, Saying, Turn, View } from '../turn.ts'
import { renderStaffNotice, type StaffNotice } from './render-notices.ts'
import { renderStaff } from './render-staff.ts'
import type { StaffReply } from './replies.ts'
import { planStaff, reportStaff } from './staff-flow.ts'

/** What an interpreter would have heard; arguments are checked like its own. */
export const heard = (name: Intent['name'], args: object = {}): Intent =>
  ({ name, args: INTENTS[name].parse(args) }) as Intent // parsed by the schema of that very name

/** Monday 2026-11-23, 14:00 on the network's clock. */
export const TWO_O_CLOCK = fromLocal('2026-11-23' as LocalDay, 14 * 60, 330)

const ROADS: Readonly<Record<string, number>> = { 'HHI LGH': 830, 'ITC LGH': 545, 'HHI ITC': 1200 }

interface Call {
  readonly priority: Priority
  readonly complaint: Complaint
  readonly signs: readonly string[]
  readonly location: Location | null
  /** Seconds by road for each unit that could get there. */
  readonly toScene: Readonly<Record<string, number>>
}

const CHEST_PAIN: Call = {
  priority: 'P1',
  complaint: 'cardiac',
  signs: ['chest pain'],
  location: { point: { lat: 12.9784, lon: 77.6408 }, source: 'place', place: 'Indiranagar' },
  toScene: { 'AMB-1': 341, 'AMB-2': 100, 'AMB-3': 900 },
}

/**
 * A play for tests: people write and press, the real core decides, and everything anybody sees is written
 * down as they would read it. Replies go through JSON on their way, as they do in the outbox.
 */
export class Stage {
  readonly scenario: Scenario
  now: Instant
  /** Whose number the next message names. */
  contact: Contact | null = null
  readonly #lines: string[] = []
  readonly #dialogues = new Map<string, Dialogue>()
  readonly #buttons: { button: Button; card: CardKey | null }[] = []
  #turns = 0

  constructor(now: Instant = TWO_O_CLOCK) {
    this.now = now
    this.scenario = new Scenario(now).given(configured)
  }

  /** The transcript so far; the next one starts empty. */
  read(): string {
    return `\n${this.#lines.splice(0).join('\n')}\n`
  }

  wait(seconds: number): this {
    this.now = plusSeconds(this.now, seconds)
    return this
  }

  /** Lets the timers that are due do their work. */
  tick(): this {
    for (const command of due(this.scenario.state, this.now)) this.command({ role: 'system' }, command)
    return this
  }

  say(actor: Actor, text: string, ...intents: Intent[]): this {
    return this.turn(actor, { kind: 'said', text, intents }, text)
  }

  /** Presses the newest button with this label. */
  press(actor: Actor, label: string): this {
    const { button, card } = this.#newest(label)
    return this.pressPayload(actor, button.payload, label, card)
  }

  pressPayload(actor: Actor, payload: string, label: string, card: CardKey | null = null): this {
    return this.turn(actor, { kind: 'pressed', press: decodePress(payload), label }, `[${label}]`, card)
  }

  /** The payload of the newest button with this label, to be pressed late. */
  payloadOf(label: string): string {
    return this.#newest(label).button.payload
  }

  #newest(label: string): { readonly button: Button; readonly card: CardKey | null } {
    const found = this.#buttons.findLast(({ button }) => button.label === label)
    if (!found) throw new Error(`no button ${label}`)
    return found
  }

  turn(actor: Actor, input: Input, shown: string, card: CardKey | null = null, note: string | null = null): this {
    this.#turns += 1
    this.#lines.push(`${nameOf(actor)}: ${shown}`)
    const seed = `T${String(this.#turns).padStart(5, '0')}ABCD`
    const turn: Turn = {
      actor,
      input,
      language: 'en',
      note: note === null ? null : NoteId.parse(note),
      seed,
      card,
      contact: this.contact,
    }
    this.contact = null
    const who = nameOf(actor)
    const dialogue = this.#dialogues.get(who) ?? startDialogue('en', this.now)
    const plan = planStaff(dialogue, turn, this.view())
    this.#show(actor, plan.sayings)
    const outcomes = plan.commands.map((command) => ({ command, decision: this.command(actor, command) }))
    const report =
      outcomes.length > 0 ? reportStaff(plan.dialogue, turn, outcomes, this.view()) : { ...plan, sayings: [] }
    this.#show(actor, report.sayings)
    this.#dialogues.set(who, report.dialogue)
    return this
  }

  command(actor: Actor, command: Command) {
    const decision = this.scenario.at(this.now).as(actor).when(command)
    for (const message of this.scenario.messages) this.#deliver(message)
    return decision
  }

  view(): View {
    return {
      state: this.scenario.state,
      now: this.now,
      travelSeconds: (from: FacilityId, to: FacilityId) =>
        from === to ? 0 : (ROADS[[from, to].sort().join(' ')] ?? null),
      shelf: EMPTY_SHELF,
      times: (words) => readWhen(words, this.now, 330),
    }
  }

  /** A family's call, weighed against the roads as they are. */
  call(emergency: string, what: Partial<Call> = {}): this {
    const { priority, complaint, signs, location, toScene } = { ...CHEST_PAIN, ...what }
    const id = EmergencyId.parse(emergency)
    const reporter = PatientId.parse(`P-${emergency}`)
    this.command({ role: 'system' }, { type: 'patients.register', patient: reporter, language: 'en' })
    this.command(
      { role: 'patient', patient: reporter },
      {
        type: 'ambulances.request',
        emergency: id,
        reporter,
        priority,
        complaint,
        signs,
        note: NoteId.parse(`N-${emergency}`),
        location,
      },
    )
    return location ? this.weigh(emergency, toScene) : this
  }

  weigh(emergency: string, toScene: Call['toScene']): this {
    const seconds = Object.entries(toScene).map(([id, each]) => [AmbulanceId.parse(id), each] as const)
    this.command(
      { role: 'system' },
      {
        type: 'ambulances.recommend',
        emergency: EmergencyId.parse(emergency),
        toScene: new Map(seconds),
        toHospital: new Map([
          [FacilityId.parse('LGH'), 540],
          [FacilityId.parse('HHI'), 1100],
          [FacilityId.parse('ITC'), 200],
        ]),
      },
    )
    return this
  }

  frame(reader: RenderFrame['reader']): RenderFrame {
    return { language: 'en', state: this.scenario.state, now: this.now, reader }
  }

  #deliver({ to, notice, card }: Message): void {
    if (to.kind === 'patient') return
    const rendered = renderStaffNotice(notice as StaffNotice, this.frame(to.kind === 'crew' ? 'crew' : 'staff'))
    const whom = {
      staff: 'staff' in to && to.staff,
      crew: 'crew',
      team: 'team' in to && to.team,
      thread: 'thread',
      threads: 'threads',
      card: 'card',
    }[to.kind]
    this.#write(`→ ${whom}`, rendered, card)
  }

  #show(actor: Actor, sayings: readonly Saying[]): void {
    for (const { reply, private: alone, card } of sayings) {
      const stored = JSON.parse(JSON.stringify(reply)) as StaffReply // as the outbox keeps it
      const rendered = renderStaff(stored, this.frame(actor.role === 'crew' ? 'crew' : 'staff'))
      this.#write(alone ? 'Nadi (privately)' : 'Nadi', rendered, card)
    }
  }

  #write(by: string, { text, buttons }: Rendered, card: CardKey | null): void {
    const unfit = buttons.find(
      ({ label, payload }) => label.length > 20 || payload.length > 200 || !decodePress(payload),
    )
    if (unfit || buttons.length > 10) throw new Error(`no channel can show ${buttons.length} buttons, ${unfit?.label}`)
    this.#buttons.push(...buttons.map((button) => ({ button, card })))
    const indented = text.replace(MARK_PATTERN, '<$1 $2>').replaceAll('\n', '\n    ')
    this.#lines.push(`  ${by}${card ? ` {${card}}` : ''}: ${indented}`)
    if (buttons.length > 0) this.#lines.push(`    ${buttons.map(({ label }) => `[${label}]`).join(' ')}`)
  }
}

function nameOf(actor: Actor): string {
  if ('staff' in actor) return actor.staff
  return actor.role === 'crew' ? actor.ambulance : actor.role
}
