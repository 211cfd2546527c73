import { describe, expect, it } from 'vitest'
import { ServiceCode } from '../../orchestrator/ids.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { between, intent, Play } from '../play.fixture.ts'

const MRI = ServiceCode.parse('mri')
const tomorrow = between('2026-11-24', '06:00', '12:00')
const bookMri = intent('book_appointment', { service: MRI, when: tomorrow })
const yes = intent('affirm', {})

describe('small things, word for word', () => {
  it('in English', () => {
    const play = new Play('en')
    const lines = [
      play.say('hello', intent('small_talk', {})),
      play.say('blah blah'),
      play.tap('My appointments'),
      play.say('I want to talk to somebody', intent('talk_to_human', {})),
      play.say('nadi', intent('small_talk', {})),
      play.say('STOP', intent('opt_out', {})),
      play.say('START', intent('opt_in', {})),
      play.say('yes', yes),
      play.say('where is the ambulance', intent('ambulance_status', {})),
      play.unreadable('media'),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> hello
      < Namaste! I am Nadi, the assistant of Fixture network.

        I can book, move or cancel an appointment, tell you what is booked, and get an ambulance. What do you need?
        1. Book an appointment
        2. My appointments
        3. Ambulance now
        [Book an appointment] [My appointments] [Ambulance now]
      > blah blah
      < Sorry, I did not understand that.

        I can book, move or cancel an appointment, tell you what is booked, and get an ambulance. What do you need?
        1. Book an appointment
        2. My appointments
        3. Ambulance now
        [Book an appointment] [My appointments] [Ambulance now]
      > [My appointments]
      < You have no appointment coming up. To book one, write for example “MRI tomorrow morning”.
      > I want to talk to somebody
      < I have asked our team to answer you here. Whatever you write now goes to them; write “Nadi” to come back to me. You can also call:
        Lakeview General Hospital: +918000000001
        Hebbal Heart Institute: +918000000002
        Indiranagar Trauma Centre: +918000000003
        In an emergency, call 112 or 108.
      > nadi
      < I am with you again.
      > STOP
      < I will send you no more messages of my own. I still answer when you write. To get messages again, write START.
      > START
      < Good, you will get messages from me again.
      > yes
      < Thank you. I am not waiting for an answer just now.
      > where is the ambulance
      < No ambulance is being sent to you at the moment. If you need one, write “ambulance”, or call 112 or 108.
      > (media)
      < I cannot open pictures or files. Please write it in words. In an emergency, call 112 or 108.

        I can book, move or cancel an appointment, tell you what is booked, and get an ambulance. What do you need?
        1. Book an appointment
        2. My appointments
        3. Ambulance now
        [Book an appointment] [My appointments] [Ambulance now]"
    `)
  })

  it('in Hindi and back', () => {
    const play = new Play('hi')
    const lines = [play.say('नमस्ते', intent('small_talk', {})), play.say('अबे ओ'), play.tap('अपॉइंटमेंट बुक करें')]
    play.language = 'en'
    lines.push(play.say('English please', intent('set_language', { language: 'en' })))
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> नमस्ते
      < नमस्ते! मैं नाड़ी हूँ, Fixture network की सहायक।

        मैं अपॉइंटमेंट बुक कर सकती हूँ, बदल या रद्द कर सकती हूँ, आपके अपॉइंटमेंट बता सकती हूँ, और एम्बुलेंस बुला सकती हूँ। आपको क्या चाहिए?
        1. अपॉइंटमेंट बुक करें
        2. मेरे अपॉइंटमेंट
        3. एम्बुलेंस चाहिए
        [अपॉइंटमेंट बुक करें] [मेरे अपॉइंटमेंट] [एम्बुलेंस चाहिए]
      > अबे ओ
      < माफ़ कीजिए, मैं यह समझ नहीं पाई।

        मैं अपॉइंटमेंट बुक कर सकती हूँ, बदल या रद्द कर सकती हूँ, आपके अपॉइंटमेंट बता सकती हूँ, और एम्बुलेंस बुला सकती हूँ। आपको क्या चाहिए?
        1. अपॉइंटमेंट बुक करें
        2. मेरे अपॉइंटमेंट
        3. एम्बुलेंस चाहिए
        [अपॉइंटमेंट बुक करें] [मेरे अपॉइंटमेंट] [एम्बुलेंस चाहिए]
      > [अपॉइंटमेंट बुक करें]
      < आपके लिए क्या बुक करूँ? एक चुनें, या उसका नाम या नंबर लिखें।
        1. एमआरआई
        2. सीटी स्कैन
        3. एक्स-रे
        4. हृदय ओपीडी
        [एमआरआई] [सीटी स्कैन] [एक्स-रे] [हृदय ओपीडी]
      > English please
      < All right, I will write in English.

        What shall I book for you? Tap one, or write its name or number.
        1. MRI scan
        2. CT scan
        3. X-ray
        4. Heart clinic
        [MRI scan] [CT scan] [X-ray] [Heart clinic]"
    `)
  })
})

