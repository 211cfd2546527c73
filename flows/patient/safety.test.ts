import { describe, expect, it } from 'vitest'
import { fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { ServiceCode } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { between, intent, Play } from '../play.fixture.ts'
import { render } from '../render.ts'

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
  expect(told).toContain('With a pacemaker it is not done here. So I have not booked it. I have asked the hospital')
  expect(play.scenario.state.slots.holds.size).toBe(0)
  expect(play.scenario.state.slots.appointments.size).toBe(0)
})

it('asks the hospital to look into it, in the words that were asked and said, as one post', () => {
  const play = begun()
  play.say('1')
  play.tap('Yes')
  play.tap('Yes')
  const { state, messages } = play.scenario
  const [told] = messages.filter(({ notice }) => notice.kind === 'team.booking-referred')
  expect(told).toMatchObject({
    to: { kind: 'team', facility: 'HHI' },
    notice: { said: 'yes' },
    card: 'referred:P-RANI:mri',
  })
  const { text } = render(told?.notice as Notice, { language: 'en', state, now: play.now, reader: 'staff' })
  expect(text).toContain('Not booked, please look into it and call them: MRI scan (')
  expect(text).toContain('Asked “Is there a pacemaker?”, they said yes.')
})

it('is asked once more where somebody agrees to the booking, which was not asked', () => {
  const play = begun()
  play.say('1')
  const told = play.say('ok book it', intent('affirm', {}))
  expect(told).toContain('please answer with yes or no')
  expect(play.scenario.state.slots.holds.size).toBe(1)
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

describe('what a yes to the booking declares', () => {
  const declaring = (language: 'en' | 'hi' | 'hi-Latn' = 'en'): Play => {
    const play = new Play(language)
    const words = { en: 'Yes also means that there is no pacemaker.', hi: 'हाँ का मतलब: पेसमेकर नहीं है।' }
    const implant = { id: 'implant', ask: words, stops: 'yes', because: words, declared: words } as const
    const services = fixtureTopology.services.map((service) => ({ ...service, safety: [implant] }))
    play.scenario.given({ type: 'network.configured', topology: { ...fixtureTopology, services } })
    play.say('MRI tomorrow morning', intent('book_appointment', { service: MRI, when }))
    return play
  }

  it('is told with the question, and stands on the booking', () => {
    const play = declaring()
    expect(play.say('1')).toMatch(/Shall I book it\?[\s\S]*no pacemaker[\s\S]*choose “Ask first”/)
    expect(play.tap('Yes, book it')).toContain('Booked: MRI scan')
    expect(play.commands).toMatchObject([{ type: 'slots.book', answers: { implant: 'no' } }])
  })

  it('books nothing where they would rather ask or do not know, and asks the hospital', () => {
    for (const [language, label, words] of [
      ['en', 'Ask first', 'not sure'],
      ['hi', 'पहले पूछें', 'मुझे नहीं पता'],
      ['hi-Latn', 'Pehle poochhein', 'pata nahi'],
    ] as const) {
      for (const way of ['tap', 'say'] as const) {
        const play = declaring(language)
        play.say('1')
        if (way === 'tap') play.tap(label)
        else play.say(words, intent('deny', {}))
        const { state, messages } = play.scenario
        expect(state.slots.appointments.size + state.slots.holds.size).toBe(0)
        expect(messages.map(({ notice }) => notice.kind)).toContain('team.booking-referred')
      }
    }
  })

  it('is not declared by who tells of an implant: the hospital is asked', () => {
    for (const words of ['I have a steel rod in my leg', 'pair mein rod dali hai', 'पैर में रॉड है']) {
      const play = declaring()
      play.say('1')
      play.say(words, intent('appointment_status', {}))
      expect(play.scenario.state.slots.appointments.size).toBe(0)
      expect(play.scenario.messages.map(({ notice }) => notice.kind)).toContain('team.booking-referred')
    }
    const without = declaring()
    without.say('1')
    without.say('I have no steel rod', intent('affirm', {}))
    expect(without.scenario.messages.map(({ notice }) => notice.kind)).not.toContain('team.booking-referred')
  })
})
