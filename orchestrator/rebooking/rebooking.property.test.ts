import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { check, due } from '../core.ts'
import { NURSE } from '../demo.fixture.ts'
import { DeviceId } from '../ids.ts'
import type { Message } from '../message.ts'
import { Acuity } from '../slots/events.ts'
import { plusMinutes } from '../time.ts'
import { appointmentId, booked, hospital, nth, patientId, TEN, topology } from './breakdown.fixture.ts'

const PEOPLE = 12
const device = fc.constantFrom(...topology.devices.map(({ id }) => String(id)))
const person = fc.record({ at: fc.integer({ min: 14, max: 50 }), device, acuity: fc.constantFrom(...Acuity.options) })
const who = fc.integer({ min: 0, max: PEOPLE - 1 })
const happening = fc.oneof(
  fc.record({ do: fc.constant('down' as const), device, minutes: fc.integer({ min: 30, max: 600 }) }),
  fc.record({ do: fc.constant('up' as const), device }),
  fc.record({ do: fc.constantFrom('accept' as const, 'decline' as const, 'cancel' as const), who }),
  fc.record({ do: fc.constantFrom('approve' as const, 'refuse' as const), device }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 300 }) }),
)

it('whatever fails and whoever answers: nothing is kept or booked twice, and each is asked once for each failure', () => {
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
        const run = (actor: Actor, command: Parameters<typeof scenario.when>[0]): void => {
          scenario.at(now).as(actor).when(command)
          told.push(...scenario.messages)
        }
        for (const what of happenings) {
          const before = told.length
          switch (what.do) {
            case 'down':
              run(NURSE, {
                type: 'devices.take-down',
                device: DeviceId.parse(what.device),
                from: now,
                until: plusMinutes(now, what.minutes),
              })
              break
            case 'up':
              run(NURSE, { type: 'devices.bring-up', device: DeviceId.parse(what.device) })
              break
            case 'approve':
            case 'refuse':
              run(NURSE, { type: `rebooking.${what.do}`, device: DeviceId.parse(what.device) })
              break
            case 'accept':
            case 'decline':
              run(
                { role: 'patient', patient: patientId(what.who) },
                { type: `rebooking.${what.do}`, appointment: appointmentId(what.who) },
              )
              break
            case 'cancel':
              run(
                { role: 'patient', patient: patientId(what.who) },
                { type: 'slots.cancel', appointment: appointmentId(what.who) },
              )
              break
            case 'wait': {
              now = plusMinutes(now, what.minutes)
              // A served timer never asks for the same again.
              for (
                let n = 0, left = due(scenario.state, now);
                left.length > 0;
                n += 1, left = due(scenario.state, now)
              ) {
                expect(n).toBeLessThan(5)
                for (const command of left) run(SYSTEM, command)
              }
            }
          }
          expect(check(scenario.state, null)).toEqual([])
          if (what.do !== 'wait') {
            const asked = told.slice(before).flatMap(({ to }) => (to.kind === 'patient' ? [to.patient] : []))
            expect(new Set(asked).size).toBe(asked.length)
          }
        }
      },
    ),
    { numRuns: 150 },
  )
})
