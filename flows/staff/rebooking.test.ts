import { describe, expect, it } from 'vitest'
import type { Command } from '../../orchestrator/decision.ts'
import { clock, NURSE } from '../../orchestrator/demo.fixture.ts'
import type { Scenario } from '../../orchestrator/given.ts'
import {
  appointmentId,
  booked,
  hospital,
  nth,
  patientId,
  TEN,
  X1,
} from '../../orchestrator/rebooking/breakdown.fixture.ts'
import { decodePress } from '../press.ts'
import { render } from '../render.ts'
import type { Rendered } from '../rendered.ts'
import { reportDevice } from './devices.ts'
import type { Step } from './step.ts'

const down = { type: 'devices.take-down', device: X1, from: TEN, until: clock('16:00') } as const
const crowd = (count: number) => Array.from({ length: count }, (_, n) => booked(n, nth(14 + n))).flat()

/** What staff read after the command. */
function read(scenario: Scenario, command: Command): Rendered {
  const decision = scenario.as(NURSE).when(command)
  const { reply } = reportDevice({} as Step, decision)
  return render(reply, { language: 'en', state: scenario.state, now: TEN, reader: 'staff' })
}

const field = ({ card }: Rendered, label: string) => card?.fields.find((each) => each.label === label)?.value

describe('a device that fails, to staff', () => {
  it('says what became of those who are booked', () => {
    const card = read(hospital(TEN, ...crowd(3)), down)
    expect(field(card, 'Instead')).toMatch(/^3 people offered another time/)
    expect(card.buttons.map(({ label }) => label)).toEqual(['Back in service'])
  })

  it('asks first where they are many', () => {
    const card = read(hospital(TEN, ...crowd(30)), down)
    expect(field(card, 'Instead')).toMatch(/^30 people can be offered another time/)
    expect(card.card?.footnote).toContain('nobody is told before you agree, or 10 minutes have passed')
    expect(card.buttons.map(({ payload }) => decodePress(payload))).toEqual([
      { do: 'rebook-all', device: X1, answer: 'yes' },
      { do: 'rebook-all', device: X1, answer: 'no' },
      { do: 'device-up', device: X1 },
    ])
  })

  it('asks before many hear of a delay, and says so when they know', () => {
    const scenario = hospital(TEN, ...crowd(30))
    const late = { type: 'devices.report-delay', device: X1, minutes: 20 } as const
    const asked = read(scenario, late)
    expect(asked.text).toContain('Nobody was told yet')
    expect(asked.buttons.map(({ payload }) => decodePress(payload))).toEqual([
      { do: 'device-late', device: X1, minutes: 20, agreed: 'yes' },
    ])
    expect(read(scenario, { ...late, agreed: true }).text).toMatch(/\d+ people who come today are told/)
    expect(read(scenario, late).text).toMatch(/That is known: \d+ people were told before, and nobody is told twice/)
  })

  it('says who keeps their time when it is back early', () => {
    const scenario = hospital(TEN, ...booked(1, nth(30)))
    read(scenario, down)
    const back = read(scenario.at(clock('10:30')), { type: 'devices.bring-up', device: X1 })
    expect(back.text).toContain('Kept the time they had: 1 person.')
  })

  it('names whoever does not answer, with their number', () => {
    const { state } = hospital(TEN, ...booked(1, nth(30)))
    const notice = {
      kind: 'team.rebook-unanswered',
      appointment: appointmentId(1),
      patient: patientId(1),
      from: nth(30),
      to: nth(31, 'HHI-X1'),
    } as const
    const { text } = render(notice, { language: 'en', state, now: TEN, reader: 'staff' })
    expect(text).toContain(
      'No answer from the patient of 12:30 (X-ray), whose device is out of service. 12:39 at Hebbal',
    )
    expect(text).toContain('phone:P-1')
  })
})