describe('language', () => {
  it('is the one last written in; the core learns it once', () => {
    const play = new Play('en')
    play.say('hello', intent('small_talk', {}))
    expect(play.commands).toEqual([{ type: 'patients.register', patient: 'P-RANI', language: 'en' }])
    play.language = 'hi'
    play.say('नमस्ते', intent('small_talk', {}))
    expect(play.commands).toEqual([{ type: 'patients.set-language', patient: 'P-RANI', language: 'hi' }])
    play.say('नमस्ते', intent('small_talk', {}))
    expect(play.commands).toEqual([])
    expect(play.dialogue.language).toBe('hi')
  })

  it('that is asked for wins over the one it is asked in', () => {
    const play = new Play('en')
    expect(play.say('Hindi please', intent('set_language', { language: 'hi' }))).toContain('हिंदी में लिखूँगी')
  })
})

describe('consent', () => {
  it('is withdrawn and given again only by its own words', () => {
    const play = new Play()
    play.say('STOP', intent('opt_out', {}))
    expect(play.scenario.state.patients.patients.get(play.patient)?.optedOut).toBe(true)
    play.say('START', intent('opt_in', {}))
    expect(play.scenario.state.patients.patients.get(play.patient)?.optedOut).toBe(false)
    for (const name of ['stop_flow', 'deny'] as const) play.say('never mind', intent(name, {}))
    expect(play.scenario.state.patients.patients.get(play.patient)?.optedOut).toBe(false)
  })
})

describe('an open question', () => {
  it('is put again, with the same buttons, after something else was answered', () => {
    const play = new Play()
    play.say('MRI tomorrow', bookMri)
    const before = play.shown
    const reply = play.say('what have I got?', intent('appointment_status', {}))
    expect(reply).toContain('You have no appointment coming up.')
    expect(reply).toContain('Which one suits you?')
    expect(play.tap('8 am Lakeview', before)).toContain('Shall I book it?')
  })

  it('is put again when the answer is not understood, or no number of it', () => {
    const play = new Play()
    play.say('MRI tomorrow', bookMri)
    for (const answer of ['7', 'qwerty', '😀😀😀', 'مرحبا', '<script>alert(1)</script>', "'; DROP TABLE beds;--"]) {
      const reply = play.say(answer)
      expect(reply).toContain('Sorry, I did not understand that.')
      expect(reply).toContain('Which one suits you?')
      expect(play.shown?.text).not.toContain(answer)
    }
  })

  it('says of an older button that it is old', () => {
    const play = new Play()
    play.say('MRI tomorrow', bookMri)
    const offers = play.shown
    play.say('1')
    const reply = play.tap('8 am Lakeview', offers)
    expect(reply).toContain('That button belongs to an earlier message.')
    expect(reply).toContain('Shall I book it?')
  })

  it('is let go of by "stop", and nothing is done', () => {
    const play = new Play()
    play.say('MRI tomorrow', bookMri)
    play.say('1')
    expect(play.say('leave it', intent('stop_flow', {}))).toContain('I have stopped. Nothing was changed.')
    expect(play.commands).toMatchObject([{ type: 'slots.release' }])
    expect(play.dialogue).toMatchObject({ frames: [], question: null })
  })

  it('is not answered overnight: whether to go on is asked, in the language of the day before', () => {
    const play = new Play('hi-Latn')
    play.say('MRI kal subah', bookMri)
    play.now = plusMinutes(play.now, 12 * 60)
    expect(play.say('2')).toContain('Kya book kar doon?')
    play.now = plusMinutes(play.now, 12 * 60 + 1)
    expect(play.say('haan', yes)).toContain('Kya use aage badhayein?')
    expect(play.commands).toEqual([])
    expect(play.dialogue.language).toBe('hi-Latn')
  })
})

describe('two things at once', () => {
  it('a second flow goes first, and the first is taken up afterwards', () => {
    const play = new Play()
    play.say('MRI tomorrow', bookMri)
    play.say('1')
    play.say('yes', yes)
    play.say('CT too', intent('book_appointment', { service: ServiceCode.parse('ct') }))
    expect(play.say('no wait, cancel the MRI', intent('cancel_appointment', { service: MRI }))).toContain(
      'Shall I cancel',
    )
    const reply = play.say('yes', yes)
    expect(reply).toContain('Cancelled: MRI scan')
    expect(reply).toContain('Whenever you are ready, we can go on here:')
    expect(reply).toContain('CT scan: which day and time would you like?')
  })

  it('two wishes in one message are talked about one after the other', () => {
    const play = new Play()
    play.say('MRI tomorrow', bookMri)
    play.say('1')
    play.say('yes', yes)
    const ct = intent('book_appointment', { service: ServiceCode.parse('ct'), when: tomorrow })
    expect(play.say('cancel MRI, book CT', intent('cancel_appointment', { service: MRI }), ct)).toContain(
      'Shall I cancel',
    )
    expect(play.say('no', intent('deny', {}))).toContain('These times are free for your CT scan:')
  })
})

describe('a turn done again', () => {
  it('asks the same of the core and says the same', () => {
    const once = () => {
      const play = new Play()
      const said = [play.say('MRI tomorrow', bookMri), play.say('2'), play.say('yes', yes), play.alarm('chest pain')]
      return { said, dialogue: play.dialogue, commands: play.commands }
    }
    expect(once()).toEqual(once())
  })
})
