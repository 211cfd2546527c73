import { describe, expect, it } from 'vitest'
import { COORDINATOR, clock } from '../../orchestrator/demo.fixture.ts'
import { AmbulanceId, EmergencyId, FacilityId, ServiceCode } from '../../orchestrator/ids.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { between, intent, Play } from '../play.fixture.ts'

const HOME = { lat: 12.95, lon: 77.6 }
const IN_THE_SEA = { lat: 10, lon: 70 }
const E = EmergencyId.parse('E-000001')
const AMB1 = AmbulanceId.parse('AMB-1')
const MRI = ServiceCode.parse('mri')
const [yes, no] = [intent('affirm', {}), intent('deny', {})]
const whereIsIt = intent('ambulance_status', {})

/** The dispatcher weighs and a coordinator approves; the answer is what the family is told. */
function send(play: Play, emergency = E): string {
  const toScene = new Map([[AMB1, 480]])
  const toHospital = new Map([[FacilityId.parse('LGH'), 600]])
  play.meanwhile({ type: 'ambulances.recommend', emergency, toScene, toHospital })
  return play.meanwhile({ type: 'ambulances.dispatch', emergency, ambulance: null }, COORDINATOR)
}

const crew = { role: 'crew', ambulance: AMB1 } as const
const reports = (play: Play, status: 'en_route' | 'on_scene' | 'transporting' | 'at_hospital' | 'available') =>
  play.meanwhile({ type: 'ambulances.report-status', ambulance: AMB1, status }, crew)

