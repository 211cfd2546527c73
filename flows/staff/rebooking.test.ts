import { describe, expect, it } from 'vitest'
import { SYSTEM } from '../../orchestrator/actor.ts'
import { due } from '../../orchestrator/core.ts'
import type { Command } from '../../orchestrator/decision.ts'
import { clock, NURSE } from '../../orchestrator/demo.fixture.ts'
import type { Scenario } from '../../orchestrator/given.ts'
import type { Message } from '../../orchestrator/message.ts'
import {
  appointmentId,
  booked,
  hospital,
  nth,
  patientId,
  TEN,
  topology,
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

describe('a device that left the network with people booked on it', () => {
  const gone = { type: 'network.configured', topology: { ...topology, devices: topology.devices.slice(1) } } as const
  const read = ({ state }: Scenario, { notice }: Message) =>
    render(notice, { language: 'en', state, now: TEN, reader: 'staff' })

  it('is told to its hospital once, by name of the bookings, and the people get other times', () => {
    const scenario = hospital(TEN, ...booked(1, nth(30)), ...booked(2, nth(2, 'LGH-X1', 'xray', '2026-11-25')), gone)
    expect(due(scenario.state, TEN)).toContainEqual({ type: 'devices.report-gone', device: X1 })
    for (const command of due(scenario.state, TEN)) scenario.as(SYSTEM).when(command)
    const { messages } = scenario
    expect(messages.map(({ notice }) => notice.kind).sort()).toEqual([
      'patient.rebook',
      'patient.rebook',
      'team.device-gone',
    ])
    const told = messages.find(({ notice }) => notice.kind === 'team.device-gone')
    if (!told) throw new Error('nobody was told')
    expect(told.to).toEqual({ kind: 'team', team: 'ed', facility: 'LGH' })
    const card = read(scenario, told)
    expect(card.card?.title).toBe('LGH-X1 is no longer in the network, and 2 people are booked on it')
    expect(field(card, 'Booked')).toMatch(/12:30 xray → .*12:30 at Lakeview.*: told, has not answered .*phone:P-1/)
    // Another start with the same file, and one with another change.
    scenario.given(gone, { ...gone, topology: { ...gone.topology, name: 'renamed' } })
    expect(due(scenario.state, TEN)).not.toContainEqual({ type: 'devices.report-gone', device: X1 })
    scenario.when({ type: 'devices.report-gone', device: X1 })
    expect(scenario.messages).toEqual([])
    const accepted = scenario
      .as({ role: 'patient', patient: patientId(1) })
      .when({ type: 'rebooking.accept', appointment: appointmentId(1) })
    expect(accepted).toMatchObject({ ok: true })
    expect(scenario.state.slots.appointments.get(appointmentId(1))?.slot.device).toBe('LGH-X2')
  })

  it('names everybody, in several messages, and asks before many are told', () => {
    const scenario = hospital(TEN, ...crowd(30), gone)
    for (const command of due(scenario.state, TEN)) scenario.as(SYSTEM).when(command)
    const cards = scenario.messages.map((each) => read(scenario, each))
    expect(cards).toHaveLength(2)
    expect(cards.flatMap((card) => field(card, 'Booked')?.split('\n') ?? [])).toHaveLength(30)
    expect(cards.map(({ buttons }) => buttons.map(({ label }) => label))).toEqual([[], ['Tell them', 'We call them']])
  })

  it('is told to the coordinators where its hospital has left too, and to nobody who may not', () => {
    const facilities = topology.facilities.filter(({ id }) => id !== 'LGH')
    const devices = topology.devices.filter(({ facility }) => facility !== 'LGH')
    const scenario = hospital(TEN, ...booked(1, nth(30)), {
      type: 'network.configured',
      topology: { ...topology, facilities, devices },
    })
    const report = { type: 'devices.report-gone', device: X1 } as const
    expect(scenario.as(NURSE).when(report)).toMatchObject({ ok: false, rejection: { code: 'actor.not-permitted' } })
    scenario.as(SYSTEM).when(report)
    expect(scenario.messages).toContainEqual(expect.objectContaining({ to: { kind: 'team', team: 'coordinators' } }))
  })

  it('is told anew when it came back and left again', () => {
    const back = { type: 'network.configured', topology } as const
    const scenario = hospital(TEN, ...booked(1, nth(30)), gone).as(SYSTEM)
    scenario.when({ type: 'devices.report-gone', device: X1 })
    scenario.given(back)
    expect(due(scenario.state, TEN)).toEqual([])
    scenario.given(gone)
    expect(due(scenario.state, TEN)).toContainEqual({ type: 'devices.report-gone', device: X1 })
  })
})
