import { describe, expect, it } from 'vitest'
import { clock, fixtureTopology, NURSE } from '../../orchestrator/demo.fixture.ts'
import { DeviceId } from '../../orchestrator/ids.ts'
import { upkeepOf } from '../../orchestrator/maintenance/state.ts'
import { Topology } from '../../orchestrator/network/topology.ts'
import { booked, mri, NINE, patient } from '../../orchestrator/waitlist/refill.fixture.ts'
import { heard, Stage } from './stage.fixture.ts'

const MRI = DeviceId.parse('LGH-MRI')
const helium = { id: 'helium', name: 'helium check', minutes: 120, everyDays: 90, lastDone: '2026-09-05' }
const topology = Topology.parse({
  ...fixtureTopology,
  devices: fixtureTopology.devices.map((each) => (each.id === MRI ? { ...each, maintenance: [helium] } : each)),
})
/** The MRI is due for two hours of maintenance by Friday 4 December; it is Monday 23 November, 9:00. */
function desk(): Stage {
  const stage = new Stage(NINE)
  stage.scenario.given({ type: 'network.configured', topology })
  return stage
}
const row = ({ scenario }: Stage) => upkeepOf(scenario.state.maintenance, MRI)[0]

describe('maintenance, as its hospital sees it', () => {
  it('is proposed by a card, and planned by one tap', () => {
    const stage = desk().tick()
    expect(stage.read()).toMatchInlineSnapshot(`
      "
        → ed {maintenance:LGH-MRI:helium:2026-12-04:1}: Maintenance of MRI 1: helium check
          Due: by Fri 4 Dec
          Takes: 2 h
          Quietest: Wed 25 Nov, 09:00–11:00
          Then: nobody is booked
          Nothing is blocked before you approve; I ask once more, then no longer.
          [Approve] [Other time] [Not now]
      "
    `)
    stage.press(NURSE, 'Approve')
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: [Approve]
        → card {maintenance:LGH-MRI:helium:2026-12-04:1}: Maintenance of MRI 1: helium check
          Due: by Fri 4 Dec
          Takes: 2 h
          Planned: Wed 25 Nov, 09:00–11:00. The device is blocked then.
        Nadi: MRI 1 is blocked
          When: Wed 25 Nov, 09:00–11:00
          Why: maintenance
          Booked then: nobody
          Nothing is offered there in that time.
          [Lift the block]
      "
    `)
    expect(row(stage)).toMatchObject({ status: 'planned' })
  })

  it('can be at another time, or not now', () => {
    const stage = desk().tick()
    stage.read()
    stage.press(NURSE, 'Other time').press(NURSE, 'Not now')
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: [Other time]
        Nadi: Quietest times for 2 h of maintenance of MRI 1, by what is booked; I know no history yet:
          1. Wed 25 Nov, 09:00–11:00: nobody is booked
          2. Thu 26 Nov, 08:00–10:00: nobody is booked
          3. Fri 27 Nov, 08:00–10:00: nobody is booked
          4. Sat 28 Nov, 08:00–10:00: nobody is booked
          Nothing is blocked yet. Tap, or write “block MRI 1 Sunday 7–9 for maintenance”.
          [Block 1] [Block 2] [Block 3] [Block 4]
      S-NURSE: [Not now]
        → card {maintenance:LGH-MRI:helium:2026-12-04:1}: Maintenance of MRI 1: helium check
          Due: by Fri 4 Dec
          Takes: 2 h
          Not now. I ask again Sat 28 Nov, 16:30.
        Nadi: Maintenance of MRI 1 is not planned now; I ask once more Sat 28 Nov, 16:30.
      "
    `)
    stage.press(NURSE, 'Block 2')
    expect(row(stage)).toMatchObject({ status: 'planned' })
  })

  it('shows other times where somebody was booked meanwhile', () => {
    const stage = desk().tick()
    const approve = stage.payloadOf('Approve')
    stage.scenario.given(
      { type: 'patients.registered', patient: patient(0), language: 'en' },
      booked(0, mri(clock('09:30', '2026-11-25'))),
    )
    stage.read()
    stage.pressPayload(NURSE, approve, 'Approve')
    expect(stage.read()).toContain('1 are booked then by now, so nothing was changed. Quietest times for 2 h')
    expect(row(stage)).toMatchObject({ status: 'asked' })
  })

  it.each([
    ['when is the MRI’s maintenance?', 'MRI 1, helium check: due by Fri 4 Dec, not planned yet (last done Sat 5 Sept)'],
    ['is any maintenance due?', 'MRI 1, helium check: due by Fri 4 Dec'],
    ['MRI maintenance overdue?', 'MRI 1, helium check: due by Fri 4 Dec'],
    ['MRI maintenance today?', 'MRI 1, helium check: due by Fri 4 Dec'],
    ['MRI ki maintenance kab hai', 'MRI 1, helium check: due by Fri 4 Dec'],
    [
      'schedule MRI maintenance',
      'Quietest times for 2 h of maintenance of MRI 1, by what is booked; I know no history yet',
    ],
    ['find a quiet time for MRI servicing on friday', '1. Fri 27 Nov, 08:00–10:00: nobody is booked'],
    ['schedule CT maintenance', 'How long does it take? Write for example “schedule CT maintenance for 2 hours”'],
    ['schedule CT maintenance for 2 hours', 'Quietest times for 2 h of maintenance of CT'],
    ['when is the CT’s maintenance?', 'The network file asks for no maintenance of CT.'],
  ])('“%s”', (text, told) => {
    expect(desk().say(NURSE, text).read()).toContain(told)
  })

  it('at a time that is said is planned then', () => {
    const stage = desk().say(NURSE, 'schedule MRI maintenance on friday 8-10')
    expect(stage.read()).toContain('MRI 1 is blocked')
    expect(row(stage)).toMatchObject({ status: 'planned' })
    expect(stage.say(NURSE, 'when is MRI maintenance?').read()).toContain('planned Fri 27 Nov, 08:00–10:00')
  })

  it('of what the file does not know blocks the device as well', () => {
    const stage = desk().say(NURSE, 'schedule CT maintenance for 2 hours').press(NURSE, 'Block 1')
    expect(stage.read()).toContain('Why: maintenance')
    expect(stage.scenario.state.blocks.blocks.size).toBe(1)
  })

  it.each(['MRI maintenance is done', 'MRI servicing completed', 'mri ki maintenance ho gayi'])(
    '“%s” is done',
    (text) => {
      const stage = desk().say(NURSE, text, heard('set_equipment_status', { device: 'LGH-MRI', status: 'down' }))
      expect(stage.read()).toContain('due by Sun 21 Feb')
      expect(stage.scenario.state.devices.outages.size).toBe(0)
    },
  )

  it.each([
    ['cancel the MRI maintenance', 0],
    ['move the MRI maintenance to saturday 10-12', 1],
    ['postpone the MRI maintenance to saturday 10-12', 1],
  ])('“%s” changes what is planned, and takes nothing out of service', (text, left) => {
    const stage = desk().say(NURSE, 'schedule MRI maintenance on friday 8-10')
    stage.say(NURSE, text, heard('set_equipment_status', { device: 'LGH-MRI', status: 'down' }))
    const blocks = [...stage.scenario.state.blocks.blocks.values()]
    expect(blocks).toHaveLength(left)
    for (const { from } of blocks) expect(from).toBe(clock('10:00', '2026-11-28'))
    expect(stage.scenario.state.devices.outages.size).toBe(0)
  })

  it('that is proposed is put off in words, and else only told', () => {
    const stage = desk().say(NURSE, 'postpone the MRI maintenance')
    expect(stage.read()).toContain('MRI 1, helium check: due by Fri 4 Dec')
    stage.tick().say(NURSE, 'postpone the MRI maintenance')
    expect(stage.read()).toContain('is not planned now; I ask once more')
    expect(stage.scenario.state.devices.outages.size).toBe(0)
  })

  it('that nobody answers about goes to the coordinators', () => {
    const stage = desk().tick().wait(86_400).tick().wait(86_400)
    stage.read()
    expect(stage.tick().read()).toContain(
      '→ coordinators: Maintenance of MRI 1 (helium check) is not planned: nobody answered me. It is due by Fri 4 Dec.',
    )
  })

  it.each(['MRI is down for maintenance till 4', 'bed LGH-ICU-1 blocked for maintenance'])(
    'is not meant by “%s”',
    (text) => {
      expect(desk().say(NURSE, text).read()).not.toMatch(/quietest|helium/i)
    },
  )
})
