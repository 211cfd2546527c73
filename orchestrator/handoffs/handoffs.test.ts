import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, SYSTEM } from '../actor.ts'
import { check, due, nextDue } from '../core.ts'
import { COORDINATOR, clock, configured, NURSE } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { AmbulanceId, HandoffId, NoteId, PatientId } from '../ids.ts'
import { HANDOFF_IDLE_MINUTES } from '../limits.ts'
import { plusMinutes } from '../time.ts'
import type { HandoffsCommand } from './commands.ts'
import { handoffOf } from './state.ts'

const NINE = clock('09:00')
const RANI = PatientId.parse('P-RANI')
const rani: Actor = { role: 'patient', patient: RANI }
const ravi: Actor = { role: 'patient', patient: PatientId.parse('P-RAVI') }
const crew: Actor = { role: 'crew', ambulance: AmbulanceId.parse('AMB-1') }
const H = HandoffId.parse('T-1')
const note = NoteId.parse('N-1')

const open: HandoffsCommand = { type: 'handoffs.open', handoff: H, patient: RANI, note: null }
const say: HandoffsCommand = { type: 'handoffs.say', handoff: H, note }
const close: HandoffsCommand = { type: 'handoffs.close', handoff: H }
const refused = (code: string) => ({ ok: false, rejection: expect.objectContaining({ code }) })

let desk: Scenario
beforeEach(() => {
  desk = new Scenario(NINE).given(
    configured,
    { type: 'patients.registered', patient: RANI, language: 'en' },
    { type: 'patients.registered', patient: PatientId.parse('P-RAVI'), language: 'en' },
  )
})

const told = (): string[] => desk.messages.map(({ to, notice }) => `${to.kind} ${notice.kind}`)

describe('a conversation handed to people', () => {
  it('goes from one side to the other, on one card and in its thread', () => {
    desk.as(rani).when({ ...open, note })
    expect(told()).toEqual(['team card.handoff'])
    desk.as(COORDINATOR).when(say)
    expect(told()).toEqual(['team card.handoff', 'patient patient.colleague-said'])
    desk.as(rani).when(say)
    expect(told()).toEqual(['thread team.patient-said'])
    desk.as(NURSE).when(close)
    expect(told()).toEqual(['team card.handoff', 'patient patient.handed-back'])
    expect(handoffOf(desk.state.handoffs, RANI)).toBeNull()
  })

  it('is one at a time: asking again joins it', () => {
    desk.as(rani).when(open)
    expect(desk.when({ ...open, handoff: HandoffId.parse('T-2') })).toEqual({ ok: true, events: [] })
    desk.when({ ...open, handoff: HandoffId.parse('T-2'), note })
    expect(handoffOf(desk.state.handoffs, RANI)?.id).toBe(H)
    expect(check(desk.state, null)).toEqual([])
  })

  it('belongs to its patient and to those who work here', () => {
    expect(desk.as(ravi).when(open)).toEqual(refused('actor.not-permitted'))
    desk.as(rani).when(open)
    for (const command of [say, close]) {
      for (const actor of [ravi, crew, { role: 'stranger' } as const]) {
        expect(desk.as(actor).when(command)).toEqual(refused('actor.not-permitted'))
      }
    }
    expect(desk.as(rani).when({ type: 'handoffs.expire', handoff: H })).toEqual(refused('actor.not-permitted'))
  })

  it('ends once: afterwards there is nobody to write to', () => {
    desk.as(rani).when(open)
    desk.when(close)
    expect(desk.messages.map(({ notice }) => notice.kind)).toEqual(['card.handoff'])
    for (const command of [say, close]) expect(desk.as(COORDINATOR).when(command)).toEqual(refused('handoff.ended'))
  })

  it('is Nadi’s again when nobody writes for an hour, and the patient is told whether anybody had answered', () => {
    desk.as(rani).when(open)
    const over = plusMinutes(NINE, HANDOFF_IDLE_MINUTES)
    expect(nextDue(desk.state)).toBe(over)
    expect(due(desk.state, plusMinutes(NINE, HANDOFF_IDLE_MINUTES - 1))).toEqual([])
    const [expire] = due(desk.state, over)
    if (!expire) throw new Error('nothing is due')
    desk.as(SYSTEM).at(over).when(expire)
    expect(desk.messages.at(-1)?.notice).toEqual({
      kind: 'patient.handed-back',
      handoff: H,
      because: 'nobody-answered',
    })
  })
})
