import type { Actor } from '../../orchestrator/actor.ts'
import { due } from '../../orchestrator/core.ts'
import type { Command } from '../../orchestrator/decision.ts'
import { configured } from '../../orchestrator/demo.fixture.ts'
import { Scenario } from '../../orchestrator/given.ts'
import type { CardKey, FacilityId } from '../../orchestrator/ids.ts'
import type { Message } from '../../orchestrator/message.ts'
import { fromLocal, type Instant, type LocalDay, plusSeconds } from '../../orchestrator/time.ts'
import type { Dialogue } from '../dialogue.ts'
import { INTENTS, type Intent } from '../intents.ts'
import { decodePress } from '../press.ts'
import type { RenderFrame } from '../render-frame.ts'
import { type Button, MARK_PATTERN, type Rendered } from '../rendered.ts'
import type { Input, Saying, Turn, View } from '../turn.ts'
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

/**
 * A play for tests: people write and press, the real core decides, and everything anybody sees is written
 * down as they would read it. Replies go through JSON on their way, as they do in the outbox.
 */
export class Stage {
  readonly scenario: Scenario
  now: Instant
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
    const found = this.#buttons.findLast(({ button }) => button.label === label)
    if (!found) throw new Error(`no button ${label}`)
    return this.pressPayload(actor, found.button.payload, label, found.card)
  }

  pressPayload(actor: Actor, payload: string, label: string, card: CardKey | null = null): this {
    return this.turn(actor, { kind: 'pressed', press: decodePress(payload), label }, `[${label}]`, card)
  }

  /** The payload of the newest button with this label, to be pressed late. */
  payloadOf(label: string): string {
    const found = this.#buttons.findLast(({ button }) => button.label === label)
    if (!found) throw new Error(`no button ${label}`)
    return found.button.payload
  }

  turn(actor: Actor, input: Input, shown: string, card: CardKey | null = null): this {
    this.#turns += 1
    this.#lines.push(`${nameOf(actor)}: ${shown}`)
    const seed = `T${String(this.#turns).padStart(5, '0')}ABCD`
    const turn: Turn = { actor, input, language: 'en', note: null, seed, card }
    const who = nameOf(actor)
    const dialogue = this.#dialogues.get(who) ?? { language: 'en', frames: [], question: null, lastAt: this.now }
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
    }
  }

  frame(reader: RenderFrame['reader']): RenderFrame {
    return { language: 'en', state: this.scenario.state, now: this.now, reader }
  }

  #deliver({ to, notice, card }: Message): void {
    if (to.kind === 'patient') return
    const rendered = renderStaffNotice(notice as StaffNotice, this.frame(to.kind === 'crew' ? 'crew' : 'staff'))
    const whom = { staff: 'staff' in to && to.staff, crew: 'crew', team: 'team' in to && to.team, card: 'card' }[
      to.kind
    ]
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