describe('an emergency, word for word', () => {
  it('in romanised Hindi, from the first cry to the handover', () => {
    const play = new Play('hi-Latn')
    const lines = [
      play.alarm('papa ko chest pain ho raha hai'),
      play.say('gali no 4, ram mandir ke peeche'),
      play.pin(HOME),
      play.say('kitni der lagegi', whereIsIt),
      send(play),
      play.say('kahan pahunchi', whereIsIt),
      reports(play, 'en_route'),
      reports(play, 'on_scene'),
      reports(play, 'transporting'),
      reports(play, 'at_hospital'),
      reports(play, 'available'),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> papa ko chest pain ho raha hai
      < Main aapke liye abhi madad bula rahi hoon. Ho sake to turant 112 ya 108 par bhi phone karein.

        Mareez kahan hai? Is phone se location pin bhejna sabse jaldi hoga. Pata ya paas ki koi mashhoor jagah bhi likh sakte hain.
      > gali no 4, ram mandir ke peeche
      < Aapki baat hamare coordinator tak pahuncha di hai, woh aapko phone karenge.

        Mareez kahan hai? Is phone se location pin bhejna sabse jaldi hoga. Pata ya paas ki koi mashhoor jagah bhi likh sakte hain.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      > (location pin)
      < Dhanyavaad, jagah mil gayi. Aage ka har kadam main aapko batati rahungi.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      > kitni der lagegi
      < Aapki request hamare coordinator ke paas hai, woh ambulance chun rahe hain.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance AMB-1 aapki taraf aa rahi hai. Woh lagbhag 9–12 minute mein aapke paas pahunchegi. Woh mareez ko Lakeview General Hospital le jayegi. Kripya yeh phone khaali rakhein.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      > kahan pahunchi
      < Ambulance AMB-1 aapki taraf aa rahi hai. Woh lagbhag 9–12 minute mein aapke paas pahunchegi.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance AMB-1 aapki taraf nikal chuki hai.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance AMB-1 aapke paas pahunch gayi hai.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance Lakeview General Hospital ke raaste mein hai.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Ambulance Lakeview General Hospital pahunch gayi hai.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain.
      < Mareez ab Lakeview General Hospital ki team ki dekhbhaal mein hain. Hum unke jaldi theek hone ki kaamna karte hain.

        Aap kabhi bhi 112 ya 108 par phone kar sakte hain."
    `)
  })

  it('in Hindi, in doubt, at a known place', () => {
    const play = new Play('hi')
    const lines = [
      play.alarm('दादी ठीक नहीं लग रही हैं', { confidence: 'doubtful', priority: 'P2', complaint: 'unspecified' }),
      play.tap('हाँ'),
      play.say('कोरमंगला में'),
      play.say('गलती से लिख दिया'),
      play.tap('हाँ, मना कर दें'),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> दादी ठीक नहीं लग रही हैं
      < क्या अभी किसी की जान ख़तरे में है? अगर हाँ, तो “हाँ” दबाएँ, या तुरंत 112 या 108 पर फ़ोन करें।
        [हाँ] [नहीं]
      > [हाँ]
      < मैं आपके लिए अभी मदद बुला रही हूँ। हो सके तो तुरंत 112 या 108 पर भी फ़ोन करें।

        मरीज़ कहाँ है? इस फ़ोन से लोकेशन पिन भेजना सबसे जल्दी होगा। पता या पास की कोई मशहूर जगह भी लिख सकते हैं।
      > कोरमंगला में
      < धन्यवाद, जगह मिल गई। आगे का हर क़दम मैं आपको बताती रहूँगी। मैंने जगह Koramangala समझी है। अगर यह ग़लत है, तो लोकेशन पिन भेजें।

        आप कभी भी 112 या 108 पर फ़ोन कर सकते हैं।
      > गलती से लिख दिया
      < क्या एम्बुलेंस को मना कर दूँ?

        आप कभी भी 112 या 108 पर फ़ोन कर सकते हैं।
        [हाँ, मना कर दें] [नहीं, ज़रूरत है]
      > [हाँ, मना कर दें]
      < आपका एम्बुलेंस का अनुरोध रोक दिया गया है।

        आप कभी भी 112 या 108 पर फ़ोन कर सकते हैं।"
    `)
  })

  it('in English, in the middle of a booking', () => {
    const play = new Play('en')
    const when = between('2026-11-24', '06:00', '12:00')
    const lines = [
      play.say('MRI tomorrow morning', intent('book_appointment', { service: MRI, when })),
      play.alarm('my father collapsed', { complaint: 'unconscious', signs: ['collapsed'] }),
      play.pin(IN_THE_SEA),
      play.say('near Koramangala'),
      play.say('2'),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> MRI tomorrow morning
      < These times are free for your MRI scan:
        1. Tue 24 Nov, 8 am, Hebbal Heart Institute
        2. Tue 24 Nov, 8 am, Lakeview General Hospital
        3. Tue 24 Nov, 8:45 am, Hebbal Heart Institute
        4. None of these
        Which one suits you?
        [8 am Hebbal Heart] [8 am Lakeview] [Tue 24 Nov, 8:45 am] [None of these]
      > my father collapsed
      < I am getting help for you now. If you can, please also call 112 or 108 right away.

        Where is the patient? A location pin from this phone is quickest. You can also write the address or a landmark.
      > (location pin)
      < That place is very far from all our hospitals, so I think it is not the right one.

        Where is the patient? A location pin from this phone is quickest. You can also write the address or a landmark.

        You can call 112 or 108 at any time.
      > near Koramangala
      < Thank you, I have the location. I will tell you every step from here. I understood the place as Koramangala. If that is wrong, send a location pin.

        Whenever you are ready, we can go on here:

        These times are free for your MRI scan:
        1. Tue 24 Nov, 8 am, Hebbal Heart Institute
        2. Tue 24 Nov, 8 am, Lakeview General Hospital
        3. Tue 24 Nov, 8:45 am, Hebbal Heart Institute
        4. None of these
        Which one suits you?

        You can call 112 or 108 at any time.
        [8 am Hebbal Heart] [8 am Lakeview] [Tue 24 Nov, 8:45 am] [None of these]
      > 2
      < MRI scan, Tue 24 Nov, 8 am, Lakeview General Hospital. Please note: Leave metal objects at home. Shall I book it?

        You can call 112 or 108 at any time.
        [Yes, book it] [Another time] [Don’t book]"
    `)
  })
})

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

describe('the way to the place', () => {
  it('a pin locates the live emergency', () => {
    const play = new Play()
    play.alarm('chest pain')
    play.pin(HOME)
    const location = { point: HOME, source: 'pin', place: null }
    expect(play.commands).toEqual([{ type: 'ambulances.locate', emergency: E, location }])
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
    play.alarm('chest pain')
    expect(play.say('cancel', intent('cancel_appointment', {}))).toContain('Shall I call off the ambulance?')
    expect(play.commands).toEqual([])
    expect(play.tap('Yes, call it off')).toContain('Your ambulance request has been called off.')
    expect(play.scenario.state.ambulances.emergencies.get(E)?.outcome).toBe('cancelled')
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

  it('is up to the coordinators once a crew is sent; they get the words', () => {
    const play = new Play()
    play.alarm('chest pain in Hebbal')
    send(play)
    expect(play.say('please cancel the ambulance')).toContain('Lakeview General Hospital: +918000000001')
    expect(play.commands).toMatchObject([{ type: 'ambulances.request', note: 'N-000002' }])
  })

  it('comes too late when a crew is sent between the question and the yes', () => {
    const play = new Play()
    play.alarm('chest pain in Hebbal')
    play.say('cancel the ambulance')
    send(play)
    expect(play.tap('Yes, call it off')).toContain('An ambulance has already been sent')
    expect(play.scenario.state.ambulances.emergencies.get(E)?.phase).toBe('dispatched')
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
