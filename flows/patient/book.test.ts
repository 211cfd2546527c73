import { describe, expect, it } from 'vitest'
import { clock, fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { Scenario } from '../../orchestrator/given.ts'
import { AppointmentId, PatientId, ServiceCode } from '../../orchestrator/ids.ts'
import { Slot } from '../../orchestrator/slots/events.ts'
import { plusDays } from '../../orchestrator/time.ts'
import { between, intent, Play } from '../play.fixture.ts'

const MRI = ServiceCode.parse('mri')
const CT = ServiceCode.parse('ct')
const TOMORROW = '2026-11-24'
const tomorrowMorning = between(TOMORROW, '06:00', '12:00')
const book = (args: Parameters<typeof intent<'book_appointment'>>[1]) => intent('book_appointment', args)
const yes = intent('affirm', {})

describe('booking a scan, word for word', () => {
  it('in English', () => {
    const play = new Play('en')
    const lines = [
      play.say('I need an MRI', book({ service: MRI })),
      play.say('tomorrow morning', book({ when: tomorrowMorning })),
      play.say('3'),
      play.tap('Yes, book it'),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> I need an MRI
      < MRI scan: which day and time would you like? For example “tomorrow morning”, “Friday 3 pm” or “2 December”.
      > tomorrow morning
      < These times are free for your MRI scan:
        1. Tue 24 Nov, 8 am, Hebbal Heart Institute
        2. Tue 24 Nov, 8 am, Lakeview General Hospital
        3. Tue 24 Nov, 8:45 am, Hebbal Heart Institute
        4. None of these
        Which one suits you?
        [8 am Hebbal Heart] [8 am Lakeview] [Tue 24 Nov, 8:45 am] [None of these]
      > 3
      < MRI scan, Tue 24 Nov, 8:45 am, Hebbal Heart Institute. Please note: Leave metal objects at home. Shall I book it?
        [Yes, book it] [Another time] [Don’t book]
      > [Yes, book it]
      < Booked: MRI scan, Tue 24 Nov, 8:45 am, Hebbal Heart Institute. Please note: Leave metal objects at home. To move or cancel it, just write to me here."
    `)
  })

  it('in Hindi', () => {
    const play = new Play('hi')
    const lines = [
      play.say('अपॉइंटमेंट चाहिए', book({})),
      play.say('१'),
      play.say('कल सुबह', book({ when: tomorrowMorning })),
      play.say('२'),
      play.say('हाँ', yes),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> अपॉइंटमेंट चाहिए
      < आपके लिए क्या बुक करूँ? एक चुनें, या उसका नाम या नंबर लिखें।
        1. एमआरआई
        2. सीटी स्कैन
        3. एक्स-रे
        4. हृदय ओपीडी
        [एमआरआई] [सीटी स्कैन] [एक्स-रे] [हृदय ओपीडी]
      > १
      < एमआरआई किस दिन और किस समय चाहिए? जैसे “कल सुबह”, “शुक्रवार दोपहर 3 बजे” या “2 दिसंबर”।
      > कल सुबह
      < एमआरआई के लिए ये समय खाली हैं:
        1. मंगलवार 24 नवंबर, सुबह 8 बजे, Hebbal Heart Institute
        2. मंगलवार 24 नवंबर, सुबह 8 बजे, Lakeview General Hospital
        3. मंगलवार 24 नवंबर, सुबह 8:45 बजे, Hebbal Heart Institute
        4. इनमें से कोई नहीं
        आपको कौन सा ठीक रहेगा?
        [सुबह 8 Hebbal Heart] [सुबह 8 Lakeview] [मंगल 24 सुबह 8:45] [इनमें से कोई नहीं]
      > २
      < एमआरआई, मंगलवार 24 नवंबर, सुबह 8 बजे, Lakeview General Hospital। ध्यान दें: धातु की चीज़ें घर पर छोड़ें। क्या बुक कर दूँ?
        [हाँ, बुक करें] [कोई और समय] [बुक न करें]
      > हाँ
      < बुक हो गया: एमआरआई, मंगलवार 24 नवंबर, सुबह 8 बजे, Lakeview General Hospital। ध्यान दें: धातु की चीज़ें घर पर छोड़ें। समय बदलना हो या रद्द करना हो, तो बस यहीं लिख दें।"
    `)
  })

  it('in romanised Hindi', () => {
    const play = new Play('hi-Latn')
    const lines = [
      play.say('MRI chahiye kal subah', book({ service: MRI, when: tomorrowMorning })),
      play.say('inmein se koi nahi'),
      play.say('kal 11 baje ke baad', book({ when: between(TOMORROW, '11:00', '16:00') })),
      play.tap('subah 11 Lakeview'),
      play.say('haan', yes),
    ]
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "> MRI chahiye kal subah
      < MRI scan ke liye yeh samay khaali hain:
        1. Tue 24 Nov, subah 8 baje, Hebbal Heart Institute
        2. Tue 24 Nov, subah 8 baje, Lakeview General Hospital
        3. Tue 24 Nov, subah 8:45 baje, Hebbal Heart Institute
        4. Inmein se koi nahi
        Aapko kaun sa theek rahega?
        [subah 8 Hebbal Heart] [subah 8 Lakeview] [Tue 24 subah 8:45] [Inmein se koi nahi]
      > inmein se koi nahi
      < MRI scan kis din aur kis samay chahiye? Jaise “kal subah”, “Friday dopahar 3 baje” ya “2 December”.
      > kal 11 baje ke baad
      < MRI scan ke liye yeh samay khaali hain:
        1. Tue 24 Nov, subah 11 baje, Hebbal Heart Institute
        2. Tue 24 Nov, subah 11 baje, Lakeview General Hospital
        3. Tue 24 Nov, subah 11:45 baje, Hebbal Heart Institute
        4. Inmein se koi nahi
        Aapko kaun sa theek rahega?
        [subah 11 Hebbal Heart] [subah 11 Lakeview] [Tue 24 subah 11:45] [Inmein se koi nahi]
      > [subah 11 Lakeview]
      < MRI scan, Tue 24 Nov, subah 11 baje, Lakeview General Hospital. Dhyan dein: Leave metal objects at home. Kya book kar doon?
        [Haan, book karein] [Koi aur samay] [Book na karein]
      > haan
      < Book ho gaya: MRI scan, Tue 24 Nov, subah 11 baje, Lakeview General Hospital. Dhyan dein: Leave metal objects at home. Samay badalna ho ya cancel karna ho, to bas yahin likh dein."
    `)
  })
})

describe('booking', () => {
  it('asks the core once, with what was offered', () => {
    const play = new Play()
    play.say('MRI tomorrow morning', book({ service: MRI, when: tomorrowMorning }))
    play.say('1')
    play.say('yes', yes)
    expect(play.commands).toMatchObject([{ type: 'slots.book', appointment: 'A-000003', patient: 'P-RANI' }])
    expect(play.commands[0]).toHaveProperty('offered.length', 3)
    expect(play.dialogue).toMatchObject({ frames: [], question: null })
  })

  it('is not done twice by a second tap', () => {
    const play = new Play()
    play.say('MRI tomorrow morning', book({ service: MRI, when: tomorrowMorning }))
    play.say('1')
    const confirmation = play.shown
    play.tap('Yes, book it')
    expect(play.tap('Yes, book it', confirmation)).toContain('That button belongs to an earlier message.')
    expect(play.commands).toEqual([])
    expect(play.scenario.state.slots.appointments.size).toBe(1)
  })

  it('offers anew when somebody else was quicker', () => {
    const play = new Play()
    play.say('MRI tomorrow morning', book({ service: MRI, when: tomorrowMorning }))
    play.tap('8 am Lakeview')
    const other = PatientId.parse('P-OTHER')
    play.meanwhile({ type: 'patients.register', patient: other, language: 'en' })
    const slot = Slot.parse({
      service: MRI,
      device: 'LGH-MRI',
      facility: 'LGH',
      start: clock('08:00', TOMORROW),
      end: clock('08:45', TOMORROW),
    })
    play.scenario.given({
      type: 'slots.booked',
      appointment: AppointmentId.parse('A-OTHER'),
      patient: other,
      slot,
      offered: [],
    })
    const reply = play.tap('Yes, book it')
    expect(reply).toContain('Sorry, that time has just been taken.')
    expect(reply).not.toContain('8 am, Lakeview')
    play.tap('8:45 am Lakeview')
    expect(play.tap('Yes, book it')).toContain('Booked: MRI scan, Tue 24 Nov, 8:45 am')
  })

  it('says so when the wish cannot be met, and what is nearest', () => {
    const play = new Play()
    const sunday = between('2026-11-29', '06:00', '12:00')
    const reply = play.say('MRI on Sunday morning', book({ service: MRI, when: sunday }))
    expect(reply).toContain('Sorry, nothing is free at the time you asked for.')
    expect(reply).toContain('1. Mon 30 Nov, 8 am')
  })

  it.each([
    ['a year gone by', between('1926-11-24', '06:00', '12:00'), 'That time has already passed.'],
    ['a year far off', between('2126-11-24', '06:00', '12:00'), 'I can book up to 180 days from today.'],
    ['this morning, at noon', between('2026-11-23', '06:00', '11:00'), 'That time has already passed.'],
  ])('asks again, kindly, for %s', (_, when, words) => {
    const play = new Play()
    const reply = play.say('MRI then', book({ service: MRI, when }))
    expect(reply).toContain(words)
    expect(reply).toContain('MRI scan: which day and time would you like?')
    expect(play.dialogue.question?.asks).toBe('when')
    expect(play.say('tomorrow', book({ when: tomorrowMorning }))).not.toContain(words)
  })

  it('takes a time that is on offer at its word', () => {
    const play = new Play()
    play.say('MRI tomorrow morning', book({ service: MRI, when: tomorrowMorning }))
    const named = { text: '8:45', start: clock('08:45', TOMORROW), end: null, grain: 'minute' } as const
    expect(play.say('8:45 please', book({ when: named }))).toContain('8:45 am, Hebbal Heart Institute. Please note')
  })

  it('changes the service and keeps the time', () => {
    const play = new Play()
    play.say('MRI tomorrow morning', book({ service: MRI, when: tomorrowMorning }))
    expect(play.say('no, a CT', intent('deny', {}), book({ service: CT }))).toContain(
      'free for your CT scan:\n  1. Tue 24 Nov',
    )
  })

  it('goes back one question at a time, and out at the end', () => {
    const play = new Play()
    play.say('MRI tomorrow morning', book({ service: MRI, when: tomorrowMorning }))
    play.say('1')
    const back = () => play.say('back', intent('go_back', {}))
    expect(back()).toContain('Which one suits you?')
    expect(back()).toContain('which day and time')
    expect(back()).toContain('What shall I book for you?')
    expect(back()).toContain('I have stopped. Nothing was changed.')
  })

  it('shows a long list of services page by page', () => {
    const [first] = fixtureTopology.services
    if (!first) throw new Error('no service')
    const services = Array.from({ length: 13 }, (_, n) => ({
      ...first,
      code: ServiceCode.parse(`s${n + 1}`),
      names: { en: `Service number ${n + 1} with a long name`, hi: `सेवा ${n + 1}` },
    }))
    const topology = { ...fixtureTopology, services: [...fixtureTopology.services, ...services] }
    const play = new Play('en', new Scenario(clock('12:00')).given({ type: 'network.configured', topology }))
    play.say('book', book({}))
    expect(play.shown?.buttons).toHaveLength(10)
    expect(play.tap('More …')).toContain('1. Service number 6 with a…')
    expect(play.shown?.buttons.every(({ label }) => label.length <= 24)).toBe(true)
  })

  it('refuses the slot kindly when the own calendar is in the way', () => {
    const play = new Play()
    play.say('MRI tomorrow morning', book({ service: MRI, when: tomorrowMorning }))
    play.say('1')
    const start = clock('08:15', TOMORROW)
    const slot = Slot.parse({ service: CT, device: 'LGH-CT', facility: 'LGH', start, end: clock('08:45', TOMORROW) })
    const appointment = AppointmentId.parse('A-CT')
    play.scenario.given({ type: 'slots.booked', appointment, patient: play.patient, slot, offered: [] })
    expect(play.say('yes', yes)).toContain('You already have another appointment at that time.')
    expect(play.dialogue.question?.asks).toBe('when')
  })

  it('looks as far ahead as the horizon', () => {
    const play = new Play()
    const start = plusDays(play.now, 179)
    const when = { text: 'in 179 days', start, end: plusDays(start, 1), grain: 'day' } as const
    expect(play.say('MRI in May', book({ service: MRI, when }))).toContain('free for your MRI scan')
  })
})

describe('words that may mean several times', () => {
  const monday = between('2026-11-30', '00:00', '23:59')
  const tomorrowOr = (other: typeof monday) =>
    intent('book_appointment', { service: ServiceCode.parse('mri'), when: { ...monday, alternatives: [other] } })

  it('are asked about', () => {
    const play = new Play('en')
    const asked = play.say('MRI kal somvar', tomorrowOr(between('2026-11-24', '00:00', '23:59')))
    expect(asked).toContain('[Mon 30 Nov] [Tue 24 Nov] [Another time]')
    expect(play.tap('Tue 24 Nov')).toContain('Tue 24 Nov, ')
  })

  it('not where only one of them can be', () => {
    const play = new Play('en')
    const asked = play.say('MRI on the 30th', tomorrowOr(between('2026-10-30', '00:00', '23:59')))
    expect(asked).not.toContain('Which of these')
    expect(asked).toContain('Mon 30 Nov, ')
  })
})
