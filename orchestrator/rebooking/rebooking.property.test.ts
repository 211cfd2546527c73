import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { check, due } from '../core.ts'
import type { Command } from '../decision.ts'
import { NURSE } from '../demo.fixture.ts'
import type { Scenario } from '../given.ts'
import { BlockId, DeviceId } from '../ids.ts'
import type { Message } from '../message.ts'
import { Acuity } from '../slots/events.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { appointmentId, booked, hospital, nth, patientId, TEN, topology } from './breakdown.fixture.ts'

const PEOPLE = 12
const device = fc.constantFrom(...topology.devices.map(({ id }) => String(id)))
const person = fc.record({ at: fc.integer({ min: 14, max: 50 }), device, acuity: fc.constantFrom(...Acuity.options) })
const who = fc.integer({ min: 0, max: PEOPLE - 1 })
const happening = fc.oneof(
  fc.record({ do: fc.constant('down' as const), device, minutes: fc.integer({ min: 30, max: 600 }) }),
  fc.record({ do: fc.constant('up' as const), device }),
  fc.record({
    do: fc.constant('block' as const),
    device,
    after: fc.integer({ min: 0, max: 300 }),
    minutes: fc.integer({ min: 9, max: 400 }),
  }),
  fc.record({ do: fc.constant('lift' as const), nth: fc.integer({ min: 0, max: 5 }) }),
  fc.record({
    do: fc.constantFrom('propose' as const, 'agree' as const),
    who,
    at: fc.integer({ min: 14, max: 60 }),
    device,
  }),
  fc.record({ do: fc.constantFrom('accept' as const, 'decline' as const, 'cancel' as const), who }),
  fc.record({ do: fc.constantFrom('approve' as const, 'refuse' as const), device }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 300 }) }),
)

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

/** What staff or a patient ask for; null where nobody asks. */
function asked(
  what: Happening,
  { state }: Scenario,
  now: Instant,
  n: number,
): { actor: Actor; command: Command } | null {
  const staff = (command: Command) => ({ actor: NURSE, command })
  switch (what.do) {
    case 'down': {
      const device = DeviceId.parse(what.device)
      return staff({ type: 'devices.take-down', device, from: now, until: plusMinutes(now, what.minutes) })
    }
    case 'up':
      return staff({ type: 'devices.bring-up', device: DeviceId.parse(what.device) })
    case 'block': {
      const from = plusMinutes(now, what.after)
      const until = plusMinutes(from, what.minutes)
      const [block, device] = [BlockId.parse(`BLK-${n}`), DeviceId.parse(what.device)]
      return staff({ type: 'blocks.block', block, device, from, until, reason: 'other' })
    }
    case 'lift': {
      const block = [...state.blocks.blocks.keys()].sort()[what.nth]
      return block ? staff({ type: 'blocks.lift', block }) : null
    }
    case 'propose':
      return staff({ type: 'rebooking.propose', appointment: appointmentId(what.who), to: nth(what.at, what.device) })
    case 'agree': {
      const slot = nth(what.at, what.device)
      return staff({ type: 'slots.reschedule', appointment: appointmentId(what.who), slot, offered: [slot] })
    }
    case 'approve':
    case 'refuse':
      return staff({ type: `rebooking.${what.do}`, device: DeviceId.parse(what.device) })
    case 'accept':
    case 'decline':
    case 'cancel': {
      const appointment = appointmentId(what.who)
      const type = what.do === 'cancel' ? 'slots.cancel' : (`rebooking.${what.do}` as const)
      return { actor: { role: 'patient', patient: patientId(what.who) }, command: { type, appointment } }
    }
    case 'wait':
      return null
  }
}

/** A served timer never asks for the same again. */
function serve(scenario: Scenario, now: Instant, run: (actor: Actor, command: Command) => void): void {
  for (let n = 0, left = due(scenario.state, now); left.length > 0; n += 1, left = due(scenario.state, now)) {
    expect(n).toBeLessThan(5)
    for (const command of left) run(SYSTEM, command)
  }
}

it('whatever fails, is blocked or moved and whoever answers: nothing is kept or booked twice, and each is asked once for each', () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: PEOPLE }),
      fc.array(happening, { maxLength: 25 }),
      (people, happenings) => {
        const free = people.filter(
          (one, n) => people.findIndex((other) => other.device === one.device && other.at === one.at) === n,
        )
        const scenario = hospital(
          TEN,
          ...free.flatMap(({ at, device, acuity }, n) => booked(n, nth(at, device), acuity)),
        )
        let now = TEN
        const told: Message[] = []
        const run = (actor: Actor, command: Command): void => {
          scenario.at(now).as(actor).when(command)
          told.push(...scenario.messages)
        }
        for (const [n, what] of happenings.entries()) {
          const before = told.length
          const wish = asked(what, scenario, now, n)
          if (wish) run(wish.actor, wish.command)
          if (what.do === 'wait') {
            now = plusMinutes(now, what.minutes)
            serve(scenario, now, run)
          } else {
            const heard = told.slice(before).flatMap(({ to }) => (to.kind === 'patient' ? [to.patient] : []))
            expect(new Set(heard).size).toBe(heard.length)
          }
          expect(check(scenario.state, null)).toEqual([])
        }
      },
    ),
    { numRuns: 200 },
  )
})
