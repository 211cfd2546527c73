import { describe, expect, it } from 'vitest'
import { clock } from '../../orchestrator/demo.fixture.ts'
import { AppointmentId, PatientId, ServiceCode } from '../../orchestrator/ids.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import { Slot } from '../../orchestrator/slots/events.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { between, intent, Play } from '../play.fixture.ts'

const TUESDAY = '2026-11-24'
const WEDNESDAY = '2026-11-25'
const move = (args: Parameters<typeof intent<'reschedule_appointment'>>[1]) => intent('reschedule_appointment', args)
const cancel = (args: Parameters<typeof intent<'cancel_appointment'>>[1]) => intent('cancel_appointment', args)
const [yes, no] = [intent('affirm', {}), intent('deny', {})]
const status = intent('appointment_status', {})

/** The services and days of what is booked already. */
function booked(language: Language, ...appointments: readonly (readonly [service: string, day: string])[]): Play {
  const play = new Play(language)
  const register = { type: 'patients.registered', patient: play.patient, language } as const
  play.scenario.given(register)
  for (const [service, day] of appointments) {
    const start = clock('10:15', day)
    const device = `LGH-${service.toUpperCase()}`
    const end = plusMinutes(start, { mri: 45, ct: 30 }[service] ?? 15)
    const slot = Slot.parse({ service, device, facility: 'LGH', start, end })
    const appointment = AppointmentId.parse(`A-${service}-${day}`)
    play.scenario.given({ type: 'slots.booked', appointment, patient: play.patient, slot, offered: [slot] })
  }
  return play
}

describe('moving an appointment, word for word', () => {
  it('in English, one of two', () => {
    const play = booked('en', ['mri', TUESDAY], ['ct', WEDNESDAY])
    const lines = [
      play.say('can I come another day?', move({})),
      play.tap('Tue 24 Nov, 10:15 am'),
      play.say('Wednesday afternoon', move({ when: between(WEDNESDAY, '12:00', '16:00') })),
      play.say('1.'),
      play.say('yes', yes),
      play.say('what have I got?', status),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> can I come another day?
      < Which appointment shall I move?
        1. MRI scan, Tue 24 Nov, 10:15 am, Lakeview General Hospital
        2. CT scan, Wed 25 Nov, 10:15 am, Lakeview General Hospital
        [Tue 24 Nov, 10:15 am] [Wed 25 Nov, 10:15 am]
      > [Tue 24 Nov, 10:15 am]
      < Your MRI scan is on Tue 24 Nov, 10:15 am. When would you like it instead? For example “tomorrow morning” or “Friday 3 pm”.
      > Wednesday afternoon
      < These times are free for your MRI scan:
        1. Wed 25 Nov, 12:30 pm, Lakeview General Hospital
        2. Wed 25 Nov, 1:15 pm, Lakeview General Hospital
        3. Wed 25 Nov, 2 pm, Lakeview General Hospital
        4. None of these
        Which one suits you?
        [Wed 25 Nov, 12:30 pm] [Wed 25 Nov, 1:15 pm] [Wed 25 Nov, 2 pm] [None of these]
      > 1.
      < MRI scan: from Tue 24 Nov, 10:15 am to Wed 25 Nov, 12:30 pm, Lakeview General Hospital. Shall I move it?
        [Yes, move it] [Another time] [No, keep it]
      > yes
      < Done, your new time: MRI scan, Wed 25 Nov, 12:30 pm, Lakeview General Hospital. Please note: Leave metal objects at home.
      > what have I got?
      < Your next appointments:
        1. CT scan, Wed 25 Nov, 10:15 am, Lakeview General Hospital
        2. MRI scan, Wed 25 Nov, 12:30 pm, Lakeview General Hospital"
    `)
  })

  it('in Hindi', () => {
    const play = booked('hi', ['mri', TUESDAY])
    const lines = [
      play.say('समय बदलना है', move({})),
      play.say('बुधवार दोपहर', move({ when: between(WEDNESDAY, '12:00', '16:00') })),
      play.say('३'),
      play.tap('हाँ, बदल दें'),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> समय बदलना है
      < आपका एमआरआई मंगलवार 24 नवंबर, सुबह 10:15 बजे है। इसकी जगह कब चाहिए? जैसे “कल सुबह” या “शुक्रवार दोपहर 3 बजे”।
      > बुधवार दोपहर
      < एमआरआई के लिए ये समय खाली हैं:
        1. बुधवार 25 नवंबर, दोपहर 12:30 बजे, Lakeview General Hospital
        2. बुधवार 25 नवंबर, दोपहर 1:15 बजे, Lakeview General Hospital
        3. बुधवार 25 नवंबर, दोपहर 2 बजे, Lakeview General Hospital
        4. इनमें से कोई नहीं
        आपको कौन सा ठीक रहेगा?
        [बुध 25 दोपहर 12:30] [बुध 25 दोपहर 1:15] [बुध 25 दोपहर 2] [इनमें से कोई नहीं]
      > ३
      < एमआरआई: मंगलवार 24 नवंबर, सुबह 10:15 बजे की जगह बुधवार 25 नवंबर, दोपहर 2 बजे, Lakeview General Hospital। क्या बदल दूँ?
        [हाँ, बदल दें] [कोई और समय] [नहीं, रहने दें]
      > [हाँ, बदल दें]
      < बदल दिया, आपका नया समय: एमआरआई, बुधवार 25 नवंबर, दोपहर 2 बजे, Lakeview General Hospital। ध्यान दें: धातु की चीज़ें घर पर छोड़ें।"
    `)
  })
})

