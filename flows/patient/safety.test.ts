import { expect, it } from 'vitest'
import { fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { ServiceCode } from '../../orchestrator/ids.ts'
import { between, intent, Play } from '../play.fixture.ts'

const MRI = ServiceCode.parse('mri')
const when = between('2026-11-24', '06:00', '12:00')

function begun(language: 'en' | 'hi' | 'hi-Latn' = 'en'): Play {
  const play = new Play(language)
  const services = fixtureTopology.services.map((service) => ({
    ...service,
    creatinineDays: 30,
    safety: [
      {
        id: 'pacemaker',
        ask: { en: 'Is there a pacemaker?', hi: 'क्या पेसमेकर है?' },
        stops: 'yes' as const,
        because: { en: 'With a pacemaker it is not done here.', hi: 'पेसमेकर हो तो यह यहाँ नहीं होता।' },
      },
    ],
  }))
  play.scenario.given({ type: 'network.configured', topology: { ...fixtureTopology, services } })
  play.say('MRI tomorrow morning', intent('book_appointment', { service: MRI, when }))
  return play
}

it('keeps the time, asks one thing after the other, and then whether to book', () => {
  const play = begun()
  expect(play.say('1')).toContain('keeping this for you for 15 minutes')
  expect(play.scenario.state.slots.holds.size).toBe(1)
  expect(play.say('yes', intent('affirm', {}))).toContain('Is there a pacemaker?')
  expect(play.tap('No')).toContain('Shall I book it?')
  expect(play.tap('Yes, book it')).toContain('Booked: MRI scan')
  expect(play.scenario.state.slots.holds.size).toBe(0)
})

it('says why it is not booked, and keeps the time no longer', () => {
  const play = begun()
  play.say('1')
  play.tap('Yes')
  const told = play.tap('Yes')
  expect(told).toContain('With a pacemaker it is not done here. So I have not booked it.')
  expect(play.scenario.state.slots.holds.size).toBe(0)
  expect(play.scenario.state.slots.appointments.size).toBe(0)
})

it('never guesses for somebody who does not know', () => {
  for (const [language, label] of [
    ['en', 'I do not know'],
    ['hi', 'मुझे नहीं पता'],
    ['hi-Latn', 'Mujhe nahi pata'],
  ] as const) {
    const play = begun(language)
    play.say('1')
    play.tap(label)
    expect(play.dialogue.frames).toEqual([])
    expect(play.scenario.state.slots.appointments.size + play.scenario.state.slots.holds.size).toBe(0)
  }
})
