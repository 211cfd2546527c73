import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SYSTEM } from '../actor.ts'
import { due } from '../core.ts'
import type { Command } from '../decision.ts'
import { COORDINATOR, clock, fixtureTopology, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { BedId, EncounterId, FacilityId, HoldId, NoteId } from '../ids.ts'
import { BedStatus, Topology } from '../network/topology.ts'
import { type Instant, plusMinutes } from '../time.ts'

const LGH = FacilityId.parse('LGH')
const topology = Topology.parse({
  ...fixtureTopology,
  facilities: fixtureTopology.facilities.map((facility) => ({ ...facility, surge: { ICU: { extraBeds: 3 } } })),
})
const step = fc.record({
  what: fc.constantFrom('set', 'lift', 'hold', 'release', 'place', 'leave', 'status'),
  n: fc.integer({ min: 1, max: 3 }),
  who: fc.nat(3),
  status: fc.constantFrom(...BedStatus.options),
  passes: fc.integer({ min: 0, max: 600 }),
})

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** What somebody wants at that step; null where there is nothing to want it of. */
function wish({ state }: Scenario, { what, n, who, status }: Step, turn: number, now: Instant): Command | null {
  const bed = BedId.parse(`LGH-ICU-90${n}`)
  const encounter = EncounterId.parse(`ENC-${who}`)
  const stays = state.encounters.encounters.get(encounter)?.closedAt === null
  const hold = state.beds.beds.get(bed)?.hold ?? null
  const ward = { facility: LGH, unit: 'ICU', note: null } as const
  const wishes: Readonly<Record<Step['what'], Command | null>> = {
    set: { type: 'surge.set', ...ward, extraBeds: n, until: plusMinutes(now, 300), reason: 'full' },
    lift: { type: 'surge.lift', ...ward, reason: 'over' },
    hold: { type: 'beds.hold', bed, hold: HoldId.parse(`H-${turn}`), minutes: 30, card: null, choice: null },
    release: hold && { type: 'beds.release', hold, reason: NoteId.parse('N-1') },
    place: { type: 'encounters.place', encounter, patient: null, bed },
    leave: stays ? { type: 'encounters.discharge', encounter, to: 'home' } : null,
    status: { type: 'beds.set-status', bed, status },
  }
  return wishes[what]
}

const extras = ({ state }: Scenario) => [...state.beds.beds.values()].filter(({ extra }) => extra !== null)

function tick(scenario: Scenario, now: Instant): void {
  scenario.at(now).as(SYSTEM)
  for (let round = 0; round < 3; round += 1) for (const command of due(scenario.state, now)) scenario.when(command)
}

function emptyOut(scenario: Scenario): void {
  scenario.as(COORDINATOR)
  scenario.when({ type: 'surge.lift', facility: LGH, unit: 'ICU', reason: 'over', note: null })
  for (const { id, occupant } of extras(scenario)) {
    scenario.as(NURSE)
    if (occupant) scenario.when({ type: 'encounters.discharge', encounter: occupant, to: 'home' })
    else scenario.when({ type: 'beds.set-status', bed: id, status: 'free' })
  }
}

/** Invariants are checked after every event; here that nobody who lies in a bed ever loses it, and nothing stays open. */
it('no patient loses a bed to a lifted surge, and in the end every extra bed is closed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const scenario = new Scenario(clock('09:00')).given({ type: 'network.configured', topology })
      let now = clock('09:00')
      for (const [turn, each] of steps.entries()) {
        now = plusMinutes(now, each.passes)
        tick(scenario, now)
        const command = wish(scenario, each, turn, now)
        scenario.as(each.what === 'set' || each.what === 'lift' ? COORDINATOR : NURSE)
        if (command) scenario.when(command)
        for (const { id, bed } of scenario.state.encounters.encounters.values()) {
          if (bed !== null) expect(scenario.state.beds.beds.get(bed)?.occupant).toBe(id)
        }
      }
      emptyOut(scenario)
      tick(scenario, plusMinutes(now, 60))
      expect(extras(scenario)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