describe('cancelling an appointment, word for word', () => {
  it('in romanised Hindi, one of two', () => {
    const play = booked('hi-Latn', ['mri', TUESDAY], ['ct', WEDNESDAY])
    const lines = [
      play.say('cancel karna hai', cancel({})),
      play.say('2'),
      play.say('haan', yes),
      play.say('mera appointment kab hai', status),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> cancel karna hai
      < Kaun sa appointment cancel karun?
        1. MRI scan, Tue 24 Nov, subah 10:15 baje, Lakeview General Hospital
        2. CT scan, Wed 25 Nov, subah 10:15 baje, Lakeview General Hospital
        [Tue 24 subah 10:15] [Wed 25 subah 10:15]
      > 2
      < Kya ise cancel kar doon? CT scan, Wed 25 Nov, subah 10:15 baje, Lakeview General Hospital.
        [Haan, cancel karein] [Nahi, rehne dein]
      > haan
      < Cancel ho gaya: CT scan, Wed 25 Nov, subah 10:15 baje, Lakeview General Hospital. Naya samay chahiye ho, to bas likh dein.
      > mera appointment kab hai
      < Aapka agla appointment: MRI scan, Tue 24 Nov, subah 10:15 baje, Lakeview General Hospital. Dhyan dein: Leave metal objects at home."
    `)
  })
})

describe('moving', () => {
  it('stays at the same hospital where that can be', () => {
    const play = booked('en', ['mri', TUESDAY])
    const reply = play.say('move it to Wednesday afternoon', move({ when: between(WEDNESDAY, '12:00', '16:00') }))
    expect(reply).not.toContain('Hebbal')
  })

  it('goes elsewhere rather than to another time', () => {
    const play = booked('en', ['mri', TUESDAY])
    const [start, end] = [clock('12:30', WEDNESDAY), clock('13:15', WEDNESDAY)]
    const slot = Slot.parse({ service: 'mri', device: 'LGH-MRI', facility: 'LGH', start, end })
    const appointment = AppointmentId.parse('A-OTHER')
    const patient = PatientId.parse('P-OTHER')
    play.meanwhile({ type: 'patients.register', patient, language: 'en' })
    play.scenario.given({ type: 'slots.booked', appointment, patient, slot, offered: [] })
    const reply = play.say('Wednesday at lunch', move({ when: between(WEDNESDAY, '12:00', '12:45') }))
    expect(reply).toContain('1. Wed 25 Nov, 12:30 pm, Hebbal Heart Institute')
  })

  it('keeps the old time when the answer is no', () => {
    const play = booked('en', ['mri', TUESDAY])
    play.say('move it to Wednesday', move({ when: between(WEDNESDAY, '12:00', '16:00') }))
    play.say('1')
    expect(play.say('no', no)).toContain('your appointment stays as it is')
    expect(play.commands).toMatchObject([{ type: 'slots.release' }])
  })

  it('ends when the appointment is gone meanwhile, and never moves another one instead', () => {
    const play = booked('en', ['mri', TUESDAY], ['ct', WEDNESDAY])
    play.say(
      'move the MRI to Wednesday',
      move({ service: ServiceCode.parse('mri'), when: between(WEDNESDAY, '12:00', '16:00') }),
    )
    play.meanwhile({ type: 'slots.cancel', appointment: AppointmentId.parse(`A-mri-${TUESDAY}`) })
    expect(play.say('1')).toContain('can no longer be changed')
    expect(play.dialogue.frames).toEqual([])
  })
})

describe('cancelling', () => {
  it('asks about the one that the words mean', () => {
    const play = booked('en', ['mri', TUESDAY], ['ct', WEDNESDAY])
    const reply = play.say('cancel the CT', cancel({ service: ServiceCode.parse('ct') }))
    expect(reply).toContain('Shall I cancel this one? CT scan, Wed 25 Nov')
    expect(play.commands).toEqual([])
  })

  it('lists everything when the words fit nothing', () => {
    const play = booked('en', ['mri', TUESDAY], ['ct', WEDNESDAY])
    const reply = play.say('cancel the X-ray', cancel({ service: ServiceCode.parse('xray') }))
    expect(reply).toContain('I find no appointment like that. Which appointment shall I cancel?')
    expect(play.shown?.buttons).toHaveLength(2)
  })

  it('says so when there is nothing, and unsubscribes nobody', () => {
    const play = new Play()
    expect(play.say('CANCEL', cancel({}))).toContain('You have no appointment coming up.')
    expect(play.commands.map(({ type }) => type)).toEqual(['patients.register'])
  })

  it('says so when its time has come before the yes', () => {
    const play = booked('en', ['mri', TUESDAY])
    play.say('cancel', cancel({}))
    play.now = clock('10:20', TUESDAY)
    play.dialogue = { ...play.dialogue, lastAt: play.now }
    expect(play.say('yes', yes)).toContain('can no longer be changed')
  })
})
