import { expect, test } from 'vitest'
import { Actor } from '../../orchestrator/actor.ts'
import { staffed } from '../../orchestrator/alerts/alerts.fixture.ts'
import { COORDINATOR, NURSE } from '../../orchestrator/demo.fixture.ts'
import { heard, Stage } from './stage.fixture.ts'

const CATH = Actor.parse({ role: 'staff', staff: 'S-CATH', facility: 'LGH' })

/** AMB-1 is on its way to Lakeview with a heart patient, and the cath lab has been told. */
function onTheWay(...emergencies: string[]): Stage {
  const stage = new Stage()
  stage.scenario.given({ type: 'network.configured', topology: staffed })
  for (const emergency of emergencies)
    stage.call(emergency).press(COORDINATOR, stage.read().match(/Approve AMB-\d/)?.[0] ?? '')
  stage.tick().tick()
  return stage
}

test('the card of the team ticks what is seen to; who was told hears it by name', () => {
  const stage = onTheWay('E-1')
  expect(stage.read()).toMatch(/→ S-CATH: Cath lab activation, Lakeview[\s\S]*☐ Cath lab team called in/)
  stage.press(CATH, '☑ team').say(CATH, 'cath lab ready').say(NURSE, 'icu bed found')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-CATH: [☑ team]
      → ed {alert:E-1.1}: Cath lab activation: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:29
        ☑ Cath lab team called in: <staff S-CATH>, 14:00
        ☐ Cardiologist knows who comes: told <staff S-CARDIO>, 14:00
        ☐ ICU bed for afterwards found: told ICU, 14:00
        ☐ Cath lab ready: to be told at 14:19
        [☑ cardiologist] [☑ bed] [☑ ready]
      → ward {alert:E-1.1}: Cath lab activation: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:29
        ☑ Cath lab team called in: <staff S-CATH>, 14:00
        ☐ Cardiologist knows who comes: told <staff S-CARDIO>, 14:00
        ☐ ICU bed for afterwards found: told ICU, 14:00
        ☐ Cath lab ready: to be told at 14:19
        [☑ cardiologist] [☑ bed] [☑ ready]
      → threads: ☑ Cath lab team called in: <staff S-CATH>.
    S-CATH: cath lab ready
      → ed {alert:E-1.1}: Cath lab activation: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:29
        ☑ Cath lab team called in: <staff S-CATH>, 14:00
        ☐ Cardiologist knows who comes: told <staff S-CARDIO>, 14:00
        ☐ ICU bed for afterwards found: told ICU, 14:00
        ☑ Cath lab ready: <staff S-CATH>, 14:00
        [☑ cardiologist] [☑ bed]
      → ward {alert:E-1.1}: Cath lab activation: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:29
        ☑ Cath lab team called in: <staff S-CATH>, 14:00
        ☐ Cardiologist knows who comes: told <staff S-CARDIO>, 14:00
        ☐ ICU bed for afterwards found: told ICU, 14:00
        ☑ Cath lab ready: <staff S-CATH>, 14:00
        [☑ cardiologist] [☑ bed]
      → threads: ☑ Cath lab ready: <staff S-CATH>.
      Nadi: ☑ Cath lab ready: <staff S-CATH> (P1 · Heart · E-1).
    S-NURSE: icu bed found
      → ed {alert:E-1.1}: Cath lab activation: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:29
        ☑ Cath lab team called in: <staff S-CATH>, 14:00
        ☐ Cardiologist knows who comes: told <staff S-CARDIO>, 14:00
        ☑ ICU bed for afterwards found: <staff S-NURSE>, 14:00
        ☑ Cath lab ready: <staff S-CATH>, 14:00
        [☑ cardiologist]
      → ward {alert:E-1.1}: Cath lab activation: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:29
        ☑ Cath lab team called in: <staff S-CATH>, 14:00
        ☐ Cardiologist knows who comes: told <staff S-CARDIO>, 14:00
        ☑ ICU bed for afterwards found: <staff S-NURSE>, 14:00
        ☑ Cath lab ready: <staff S-CATH>, 14:00
        [☑ cardiologist]
      → threads: ☑ ICU bed for afterwards found: <staff S-NURSE>.
      Nadi: ☑ ICU bed for afterwards found: <staff S-NURSE> (P1 · Heart · E-1).
    "
  `)
})

test('a question about a bed is taken for no item', () => {
  const stage = onTheWay('E-1')
  stage.say(NURSE, 'ICU bed free?', heard('find_bed', { unit: 'ICU' }))
  const items = [...stage.scenario.state.alerts.alerts.values()].flatMap((alert) => alert.items)
  expect(items.map(({ acknowledged }) => acknowledged)).toEqual([null, null, null, null])
})

test('why somebody was told is answered from what was told', () => {
  const stage = onTheWay('E-1')
  stage.read()
  stage.say(CATH, 'why was I paged?').say(NURSE, 'why was I called?')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-CATH: why was I paged?
      Nadi: Cath lab activation, Lakeview General Hospital: P1 · Heart · E-1.
        • Cath lab team called in: you were on call for cath lab.
        Expected 14:29.
    S-NURSE: why was I called?
      Nadi: Nothing was asked of you in the last days.
    "
  `)
})
