import { beforeEach, expect, test } from 'vitest'
import { Actor } from '../../orchestrator/actor.ts'
import { COORDINATOR, NURSE } from '../../orchestrator/demo.fixture.ts'
import { AmbulanceId } from '../../orchestrator/ids.ts'
import { Stage } from './stage.fixture.ts'

const AMB1 = AmbulanceId.parse('AMB-1')
const CREW_1 = Actor.parse({ role: 'crew', ambulance: 'AMB-1' })
const CREW_3 = Actor.parse({ role: 'crew', ambulance: 'AMB-3' })

let stage: Stage
beforeEach(() => {
  stage = new Stage()
})

test('story: what the ambulances do, where they are, and how old that is', () => {
  stage.call('E-1').press(COORDINATOR, 'Approve AMB-1')
  stage.command(CREW_1, { type: 'ambulances.set-position', ambulance: AMB1, position: { lat: 12.98, lon: 77.639 } })
  stage.say(CREW_3, 'engine breakdown').read()
  stage.wait(240).read()
  stage.say(COORDINATOR, 'ambulances status').say(COORDINATOR, 'free ambulances?').say(COORDINATOR, 'where is AMB-1?')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: ambulances status
      Nadi: Ambulances: 1 free, 1 on jobs, 1 out
        AMB-2 (BLS): free; taken to be at Indiranagar
        AMB-1 (ALS): E-1 (P1): sent; near Indiranagar, heard 4 min ago
        AMB-3 (ALS): out of service; taken to be at Hebbal
    S-COORD: free ambulances?
      Nadi: Ambulances: 1 free, 1 on jobs, 1 out
        AMB-2 (BLS): free; taken to be at Indiranagar
        Only those that are free.
    S-COORD: where is AMB-1?
      Nadi: Ambulances: 1 free, 1 on jobs, 1 out
        AMB-1 (ALS): E-1 (P1): sent; near Indiranagar, heard 4 min ago
    "
  `)
})

test('nobody is free: how many are on jobs', () => {
  for (const ambulance of ['AMB-1', 'AMB-2', 'AMB-3'].map((id) => AmbulanceId.parse(id))) {
    const actor = Actor.parse({ role: 'crew', ambulance })
    stage.command(actor, { type: 'ambulances.report-status', ambulance, status: 'unavailable' })
  }
  stage.read()
  stage.say(COORDINATOR, 'which ambulances are free')
  expect(stage.read()).toContain('No ambulance is free: 0 are on jobs.')
})

test.each([
  'ambulances',
  'fleet',
  'Fleet status?',
  'list ambulances',
  'ambulance khali hai?',
  'show me all ambulances',
])('“%s” lists them', (text) => {
  stage.say(COORDINATOR, text)
  expect(stage.read()).toMatch(/AMB-2 \(BLS\): free; taken to be at Indiranagar/)
})

test.each(['send ambulance', 'ambulance needed at Hebbal', 'free ICU beds?', 'where is MRI-1?', 'why AMB-1?'])(
  '“%s” does not',
  (text) => {
    stage.say(COORDINATOR, text)
    expect(stage.read()).not.toContain('Ambulances: ')
  },
)

test('it is for coordinators', () => {
  stage.say(NURSE, 'fleet')
  expect(stage.read()).not.toContain('Ambulances: ')
})
