import { describe, expect, it } from 'vitest'
import { COORDINATOR, clock } from '../../orchestrator/demo.fixture.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { intent, Play } from '../play.fixture.ts'
import { E, HOME, IN_THE_SEA, reports, send } from './emergency.fixture.ts'

const yes = intent('affirm', {})
const whereIsIt = intent('ambulance_status', {})

describe('the way to the place', () => {
  it('a pin locates the live emergency', () => {
    const play = new Play()
    play.alarm('chest pain')
    play.pin(HOME)
    const location = { point: HOME, source: 'pin', place: null }
    expect(play.commands).toEqual([{ type: 'ambulances.locate', emergency: E, location }])
    expect(play.dialogue).toMatchObject({ frames: [], question: null })
  })

  it('a pin out of the blue asks whether an ambulance is needed, and is kept for the yes', () => {
    const play = new Play()
    expect(play.pin(HOME)).toContain('Do you need an ambulance at this place?')
    expect(play.say('yes', yes)).toContain('I have the location you sent.')
    expect(play.commands).toMatchObject([{ type: 'ambulances.request', location: { point: HOME } }])
    expect(play.dialogue.frames).toEqual([])
  })

  it('a pin in the sea raises the alarm all the same, and is asked for again', () => {
    const play = new Play()
    play.pin(IN_THE_SEA)
    expect(play.tap('Yes')).toContain('very far from all our hospitals')
    expect(play.scenario.state.ambulances.emergencies.size).toBe(1)
    expect(play.dialogue.question?.asks).toBe('location')
  })

  it('an unknown address goes to the coordinators as it was written', () => {
    const play = new Play()
    play.alarm('chest pain')
    expect(play.say('house 12, 5th cross')).toContain('they will call you')
    expect(play.commands).toMatchObject([{ type: 'ambulances.request', note: 'N-000002', signs: [], location: null }])
    expect(play.scenario.state.ambulances.emergencies.get(E)?.notes).toEqual(['N-000001', 'N-000002'])
  })

  it('is not asked any more when a coordinator has found it out', () => {
    const play = new Play()
    play.alarm('chest pain')
    const location = { point: HOME, source: 'pin', place: null } as const
    play.meanwhile({ type: 'ambulances.locate', emergency: E, location }, COORDINATOR)
    expect(play.say('thank you', yes)).not.toContain('Where is the patient?')
  })
})

describe('words hours later', () => {
  it('are no new emergency and no part of the old one', () => {
    const play = new Play()
    play.alarm('chest pain in Hebbal')
    play.now = plusMinutes(play.now, 150)
    expect(play.say('thank you so much, he is better')).toContain('Sorry, I did not understand that.')
    expect(play.commands).toEqual([])
  })
})

describe('calling it off', () => {
  it('needs a yes', () => {
    const play = new Play()
    play.alarm('fracture', { priority: 'P2' })
    expect(play.say('cancel', intent('cancel_appointment', {}))).toContain('Shall I call off the ambulance?')
    expect(play.commands).toEqual([])
    expect(play.tap('Yes, call it off')).toContain('Your ambulance request has been called off.')
    expect(play.scenario.state.ambulances.emergencies.get(E)?.outcome).toBe('cancelled')
  })

  it('needs a coordinator where a life is at stake', () => {
    const play = new Play()
    play.alarm('chest pain')
    play.say('papa theek hai ab')
    const asked = play.tap('Yes, call it off')
    expect(asked).toContain('Until they have decided, help keeps coming')
    expect(asked).toContain('112')
    expect(play.scenario.state.ambulances.emergencies.get(E)?.outcome).toBeNull()
    expect(play.meanwhile({ type: 'ambulances.keep-going', emergency: E }, COORDINATOR)).toContain('help keeps coming')
    play.say('false alarm')
    play.tap('Yes, call it off')
    expect(play.meanwhile({ type: 'ambulances.cancel', emergency: E }, COORDINATOR)).toContain('has been called off')
  })

  it('goes on asking for the place when the answer is no', () => {
    const play = new Play()
    play.alarm('chest pain')
    play.say('false alarm')
    expect(play.tap('No, still needed')).toContain('Where is the patient?')
  })

  it('takes any other words as more about the emergency', () => {
    const play = new Play()
    play.alarm('chest pain')
    play.say('false alarm')
    play.say('no wait, he is in Hebbal')
    expect(play.scenario.state.ambulances.emergencies.get(E)?.location).toMatchObject({ place: 'Hebbal' })
  })

  it('is up to the coordinators once a crew is sent', () => {
    const play = new Play()
    play.alarm('chest pain in Hebbal')
    send(play)
    expect(play.say('please cancel the ambulance')).toContain('Shall I call off the ambulance?')
    expect(play.tap('Yes, call it off')).toContain('Until they have decided')
    expect(play.scenario.state.ambulances.emergencies.get(E)?.phase).toBe('dispatched')
  })

  it('comes too late with the patient on board; they get the words', () => {
    const play = new Play()
    play.alarm('chest pain in Hebbal')
    send(play)
    reports(play, 'transporting')
    expect(play.say('please cancel the ambulance')).toContain('Lakeview General Hospital: +918000000001')
    expect(play.commands).toMatchObject([{ type: 'ambulances.request', note: 'N-000002' }])
  })
})

describe('how long it takes', () => {
  it('is said as a range, less the time gone by', () => {
    const play = new Play()
    play.alarm('chest pain in Hebbal')
    expect(send(play)).toContain('It should be with you in about 9–12 minutes.')
    play.now = plusMinutes(clock('12:00'), 5)
    expect(play.say('how long', whereIsIt)).toContain('4–6 minutes')
    play.now = plusMinutes(clock('12:00'), 20)
    expect(play.say('how long', whereIsIt)).toContain('any moment')
  })
})
