import { describe, expect, it } from 'vitest'
import type { Language } from '../../orchestrator/patients/events.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { intent, Play } from '../play.fixture.ts'
import { E, HOME, IN_THE_SEA, reports, send } from './emergency.fixture.ts'

const [yes, no] = [intent('affirm', {}), intent('deny', {})]

describe('an alarm', () => {
  it('is raised in the same turn, location or not', () => {
    const play = new Play()
    play.alarm('chest pain!')
    expect(play.commands).toMatchObject([
      { type: 'patients.register' },
      {
        type: 'ambulances.request',
        emergency: E,
        priority: 'P1',
        complaint: 'cardiac',
        location: null,
        note: 'N-000001',
      },
    ])
  })

  it('takes the place that the words name along', () => {
    const play = new Play()
    const reply = play.alarm('chest pain, we are in indira nagar')
    expect(reply).toContain('I understood the place as Indiranagar. If that is wrong, send a location pin.')
    expect(play.commands[1]).toMatchObject({ location: { source: 'place', place: 'Indiranagar' } })
    expect(play.dialogue.question).toBeNull()
  })

  it('in doubt asks first, and remembers the signs for the yes', () => {
    const play = new Play()
    const alarm = { confidence: 'doubtful', priority: 'P2', complaint: 'breathing', signs: ['breathless'] } as const
    expect(play.alarm('a bit breathless', alarm)).toContain('Is somebody in danger right now?')
    expect(play.commands.map(({ type }) => type)).toEqual(['patients.register'])
    play.say('yes', yes)
    expect(play.commands).toMatchObject([
      { type: 'ambulances.request', priority: 'P2', complaint: 'breathing', signs: ['breathless'], note: 'N-000001' },
    ])
  })

  it('in doubt asks again when the answer is neither yes nor no, and ends with a no', () => {
    const play = new Play()
    play.alarm('chest pain last year', { confidence: 'doubtful' })
    expect(play.say('cardiology please', intent('book_appointment', {}))).toContain('Is somebody in danger right now?')
    expect(play.say('no', no)).toContain('If that changes, write to me or call 112 or 108.')
    expect(play.dialogue.frames).toEqual([])
  })

  it('in doubt twice over is not doubted any more', () => {
    const play = new Play()
    play.alarm('a bit breathless', {
      confidence: 'doubtful',
      priority: 'P2',
      complaint: 'breathing',
      signs: ['breathless'],
    })
    expect(play.alarm('no, chest pain, but long ago', { confidence: 'doubtful' })).toContain('in danger right now?')
    play.alarm('sweating and pale', {
      confidence: 'doubtful',
      priority: 'P3',
      complaint: 'unspecified',
      signs: ['pale'],
    })
    expect(play.commands).toMatchObject([
      { priority: 'P1', complaint: 'cardiac', signs: ['breathless', 'chest pain', 'pale'], note: 'N-000003' },
      { note: 'N-000002' },
    ])
  })

  it('in doubt counts a pin and a call for an ambulance as yes', () => {
    for (const answer of [
      (play: Play) => play.pin(HOME),
      (play: Play) => play.say('send one', intent('request_ambulance', {})),
    ]) {
      const play = new Play()
      play.alarm('breathless', { confidence: 'doubtful', complaint: 'breathing' })
      expect(answer(play)).toContain('I am getting help for you now.')
      expect(play.commands).toMatchObject([{ type: 'ambulances.request', complaint: 'breathing' }])
    }
  })

  it('in doubt keeps the words of the question and of the yes', () => {
    const play = new Play()
    play.alarm('breathless', { confidence: 'doubtful', complaint: 'breathing' })
    play.say('yes we are at house 12, Hebbal', yes)
    const [emergency] = play.scenario.state.ambulances.emergencies.values()
    expect(emergency).toMatchObject({ notes: ['N-000002', 'N-000001'], location: { place: 'Hebbal' } })
  })

  it('joins the emergency that is open already', () => {
    const play = new Play()
    play.alarm('chest pain')
    play.pin(HOME)
    expect(play.alarm('he is not breathing', { complaint: 'breathing', signs: ['not breathing'] })).toContain(
      'I have added this to your ambulance request. If it gets worse, call 112 or 108.',
    )
    expect(play.scenario.state.ambulances.emergencies.size).toBe(1)
  })

  it('asks where again when a new emergency begins hours after an old one', () => {
    const play = new Play()
    play.alarm('chest pain in Hebbal')
    play.now = plusMinutes(play.now, 180)
    expect(play.alarm('mother fell')).toContain('Where is the patient?')
    expect(play.scenario.state.ambulances.emergencies.size).toBe(2)
  })

  it('names 112 and 108 in every reply until it is over', () => {
    for (const [language, numbers] of [
      ['en', '112 or 108'],
      ['hi', '112 या 108'],
      ['hi-Latn', '112 ya 108'],
    ] as const satisfies readonly (readonly [Language, string])[]) {
      const play = new Play(language)
      const replies = [
        play.alarm('chest pain'),
        play.unreadable('location-out-of-range'),
        play.unreadable('media'),
        play.unreadable('empty'),
        play.say('status', intent('appointment_status', {})),
        play.say('English', intent('set_language', { language })),
        play.say('somewhere'),
        play.pin(IN_THE_SEA),
        play.pin(HOME),
        play.say('hurry'),
        play.say('cancel ambulance'),
        play.say('no', no),
        play.say('book', intent('book_appointment', {})),
        send(play),
        play.say('cancel the ambulance'),
        reports(play, 'on_scene'),
      ]
      for (const reply of replies) expect(reply).toContain(numbers)
    }
  })
})
